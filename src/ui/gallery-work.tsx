import type { Lang } from '#src/kernel/lang.ts'
import { Button } from './buttons.tsx'
import { CompareTexts } from './compare-texts.tsx'
import { Chips, Facets, FilteredList } from './facets.tsx'
import { Hidden } from './fields.tsx'
import { Form } from './form.tsx'
import { LETTER, LONG_NAME, UNBROKEN } from './gallery-words.ts'
import { Section, Split } from './layout.tsx'
import { pagesOf } from './letter-length.ts'
import { LetterPage } from './letter-page.tsx'
import { ScoreBreakdown } from './score-breakdown.tsx'
import { Workbench } from './workbench.tsx'

const fits = [
  { heading: 'Why do you apply?', text: LETTER },
  { heading: 'Your background', text: LETTER },
]
const tooLong = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
  heading: `Part ${n}`,
  text: `${LETTER}\n\n${LETTER}\n\n${UNBROKEN}`,
}))

const facets = [
  {
    name: 'topic',
    label: 'Topic',
    choices: [
      { value: 'grants', label: 'Applying for grants', count: 14, chosen: true },
      { value: 'teaching', label: 'Teaching', count: 3, chosen: false },
      { value: 'long', label: UNBROKEN, count: 1, chosen: false },
    ],
  },
  { name: 'lang', label: 'Language', choices: [{ value: 'fr', label: 'Français', count: 9, chosen: false }] },
]

export const WorkOnShow = ({ lang }: { readonly lang: Lang }) => (
  <>
    <Section title="Filters">
      <FilteredList
        count="14 mentors"
        filters={
          <Facets
            lang={lang}
            action="/dev/ui"
            facets={facets}
            button="Show 14 mentors"
            search={{ name: 'q', label: 'Search', value: '' }}
          />
        }
        chips={<Chips lang={lang} clear="?" chips={[{ label: 'Applying for grants', href: '?topic=' }]} />}
      >
        <p>The results stand here.</p>
      </FilteredList>
    </Section>
    <Section title="Two texts">
      <Form action="/dev/ui">
        <CompareTexts
          lang={lang}
          name="keep.why"
          label="Why do you apply?"
          mine={{ text: LETTER, from: 'Typed here, 14:02' }}
          theirs={{ text: UNBROKEN, from: 'Saved from another window, 14:01' }}
        />
        <Hidden name="mine.why" value={LETTER} />
        <Button>Save what I chose</Button>
      </Form>
    </Section>
    <Section title="Letters">
      <LetterPage
        lang={lang}
        label="A letter that fits"
        from={LONG_NAME}
        parts={fits}
        limit={2}
        pages={pagesOf(fits)}
      />
      <LetterPage lang={lang} label="A letter that is too long" parts={tooLong} limit={2} pages={pagesOf(tooLong)} />
    </Section>
    <Section title="Dense work">
      <Split start={<p>A letter on this side.</p>} end={<Score lang={lang} />} />
      <Workbench
        bar={<strong>Round Fellows 2027: 18 of 20 matched</strong>}
        panes={[
          { id: 'pane-people', title: 'Mentees (20)', children: <p>{LONG_NAME}</p> },
          { id: 'pane-pairs', title: 'Proposed pairs', children: <p>{UNBROKEN}</p> },
          { id: 'pane-why', title: 'Why', children: <Score lang={lang} /> },
        ]}
      />
    </Section>
  </>
)

const Score = ({ lang }: { readonly lang: Lang }) => (
  <ScoreBreakdown
    lang={lang}
    caption="Ana Rossi and Prof. Clara Weiss"
    unit="points"
    rows={[
      { label: 'Wish', why: 'named first', points: 30 },
      { label: 'Topics', why: '3 of 4', points: 24 },
      { label: 'Same building', points: 0 },
      { label: 'Mentored together before', points: -5 },
    ]}
  />
)

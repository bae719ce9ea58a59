import { hourOf } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { CompareTexts } from '#src/ui/compare-texts.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication, Saved } from '../db/applications.ts'
import type { Section, Typed } from '../domain/sections.ts'
import { answerInWords, isProse, labelOf } from './answers-in-words.ts'
import type { Lists } from './field-props.ts'
import { titleOf } from './section-titles.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  application: OwnApplication
  section: Section
  lists: Lists
  mine: Typed
  theirs: Saved
}

/** A second window never overwrites: both versions are shown, and the applicant chooses. Texts can also both be kept. */
export function ConflictPage({ visit, application, section, lists, mine, theirs }: Props) {
  const words = allWords[visit.lang]
  const title = titleOf(section, application.form, visit.lang)
  const from = words.theirsText(hourOf(theirs.savedAt, application.call.zone, visit.lang))
  return (
    <Page visit={visit} title={words.conflict} lead={words.conflictLead} context={title} width="wide">
      <Form action={urls.section(application.id, section)}>
        {differing(mine, theirs.value).map((name) => {
          const label = labelOf(name, lists, visit.lang) ?? title
          const [ours, other] = [mine, theirs.value].map((typed) => answerInWords(name, typed[name], lists, visit.lang))
          return isProse(name, lists) ? (
            <CompareTexts
              key={name}
              lang={visit.lang}
              name={`keep.${name}`}
              label={label}
              mine={{ text: ours ?? '', from: words.mineText }}
              theirs={{ text: other ?? '', from }}
            />
          ) : (
            <Radios
              key={name}
              lang={visit.lang}
              name={`keep.${name}`}
              label={label}
              form={{ values: { [`keep.${name}`]: 'mine' }, errors: {} }}
              choices={[
                { value: 'mine', label: ours || words.nothingChosen, hint: words.mineText },
                { value: 'theirs', label: other || words.nothingChosen, hint: from },
              ]}
            />
          )
        })}
        {Object.entries(mine).flatMap(([name, value]) =>
          [value].flat().map((one) => <Hidden key={`${name}${one}`} name={`mine.${name}`} value={one} />),
        )}
        <Hidden name="version" value={String(theirs.version)} />
        <Hidden name="keep." value="chosen" />
        <Button>{words.keepChosen}</Button>
      </Form>
    </Page>
  )
}

const plain = (value: string | readonly string[] | undefined) => JSON.stringify([value ?? ''].flat().filter(Boolean))

/** The fields in which two versions differ. */
export function differing(mine: Typed, theirs: Typed): string[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  // that superiors were asked about, and what was searched for, are no answers of their own
  return names.filter((name) => !/^superiors$|Find$/.test(name) && plain(mine[name]) !== plain(theirs[name]))
}

/** What the choice makes of both: mine, theirs, or one text after the other. What was not asked stays as typed. */
export function merged(posted: Typed, theirs: Typed, lists: Pick<Lists, 'questions'> = { questions: [] }): Typed {
  const mine = Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => name.startsWith('mine.'))
      .map(([name, value]) => [name.slice(5), value]),
  )
  const pick = (name: string) => {
    const keep = posted[`keep.${name}`]
    const [ours, other] = [mine[name] ?? '', theirs[name] ?? '']
    if (keep === 'theirs') return other
    if (keep !== 'both') return ours
    if (isProse(name, lists)) return [...new Set([ours, other].flat().filter(Boolean))].join('\n\n')
    return Array.isArray(ours) || Array.isArray(other) ? [...new Set([ours, other].flat().filter(Boolean))] : ours
  }
  return Object.fromEntries(
    [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((name) => [name, pick(name)]),
  )
}

import { blank, type FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Button, ButtonLink, ButtonRow, DangerButton, LockedButton, PostButton } from './buttons.tsx'
import { Checkboxes, OneCheckbox, Radios, Select } from './choices.tsx'
import { DateField, DateTimeField, EmailField, FileField, NumberField, TextField } from './fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from './form.tsx'
import { LONG_NAME, RTL, UNBROKEN } from './gallery-words.ts'
import { Section } from './layout.tsx'
import { AskedIf } from './asked-if.tsx'
import { SuggestField } from './suggest-field.tsx'
import { PeopleField } from './people-field.tsx'
import { RowTick } from './row-tick.tsx'
import { TextArea } from './text-area.tsx'
import { TranslatedField, TranslatedRow } from './translated-field.tsx'

const typed: FormState = {
  values: {
    name: LONG_NAME,
    email: 'ana.rossi@',
    places: 'many',
    until: '31 November',
    why: `${UNBROKEN}\n${RTL}\n\nA second paragraph.`,
    rank: 'postdoc',
    topics: ['grants', 'teaching'],
    dates: 'yes',
  },
  errors: {
    name: 'Enter the name as it should appear in letters.',
    email: 'Enter an e-mail address such as name@university.lu.',
    places: 'Enter a whole number from 1 to 5.',
    until: 'Enter a day that exists, for example 30 November 2026.',
    why: 'Shorten this answer to 3,000 characters; 214 are too many.',
    rank: 'Choose where you are in your career.',
    topics: 'Choose at most three topics.',
    agree: 'Tick the box to go on.',
    strand: 'Choose a strand.',
  },
}

const ranks = [
  { value: 'phd', label: 'Doctoral researcher' },
  { value: 'postdoc', label: 'Postdoctoral researcher', hint: 'Also research associates and research scientists.' },
  { value: 'prof', label: 'Professor', locked: 'this strand is for researchers before a chair.' },
]

const topics = [
  { value: 'grants', label: 'Applying for grants' },
  { value: 'teaching', label: 'Teaching' },
  {
    value: 'long',
    label: 'Leading a first group of one’s own without losing the time for research and the pleasure in it',
  },
]

export const ButtonsOnShow = () => (
  <Section title="Buttons">
    <ButtonRow>
      <Button>Send application</Button>
      <Button look="secondary">Save and come back later</Button>
      <ButtonLink href="#content">Start application</ButtonLink>
      <ButtonLink href="#content" look="secondary">
        See all mentors
      </ButtonLink>
      <DangerButton>Withdraw application</DangerButton>
      <Button look="quiet">Not now</Button>
      <PostButton action="/dev/ui" about="of Ana Rossi">
        Assign
      </PostButton>
    </ButtonRow>
    <LockedButton reason="Opens when all required tasks are completed: two are left.">Check and send</LockedButton>
    <Refusal>
      The call closed on 30 November 2026 at 23:59. What you typed is kept below; write to the programme team if
      something kept you from sending it.
    </Refusal>
  </Section>
)

export const FieldsOnShow = ({ lang }: { readonly lang: Lang }) => (
  <Section title="Fields">
    <h3>Empty</h3>
    <Fields lang={lang} form={blank} />
    <h3>Come back with errors</h3>
    <ErrorSummary form={typed} lang={lang} labels={{ name: 'Your name', email: 'E-mail' }} />
    <Fields lang={lang} form={typed} scope="wrong" />
    <h3>One text in three languages</h3>
    <TranslatedField
      name="title"
      label="Name of the call"
      hint="As it appears in lists."
      form={{ values: { 'title.en': 'Fellows 2027' }, errors: { 'title.fr': 'Write the name in this language too.' } }}
      lang={lang}
    />
    <AskedIf name="away" value="yes" words="Only if “Will you be away?” is “Yes”.">
      <SuggestField
        name="host"
        label="Who is your host?"
        hint="Begin to type a name and choose it from the list, or write any name."
        suggestions={['Rossi, Ana', 'Weber, Jonas']}
        form={{ values: { host: 'Rossi, Ana' }, errors: {} }}
        lang={lang}
        optional
      />
    </AskedIf>
    <TranslatedRow
      name="choice"
      label="Choice 1"
      form={{ values: { 'choice.en': 'By train', 'choice.fr': 'En train', 'choice.de': 'Mit dem Zug' }, errors: {} }}
      lang={lang}
    />
    <h3>People, found and chosen</h3>
    <PeopleField
      name="manager"
      label="Your line manager"
      hint="They are not told."
      form={{ values: { manager: 'b', managerFind: LONG_NAME }, errors: { managerEmail1: 'Give an address.' } }}
      lang={lang}
      most="one"
      chosen={[{ id: 'b', name: 'Ben Sample', unit: null, affiliation: 'Sample Institute' }]}
      found={[{ id: 'c', name: LONG_NAME, unit: null, affiliation: null }]}
      unlisted={1}
      action="#people"
    />
    <h3>At the beginning of a row</h3>
    <RowTick name="applications" value="a" label="Application of Ana Rossi" form={blank} />
    <h3>Locked</h3>
    <TextField
      name="employer"
      id="f-locked"
      label="Employer"
      form={{ values: { employer: 'LISER' }, errors: {} }}
      lang={lang}
      locked="it comes from your institution."
    />
  </Section>
)

type FieldsProps = { readonly lang: Lang; readonly form: FormState; readonly scope?: string }

/** The same fields twice on one page: only there do they need ids of their own. */
function Fields({ lang, form, scope }: FieldsProps) {
  const at = (name: string) => ({ name, form, lang, ...(scope === undefined && { id: `f-empty-${name}` }) })
  return (
    <Form action="/dev/ui" upload>
      <TextField
        {...at('name')}
        label="Your name"
        hint="As it should appear in letters."
        required
        autocomplete="name"
      />
      <EmailField {...at('email')} label="E-mail" />
      <NumberField {...at('places')} label="How many people could you mentor this year?" />
      <DateField {...at('until')} label="Your contract ends on" hint="The day written in your contract." />
      <DateTimeField {...at('closes')} label="The call closes" hint="Local time in Luxembourg." optional />
      <TextArea {...at('why')} label="Why do you apply?" target={150} audience="Seen by: the selection committee" />
      <FileField {...at('letter')} label="Your letter as PDF" accept="application/pdf,.pdf" megabytes={10} optional />
      <Select
        {...at('strand')}
        label="Strand"
        choices={[
          { value: 'fellows', label: 'Fellows' },
          { value: 'faculty', label: 'Faculty' },
        ]}
      />
      <Fieldset legend="Your career" hint="Two short questions.">
        <Radios {...at('rank')} label="Where are you in your career?" choices={ranks} required />
        <Checkboxes {...at('topics')} label="What would you like to talk about?" hint="Up to three." choices={topics} />
      </Fieldset>
      <Radios
        {...at('level')}
        label="Level"
        inline
        choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
      />
      <OneCheckbox
        {...at('agree')}
        label="I can come to the kick-off on 21 January 2027"
        hint="At Belval, 9:00 to 13:00."
      />
      <ButtonRow>
        <Button>Save and continue</Button>
      </ButtonRow>
    </Form>
  )
}

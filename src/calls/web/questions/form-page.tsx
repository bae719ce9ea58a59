import type { Visit } from '#src/kernel/visit.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Checkboxes } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { FormAtWork } from '../../db/locked-form.ts'
import { explainedParts, switchableParts } from '../../domain/form.ts'
import { OwnSections } from './sections-list.tsx'
import { questionWords } from './words.ts'

type Props = {
  visit: Visit
  work: FormAtWork
  isClosed: boolean
  /** The new section or the parts of every application, as typed. */
  form: FormState
  refusal?: string | undefined
}

/** The application form of a call: its own sections with their questions, then what every application has. */
export function FormPage(props: Props) {
  const { visit, work, isClosed, form, refusal } = props
  const { lang } = visit
  const words = questionWords[lang]
  const { call } = work
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.backToCall }}
      actions={
        <ButtonLink href={urls.formPreview(call.id)} look="secondary">
          {words.preview}
        </ButtonLink>
      }
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(lang)} />
      {isClosed && <Notice>{words.closed}</Notice>}
      <OwnSections {...{ visit, work, isClosed }} />
      {!isClosed && <NewSection visit={visit} work={work} form={form} />}
      <CommonParts visit={visit} work={work} form={form} />
    </Page>
  )
}

type PartProps = Pick<Props, 'visit' | 'work' | 'form'>

function NewSection({ visit: { lang }, work, form }: PartProps) {
  const words = questionWords[lang]
  return (
    <Section title={words.addSection} id="new-section">
      <Form action={urls.newSection(work.call.id)}>
        <TranslatedField {...{ form, lang }} name="title" label={words.sectionTitle} />
        <TranslatedField {...{ form, lang }} name="intro" label={words.sectionIntro} hint={words.introHint} optional />
        <Button look="secondary">{words.addSection}</Button>
      </Form>
    </Section>
  )
}

function CommonParts({ visit: { lang }, work, form }: PartProps) {
  const words = questionWords[lang]
  return (
    <Section title={words.parts}>
      <p class="soft">{words.partsHint}</p>
      <Form action={urls.callQuestions(work.call.id)}>
        <Checkboxes
          {...{ form, lang }}
          name="asks"
          label={words.switches}
          choices={switchableParts.map((value) => ({ value, label: words.switchNames[value] }))}
        />
        <Details summary={words.ownHelp} open={explainedParts.some((part) => form.errors[`help.${part}.en`])}>
          <p class="hint">{words.ownHelpHint}</p>
          {explainedParts.map((part) => (
            <TranslatedField
              key={part}
              {...{ form, lang }}
              name={`help.${part}`}
              label={words.partNames[part]}
              rows={2}
              optional
            />
          ))}
        </Details>
        <Button>{words.save}</Button>
      </Form>
    </Section>
  )
}

function labelsOf(lang: Visit['lang']): Record<string, string> {
  const words = questionWords[lang]
  const help = explainedParts.map((part) => translatedLabels(`help.${part}`, words.partNames[part]))
  return {
    ...translatedLabels('title', words.sectionTitle),
    ...translatedLabels('intro', words.sectionIntro),
    ...Object.assign({}, ...help),
  }
}

import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../../domain/call.ts'
import type { CallSection } from '../../domain/form.ts'
import { questionWords } from './words.ts'

type Props = { visit: Visit; call: Call; section: CallSection; form: FormState; refusal?: string | undefined }

/** Title and introduction of one of the call's own sections. */
export function SectionPage({ visit, call, section, form, refusal }: Props) {
  const { lang } = visit
  const words = questionWords[lang]
  const labels = { ...translatedLabels('title', words.sectionTitle), ...translatedLabels('intro', words.sectionIntro) }
  return (
    <Page
      visit={visit}
      title={words.changeSection(section.title[lang])}
      context={call.name[lang]}
      density="dense"
      form={form}
      back={{ href: urls.callQuestions(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Form action={urls.callSection(call.id, section.id)}>
        <TranslatedField {...{ form, lang }} name="title" label={words.sectionTitle} />
        <TranslatedField
          {...{ form, lang }}
          name="intro"
          label={words.sectionIntro}
          hint={words.introHint}
          rows={3}
          optional
        />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}

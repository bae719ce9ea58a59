import { longMoment } from '#src/kernel/dates.ts'
import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { savedWhileTyped } from '#src/platform/web/autosave/autosave-form.ts'
import type { ReaderText } from '../../domain/reader-text.ts'
import { LetterText, type ShownFile } from '../../web/letter-text.tsx'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { SavedLine, Section, Split } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { HeldInterview } from '../db/held-interviews.ts'
import { interviewerWords } from './interviewer-words.ts'
import { longSlot } from './slot-times.ts'

type Props = {
  visit: Visit
  held: HeldInterview
  texts: readonly ReaderText[]
  file: ShownFile | undefined
  form: FormState
  refusal?: string | undefined
  /** What another window has saved meanwhile, to be seen beside what was typed here. */
  stored?: string | undefined
}

/** One interview: what the applicant wrote beside what the interviewer notes. */
export function NotePage(props: Props) {
  const { visit, held, texts, file, form, refusal, stored } = props
  const { lang } = visit
  const words = interviewerWords[lang]
  return (
    <Page
      visit={visit}
      title={held.name}
      context={`${held.callName[lang]} · ${held.reference}`}
      lead={
        <>
          {longSlot(held, held.zone, lang)}, <bdi>{held.place}</bdi>
        </>
      }
      width="wide"
      form={form}
      scripts={held.handedInAt ? [] : ['/assets/autosave.js']}
      back={{ href: urls.heldInterviews(), label: words.title }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels: { body: words.note } }} />
      <Split
        start={<LetterText {...{ texts, file, lang }} />}
        end={
          <>
            {stored !== undefined && (
              <Section title={words.stored}>
                <Quote text={stored} />
              </Section>
            )}
            <NoteForm {...props} />
            <p>
              <a href={urls.interviewNearness(held.application)}>{words.nearness}</a>
            </p>
          </>
        }
      />
    </Page>
  )
}

function NoteForm({ visit: { lang }, held, form, stored }: Props) {
  const words = interviewerWords[lang]
  const { application, handedInAt, zone, version } = held
  // a form that was sent back has seen what it came with, unless what is stored stands beside it
  const seen = stored === undefined ? valueOf(form, 'version') || String(version) : String(version)
  return (
    <Form
      action={urls.interviewNote(application)}
      data={handedInAt ? {} : savedWhileTyped(urls.interviewNoteAutosave(application), lang)}
    >
      {handedInAt && <p>{words.handedIn(longMoment(handedInAt, zone, lang))}</p>}
      <TextArea
        {...{ form, lang }}
        name="body"
        label={words.note}
        hint={words.noteHint}
        audience={words.audience}
        rows={12}
      />
      <Hidden name="version" value={seen} />
      <SavedLine id="saved">{null}</SavedLine>
      <ButtonRow>
        <Button name="handIn" value="yes">
          {handedInAt ? words.change : words.handIn}
        </Button>
        {!handedInAt && <Button look="secondary">{words.save}</Button>}
      </ButtonRow>
    </Form>
  )
}

import { has } from '#src/calls/domain/form.ts'
import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { FileField, Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { SavedLine } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { savedWhileTyped } from '#src/platform/web/autosave/autosave-form.ts'
import { acceptOf, kindsInWords } from '#src/platform/files/words.ts'
import { urls } from '#src/urls.ts'
import { letterLimits } from '../domain/letter-limits.ts'
import { isOwn, type Section } from '../domain/sections.ts'
import type { FieldsProps } from './field-props.ts'
import { LetterPreview } from './letter-preview.tsx'
import { OwnFiles } from './own/own-files.tsx'
import { introOf, titleOf } from './section-titles.ts'
import { savedWhen } from './saved-when.ts'
import { SectionFields } from './section-fields.tsx'
import { words as allWords } from './words.ts'

type Props = FieldsProps & { section: Section; refusal: string | undefined }

/** One section: its questions, whether it is complete, and one button. Autosave helps where there is a script. */
export function SectionPage({ section, refusal, ...props }: Props) {
  const { visit, application, form, places } = props
  const words = allWords[visit.lang]
  const { call } = application
  const saved = application.saved[section]
  const isClosed = places.autosave !== undefined && application.phase === 'closed'
  const intro = introOf(section, application.form, visit.lang)
  return (
    <Page
      visit={visit}
      title={titleOf(section, application.form, visit.lang)}
      lead={intro || undefined}
      context={call.name[visit.lang]}
      form={form}
      back={{ href: places.list, label: words.backToList }}
      aside={
        section === 'letter' && valueOf(form, 'file') === '' ? (
          <div data-live="letter">
            <LetterPreview visit={visit} form={form} />
          </div>
        ) : undefined
      }
      scripts={[
        ...(places.autosave ? ['/assets/autosave.js'] : []),
        ...(places.autosave && section === 'letter' ? ['/assets/live-parts.js'] : []),
        ...(isOwn(section) || section === 'wishes' ? ['/assets/asked-if.js'] : []),
      ]}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      {isClosed && !refusal && (
        <Notice>
          {words.onlyRead} <a href={urls.printedApplication(application.id)}>{words.readWhole}</a>
        </Notice>
      )}
      <ErrorSummary form={form} lang={visit.lang} />
      <Form
        action={places.section(section)}
        data={places.autosave ? savedWhileTyped(places.autosave(section), visit.lang) : {}}
      >
        <SectionFields {...props} section={section} />
        <Hidden name="version" value={valueOf(form, 'version') || String(saved?.version ?? 0)} />
        {!isClosed && <Done visit={visit} form={form} />}
        <SavedLine id="saved">{saved && savedWhen(saved.savedAt, call.zone, visit)}</SavedLine>
        {!isClosed && <Button describedby="saved">{words.save}</Button>}
      </Form>
      {section === 'letter' && places.autosave && !isClosed && has('letterUpload', application.form) && (
        <Upload {...props} />
      )}
      {isOwn(section) && places.autosave && !isClosed && <OwnFiles {...props} section={section} />}
    </Page>
  )
}

function Done({ visit, form }: Pick<Props, 'visit' | 'form'>) {
  const words = allWords[visit.lang]
  return (
    <Radios
      name="done"
      label={words.done}
      form={form}
      lang={visit.lang}
      choices={[
        { value: 'yes', label: words.doneYes },
        { value: 'later', label: words.doneLater },
      ]}
    />
  )
}

function Upload({ visit, application, form }: FieldsProps) {
  const words = allWords[visit.lang]
  const uploadForm: FormState = { values: {}, errors: form.errors.upload ? { upload: form.errors.upload } : {} }
  if (valueOf(form, 'file') !== '')
    return (
      <div class="buttons">
        <a href={urls.letterFile(application.id)}>{words.openFile}</a>
        <PostButton action={urls.letterFile(application.id)} fields={{ detach: 'yes' }}>
          {words.detach}
        </PostButton>
      </div>
    )
  const limits = letterLimits(application.call)
  const kinds = kindsInWords(limits, visit.lang)
  return (
    <Details summary={words.upload(kinds)} open={form.errors.upload !== undefined}>
      <Form action={urls.letterFile(application.id)} upload>
        <FileField
          name="upload"
          label={words.file}
          hint={words.fileHint(kinds)}
          accept={acceptOf(limits)}
          megabytes={limits.megabytes}
          form={uploadForm}
          lang={visit.lang}
        />
        <Button look="secondary">{words.attach}</Button>
      </Form>
    </Details>
  )
}

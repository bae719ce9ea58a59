import { isEditable } from '#src/calls/domain/asked.ts'
import { fileNameField } from '#src/calls/domain/read-answer.ts'
import { valueOf } from '#src/kernel/form-state.ts'
import { acceptOf } from '#src/platform/files/words.ts'
import { Button, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { FileField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { urls } from '#src/urls.ts'
import { answerLimits } from '../../attach-answer.ts'
import { callSection, type OwnSection } from '../../domain/sections.ts'
import type { FieldsProps } from '../field-props.ts'
import { shownOf } from './shown.ts'
import { ownWords } from './words.ts'

/** The files a section asks for. Each is uploaded by a form of its own, so that nothing typed waits for it. */
export function OwnFiles({ visit: { lang }, application, form, section }: FieldsProps & { section: OwnSection }) {
  const words = ownWords[lang]
  const own = callSection(section, application.form.sections)
  const asked = own ? shownOf(own, application, form.values) : []
  return (
    <>
      {asked
        .filter((question) => question.kind === 'file' && isEditable(question, application.today))
        .map(({ id, label }) => {
          const action = urls.answerFile(application.id, section, id)
          const upload = `upload-${id}`
          const isThere = valueOf(form, id) !== ''
          const error = form.errors[upload]
          return (
            <Section key={id} title={words.file(label[lang])}>
              {isThere && (
                <ButtonRow>
                  <a href={action}>
                    {words.open}: {valueOf(form, fileNameField(id))}
                  </a>
                  <PostButton action={action} fields={{ detach: 'yes' }} look="quiet">
                    {words.takeOut}
                  </PostButton>
                </ButtonRow>
              )}
              <Form action={action} upload>
                <FileField
                  name={upload}
                  label={isThere ? words.replace : words.upload}
                  hint={words.fileHint}
                  accept={acceptOf(answerLimits)}
                  megabytes={answerLimits.megabytes}
                  form={{ values: {}, errors: error === undefined ? {} : { [upload]: error } }}
                  lang={lang}
                />
                <Button look="secondary">{isThere ? words.replace : words.upload}</Button>
              </Form>
            </Section>
          )
        })}
    </>
  )
}

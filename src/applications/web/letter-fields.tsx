import { valueOf } from '#src/kernel/form-state.ts'
import { wordCount } from '#src/kernel/word-count.ts'
import { Notice } from '#src/ui/notice.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import { prompts } from '../domain/answers.ts'
import type { FieldsProps } from './field-props.ts'
import { words as allWords } from './words.ts'

/** The four prompts of the letter; an uploaded PDF stands in their place until it is taken out. */
export function LetterFields({ visit, application, form, places }: FieldsProps) {
  const words = allWords[visit.lang]
  const most = application.call.letterWords
  const count = prompts.reduce((sum, prompt) => sum + wordCount(valueOf(form, prompt)), 0)
  const file = valueOf(form, 'file')
  return (
    <>
      {file !== '' && (
        <Notice kind="good">{words.attachedFile(valueOf(form, 'fileName'), valueOf(form, 'filePages'))}</Notice>
      )}
      <p>{words.letterHint(most)}</p>
      {prompts.map((prompt) => (
        <TextArea
          key={prompt}
          name={prompt}
          label={words.prompts[prompt]}
          form={form}
          lang={visit.lang}
          rows={9}
          target={Math.round(most / 5)}
          audience={words.seenBy}
        />
      ))}
      <p>
        <span data-live="count">{words.words(count, most)}</span>{' '}
        {places.autosave && (
          <>
            · <a href={urls.letterPreview(application.id)}>{words.preview}</a>
          </>
        )}
      </p>
    </>
  )
}

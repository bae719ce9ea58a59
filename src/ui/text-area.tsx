import { valueOf } from '#src/kernel/form-state.ts'
import { Field, wiring, type FieldProps } from './field.tsx'
import { fieldWords } from './words.ts'

type TextAreaProps = FieldProps & {
  readonly rows?: number | undefined
  /** A soft target in words. It is advice: nothing is ever cut off. */
  readonly target?: number | undefined
  /** Attributes for a script that saves while somebody types: `data-autosave` and the like. */
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined
}

/** Several lines of text. The box grows with what is typed. */
export function TextArea({ rows = 6, target, data, ...rest }: TextAreaProps) {
  const { name, form, locked } = rest
  const props = target === undefined ? rest : { ...rest, hint: withTarget(rest, target) }
  return (
    <Field {...props}>
      <textarea {...wiring(props)} {...data} name={name} rows={rows} readOnly={locked !== undefined}>
        {keepFirstLine(valueOf(form, name))}
      </textarea>
    </Field>
  )
}

function withTarget({ hint, lang }: FieldProps, target: number) {
  const advice = fieldWords[lang].target(target)
  return hint === undefined ? advice : [hint, ' ', advice]
}

/** A browser drops a line break that opens a textarea; doubled, the typed one survives. */
const keepFirstLine = (text: string) => (text.startsWith('\n') ? `\n${text}` : text)

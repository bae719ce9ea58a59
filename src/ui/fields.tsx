import { valueOf } from '#src/kernel/form-state.ts'
import { Field, wiring, type FieldProps } from './field.tsx'
import { fieldWords } from './words.ts'

/** How wide an answer is expected to be; a field as wide as its answer is easier to fill in. */
type Size = 'short' | 'medium' | 'long'

type TextProps = FieldProps & {
  readonly autocomplete?: string | undefined
  readonly size?: Size | undefined
  readonly spellcheck?: boolean | undefined
  readonly inputmode?: 'text' | 'url' | 'numeric' | undefined
}

/** One line of text. */
export const TextField = ({ autocomplete, size = 'long', spellcheck, inputmode, ...props }: TextProps) => (
  <Field {...props}>
    <input {...box(props, size)} {...{ autocomplete, spellcheck, inputmode }} type="text" />
  </Field>
)

/** An e-mail address. */
export const EmailField = ({ autocomplete = 'email', ...props }: FieldProps & Pick<TextProps, 'autocomplete'>) => (
  <Field {...props}>
    <input {...box(props, 'long')} type="email" autocomplete={autocomplete} spellcheck={false} autocapitalize="none" />
  </Field>
)

/** A whole number, typed as text: a wheel or an arrow key never changes it by accident. */
export const NumberField = (props: FieldProps) => (
  <Field {...props}>
    <input {...box(props, 'short')} type="text" inputmode="numeric" autocomplete="off" />
  </Field>
)

/** A calendar day, 2026-11-30. Text that is no day stays visible as it was typed. */
export function DateField(props: FieldProps) {
  const isDay = /^(\d{4}-\d{2}-\d{2})?$/.test(valueOf(props.form, props.name))
  const attributes = box(props, 'medium')
  return (
    <Field {...props}>{isDay ? <input {...attributes} type="date" /> : <input {...attributes} type="text" />}</Field>
  )
}

/** A local date and time, 2026-11-30T23:59. The hint should name the time zone. */
export function DateTimeField(props: FieldProps) {
  const isTime = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/.test(valueOf(props.form, props.name))
  const attributes = box(props, 'medium')
  return (
    <Field {...props}>
      {isTime ? <input {...attributes} type="datetime-local" /> : <input {...attributes} type="text" />}
    </Field>
  )
}

type FileProps = FieldProps & {
  /** "application/pdf,.pdf" */
  readonly accept: string
  readonly megabytes: number
}

/** A file to upload. Its form needs `upload`. */
export function FileField({ accept, megabytes, hint, ...props }: FileProps) {
  const limit = fieldWords[props.lang].largestFile(megabytes)
  const whole = { ...props, hint: hint === undefined ? limit : [hint, ' ', limit] }
  return (
    <Field {...whole}>
      <input {...wiring(whole)} type="file" name={props.name} accept={accept} disabled={props.locked !== undefined} />
    </Field>
  )
}

/** A value that travels with the form unseen. */
export const Hidden = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <input type="hidden" name={name} value={value} />
)

/** What all one-line boxes have in common. */
const box = (props: FieldProps, size: Size) => ({
  ...wiring(props),
  class: size === 'long' ? undefined : size,
  name: props.name,
  value: valueOf(props.form, props.name),
  readOnly: props.locked !== undefined,
})

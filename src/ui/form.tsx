import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { ComponentChildren } from 'preact'
import { fieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import { fieldWords } from './words.ts'

type FormProps = {
  readonly action: string
  readonly method?: 'post' | 'get' | undefined
  /** The form sends a file. */
  readonly upload?: boolean | undefined
  readonly id?: string | undefined
  /** Fields and button in one line: a search, a choice above a list. */
  readonly inline?: boolean | undefined
  /** Attributes for a script of ours. */
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined
  readonly children: ComponentChildren
}

/** A form. The browser checks nothing: the server answers in sentences, in the reader's language. */
export const Form = ({ action, method = 'post', upload, id, inline, data, children }: FormProps) => (
  <form
    id={id}
    class={inline ? 'inline-form' : 'flow'}
    method={method}
    action={action}
    enctype={upload ? 'multipart/form-data' : undefined}
    noValidate
    {...data}
  >
    {children}
  </form>
)

type SummaryProps = {
  readonly form: FormState
  readonly lang: Lang
  /** The fields in the order of the page, each with its label; an error without a label is shown without one. */
  readonly labels?: Readonly<Record<string, string>> | undefined
}

/** On top of a form that came back: what is wrong, in the words of the fields, each a link to its field. */
export function ErrorSummary({ form, lang, labels = {} }: SummaryProps) {
  const names = inOrder(Object.keys(form.errors), Object.keys(labels))
  if (names.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{fieldWords[lang].problem}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>
              {labels[name] !== undefined && <span class="error-field">{labels[name]}: </span>}
              {form.errors[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function inOrder(wrong: readonly string[], order: readonly string[]): readonly string[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return wrong.toSorted((a, b) => place(a) - place(b))
}

/** Why the state of things does not allow what was asked for, and what to do next. Goes with an answer 409. */
export const Refusal = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="refusal" role="alert">
    <Icon name="alert" />
    <p>{children}</p>
  </div>
)

type FieldsetProps = {
  readonly legend: ComponentChildren
  readonly hint?: ComponentChildren
  readonly children: ComponentChildren
}

/** Several fields that belong together. */
export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset class="fieldset flow">
    <legend>{legend}</legend>
    {hint !== undefined && <p class="hint">{hint}</p>}
    {children}
  </fieldset>
)

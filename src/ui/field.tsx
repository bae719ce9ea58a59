import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { ComponentChildren } from 'preact'
import { Audience } from './audience.tsx'
import { Icon } from './icon.tsx'
import { fieldWords } from './words.ts'

/** What every field is told: its name in the form, its label, and the form whose values and errors it shows. */
export type FieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly form: FormState
  readonly lang: Lang
  readonly hint?: ComponentChildren
  /** Says so to screen readers; the check itself is the server's. */
  readonly required?: boolean | undefined
  /** Adds "(optional)" to the label. */
  readonly optional?: boolean | undefined
  /** Who will read what is typed here: "Seen by: only you". */
  readonly audience?: string | undefined
  /** Only where two forms of one page use the same name. */
  readonly id?: string | undefined
  /** Why nothing can be typed here at the moment. The field is then read-only, and the reason is shown. */
  readonly locked?: string | undefined
}

/** The id of a field, the same on every page; the error summary links to it. */
export const fieldId = (name: string): string => `f-${name.replaceAll(/\s/g, '_')}`

type Part = 'hint' | 'audience' | 'locked' | 'error'

/** The ids and states that tie a control to its label, hint and error. `aria-describedby` names only what is there. */
export function wiring(props: FieldProps) {
  const id = props.id ?? fieldId(props.name)
  const described = partsOf(props).map((part) => `${id}:${part}`)
  return {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': errorOf(props) === undefined ? undefined : ('true' as const),
    'aria-required': props.required ? ('true' as const) : undefined,
  }
}

/** The sentence that says what is wrong with a field, if anything is. */
export const errorOf = ({ form, name }: FieldProps): string | undefined => form.errors[name]

function partsOf(props: FieldProps): readonly Part[] {
  const there: Record<Part, boolean> = {
    hint: props.hint !== undefined,
    audience: props.audience !== undefined,
    locked: props.locked !== undefined,
    error: errorOf(props) !== undefined,
  }
  return (['hint', 'audience', 'locked', 'error'] as const).filter((part) => there[part])
}

/** A labelled control: label, hint, audience, reason, error, then the control itself. */
export function Field({ children, ...props }: FieldProps & { readonly children: ComponentChildren }) {
  const { id } = wiring(props)
  return (
    <div class={errorOf(props) === undefined ? 'field' : 'field wrong'}>
      <label for={id}>
        <LabelText {...props} />
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  )
}

/** The words of a label or legend. */
export const LabelText = ({ label, optional, lang }: FieldProps) => (
  <>
    {label}
    {optional && <span class="optional"> {fieldWords[lang].optional}</span>}
  </>
)

/** Everything that explains a control, each part with the id that `wiring` names. */
export function FieldNotes(props: FieldProps) {
  const { hint, audience, locked, lang } = props
  const { id } = wiring(props)
  const error = errorOf(props)
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}:hint`}>
          {hint}
        </p>
      )}
      {audience !== undefined && <Audience id={`${id}:audience`}>{audience}</Audience>}
      {locked !== undefined && (
        <p class="hint" id={`${id}:locked`}>
          {fieldWords[lang].notNow} {locked}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}:error`}>
          <Icon name="alert" />
          <span>
            <span class="unseen">{fieldWords[lang].error} </span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}

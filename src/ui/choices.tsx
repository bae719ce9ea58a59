import { valueOf, valuesOf } from '#src/kernel/form-state.ts'
import type { ComponentChildren } from 'preact'
import { errorOf, Field, FieldNotes, LabelText, wiring, type FieldProps } from './field.tsx'
import { fieldWords } from './words.ts'

/** One answer to choose. `locked` says why it cannot be chosen. */
export type Choice = {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly locked?: string | undefined
}

type ChoicesProps = FieldProps & {
  readonly choices: readonly Choice[]
  /** Side by side: for two to five short answers. */
  readonly inline?: boolean | undefined
}

type SelectProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** The words of the empty first entry; `false` for none. */
  readonly empty?: string | false | undefined
}

/** One answer from a long list. For up to seven answers use Radios. */
export function Select({ choices, empty, ...props }: SelectProps) {
  const chosen = valueOf(props.form, props.name)
  return (
    <Field {...props}>
      <select {...wiring(props)} name={props.name} disabled={props.locked !== undefined}>
        {empty !== false && <option value="">{empty ?? fieldWords[props.lang].choose}</option>}
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One answer from a few. */
export const Radios = (props: ChoicesProps) => (
  <Group {...props} type="radio" chosen={[valueOf(props.form, props.name)]} />
)

/** Any number of answers from a few. */
export const Checkboxes = (props: ChoicesProps) => (
  <Group {...props} type="checkbox" chosen={valuesOf(props.form, props.name)} />
)

/** A single box: a consent or a yes. Unticked it sends nothing; ticked it sends `value` ("yes"). */
export function OneCheckbox({ value = 'yes', ...props }: FieldProps & { readonly value?: string | undefined }) {
  return (
    <div class={errorOf(props) === undefined ? 'field' : 'field wrong'}>
      <FieldNotes {...props} hint={undefined} />
      <div class="choice">
        <input
          {...wiring(props)}
          type="checkbox"
          name={props.name}
          value={value}
          checked={valuesOf(props.form, props.name).includes(value)}
          disabled={props.locked !== undefined}
        />
        <label for={wiring(props).id}>
          <LabelText {...props} />
        </label>
        {props.hint !== undefined && (
          <p class="hint" id={`${wiring(props).id}:hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  )
}

type GroupProps = ChoicesProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] }

/** Many answers stand in columns where there is room. */
const layoutOf = (count: number, inline: boolean | undefined) =>
  inline ? 'choices inline' : count > 8 ? 'choices many' : 'choices'

function Group({ choices, inline, type, chosen, ...props }: GroupProps) {
  const wires = wiring(props)
  return (
    <fieldset
      class={`field${errorOf(props) === undefined ? '' : ' wrong'}`}
      role={type === 'radio' ? 'radiogroup' : undefined}
      aria-describedby={wires['aria-describedby']}
      aria-required={type === 'radio' ? wires['aria-required'] : undefined}
      aria-invalid={type === 'radio' ? wires['aria-invalid'] : undefined}
    >
      <legend>
        <LabelText {...props} />
      </legend>
      <FieldNotes {...props} />
      <div class={layoutOf(choices.length, inline)}>
        {choices.map((choice, index) => (
          <Option
            key={choice.value}
            {...choice}
            {...{
              type,
              name: props.name,
              lang: props.lang,
              id: index === 0 ? wires.id : `${wires.id}:${choice.value}`,
            }}
            checked={chosen.includes(choice.value)}
            locked={choice.locked ?? props.locked}
          />
        ))}
      </div>
    </fieldset>
  )
}

type OptionProps = Choice &
  Pick<FieldProps, 'name' | 'lang'> & {
    readonly id: string
    readonly type: GroupProps['type']
    readonly checked: boolean
  }

/** The first option carries the id of the whole group, so that the error summary leads to it. */
function Option({ id, type, name, value, label, hint, locked, checked, lang }: OptionProps) {
  const note = locked === undefined ? hint : `${fieldWords[lang].notNow} ${locked}`
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={locked !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}:note`}
      />
      <label for={id}>{label}</label>
      {note !== undefined && (
        <p class="hint" id={`${id}:note`}>
          {note}
        </p>
      )}
    </div>
  )
}

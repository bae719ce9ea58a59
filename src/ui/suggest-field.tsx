import { valueOf } from '#src/kernel/form-state.ts'
import { Field, wiring, type FieldProps } from './field.tsx'

type SuggestProps = FieldProps & {
  /** What the browser offers while somebody types; anything else may be typed too. */
  readonly suggestions: readonly string[]
}

/** One line of text with a list to choose from by typing. */
export function SuggestField({ suggestions, ...props }: SuggestProps) {
  const { id, ...wires } = wiring(props)
  return (
    <Field {...props}>
      <input
        {...wires}
        id={id}
        type="text"
        name={props.name}
        value={valueOf(props.form, props.name)}
        readOnly={props.locked !== undefined}
        list={`${id}:list`}
        autocomplete="off"
      />
      <datalist id={`${id}:list`}>
        {suggestions.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Field>
  )
}

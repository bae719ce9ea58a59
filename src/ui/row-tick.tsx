import { valuesOf, type FormState } from '#src/kernel/form-state.ts'

type RowTickProps = { readonly name: string; readonly value: string; readonly label: string; readonly form: FormState }

/** A box at the beginning of a row, for acting on several rows at once. The row's name is its label. */
export const RowTick = ({ name, value, label, form }: RowTickProps) => (
  <label class="row-tick">
    <input type="checkbox" name={name} value={value} checked={valuesOf(form, name).includes(value)} />
    <span class="unseen">{label}</span>
  </label>
)

/** What a form shows: what was typed, and what is wrong with it, by field name. Several values of one name stay a list. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
}

/** A form nobody has filled in yet. */
export const blank: FormState = { values: {}, errors: {} }

/** A form that shows what is stored. */
export const filled = (values: FormState['values']): FormState => ({ values, errors: {} })

/** The one text typed under a name, or the empty text. */
export function valueOf(form: FormState, name: string): string {
  const value = form.values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** Every text given under a name: the ticked boxes of a group. */
export function valuesOf(form: FormState, name: string): readonly string[] {
  const value = form.values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export type Entries = readonly (readonly [name: string, value: string])[]

/** What was typed and chosen, without files and without what only travels along. */
export function entriesOf(form: HTMLFormElement): Entries {
  const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return typed.filter(([name]) => !['tab', 'turn'].includes(name))
}

/** Puts entries back into their fields: texts, lists, ticks. */
export function fill(form: HTMLFormElement, entries: Entries): void {
  for (const field of form.elements) {
    const values = entries.filter(([name]) => name === field.getAttribute('name')).map(([, value]) => value)
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
      field.checked = values.includes(field.value)
    else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || isTyped(field))
      field.value = values[0] ?? ''
  }
}

/** The unseen field of a name; it is made where there is none. */
export function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const there = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)
  if (there) return there
  const made = Object.assign(document.createElement('input'), { type: 'hidden', name })
  form.append(made)
  return made
}

const isTyped = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && !/^(hidden|file|submit|button)$/.test(field.type)

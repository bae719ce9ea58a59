/**
 * Shows a question only while the answer it hangs on is given. Without this script it is always there and says when it
 * counts; the service decides in any case.
 */
const asked = [...document.querySelectorAll<HTMLElement>('[data-asked-if]')]

function answersTo(name: string): string[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    `[name="${CSS.escape(name)}"]`,
  )
  return [...fields]
    .filter((field) => !(field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) || field.checked)
    .map((field) => field.value.trim())
    .filter((value) => value !== '')
}

/** In the order of the page, as often as there are questions: one that disappears may take others with it. */
function look(): void {
  for (const _ of asked)
    for (const part of asked) {
      const { askedIf = '', askedValue } = part.dataset
      const answers = answersTo(askedIf)
      const isMet = askedValue === undefined ? answers.length > 0 : answers.includes(askedValue)
      const isReached =
        document.querySelector(`[name="${CSS.escape(askedIf)}"]`)?.closest('[data-asked-if][hidden]') === null
      part.hidden = !isMet || !isReached
    }
}

for (const part of asked) part.querySelector<HTMLElement>(':scope > .hint')?.remove()
look()
document.addEventListener('input', look)

/**
 * Saves a section while it is being typed, and says honestly where the text is. Without this script the button does it all.
 * What could not be sent stays in this browser and is put back when the page is opened again.
 */
const WAIT = 800
const RETRIES = [2000, 5000, 15_000, 60_000]

const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
if (form) watch(form)

function watch(form: HTMLFormElement): void {
  const words = form.dataset
  const address = words.autosave ?? ''
  const status = document.getElementById('saved')
  status?.setAttribute('aria-live', 'polite')
  let timer = 0
  let failures = 0
  let inFlight = false
  let changedSince = false

  putBack()
  form.addEventListener('input', () => later(WAIT))
  form.addEventListener('focusout', () => (timer ? later(0) : undefined))
  form.addEventListener('submit', () => (clearTimeout(timer), forget()))

  function later(wait: number): void {
    changedSince = true
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), wait)
  }

  /** One request at a time: text typed while it is under way goes out with the next one, never lost, never overtaken. */
  async function save(): Promise<void> {
    if (inFlight) return
    timer = 0
    inFlight = true
    changedSince = false
    say(words.saving)
    const outcome = await send().catch(() => 'unreachable' as const)
    inFlight = false
    if (outcome === 'saved') failures = 0
    else keepHere()
    if (outcome === 'unreachable') later(RETRIES[Math.min(failures++, RETRIES.length - 1)] ?? WAIT)
    else if (changedSince && outcome === 'saved') later(WAIT)
  }

  async function send(): Promise<'saved' | 'elsewhere' | 'signed-out' | 'unreachable'> {
    const answer = await fetch(address, {
      method: 'POST',
      body: new FormData(form),
      headers: { accept: 'application/json' },
    })
    if (answer.status === 401) return (say(words.signIn), 'signed-out')
    if (answer.status === 409) return (say(words.elsewhere), 'elsewhere')
    if (!answer.ok) return (say(words.kept), 'unreachable')
    const { version, savedAt } = (await answer.json()) as { version: number; savedAt: string }
    const field = form.elements.namedItem('version')
    if (field instanceof HTMLInputElement) field.value = String(version)
    forget()
    say(`${words.saved} ${savedAt}`)
    return 'saved'
  }

  function say(sentence: string | undefined): void {
    if (status && sentence) status.textContent = sentence
  }

  function keepHere(): void {
    const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    localStorage.setItem(address, JSON.stringify(typed))
    if (status?.textContent === words.saving) say(words.kept)
  }

  function forget(): void {
    localStorage.removeItem(address)
  }

  /** Only texts are put back: they are what cannot be typed again. */
  function putBack(): void {
    const kept = localStorage.getItem(address)
    if (!kept) return
    for (const [name, text] of JSON.parse(kept) as [string, string][]) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))
        field.value = text
    }
    say(words.restored)
    later(WAIT)
  }
}

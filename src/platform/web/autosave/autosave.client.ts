import { entriesOf, fill, hidden } from './form-entries.client.ts'
import { forget, keep, kept } from './kept-text.client.ts'

/**
 * Saves a section while it is being typed, and says honestly where the text is. Without this script the button does it
 * all. Everything typed lies on this device too until the service has it.
 */
const PAUSE = 800
const RETRIES = [2000, 5000, 15_000, 60_000]
const PATIENCE = 20_000

type Answer = { readonly version: number; readonly savedAt: string }
type Refusal = { readonly problem?: string; readonly sentence?: string }
type Way = readonly [label: string | undefined, go: () => void]

/** One form and how far its text has come. */
type Desk = {
  readonly form: HTMLFormElement
  readonly line: HTMLElement
  readonly words: DOMStringMap
  readonly address: string
  /** A tab has a name of its own, so that a save whose answer was lost is no conflict with itself. */
  readonly tab: string
  turn: number
  timer: number
  failures: number
  isUnderWay: boolean
  isUnsaved: boolean
  /** The button has been pressed: the page takes over. */
  isLeaving: boolean
}

const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
const line = document.getElementById('saved')
if (form && line) watch(deskOf(form, line))

function watch(desk: Desk): void {
  const { form } = desk
  offerKeptText(desk)
  form.addEventListener('input', () => {
    // the line must not go on saying “Saved” of a text that is not; a problem it speaks of stays
    if (!desk.isUnsaved) say(desk)
    desk.isUnsaved = true
    keepHere(desk, false)
    saveIn(desk, PAUSE)
  })
  form.addEventListener('focusout', () => desk.isUnsaved && saveIn(desk, 0))
  // back online, or back from signing in in another window
  for (const comesBack of ['online', 'focus'])
    window.addEventListener(comesBack, () => desk.isUnsaved && saveIn(desk, 0))
  window.addEventListener('pageshow', () => (desk.isLeaving = false))
  form.addEventListener('submit', () => {
    clearTimeout(desk.timer)
    desk.isLeaving = true
    for (const [name, value] of Object.entries(nextTurn(desk))) hidden(form, name).value = value
    // kept until the page that comes back shows the same: the service may not have heard this
    keepHere(desk, true)
  })
}

function deskOf(form: HTMLFormElement, line: HTMLElement): Desk {
  const name = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0'))
  const state = { turn: 0, timer: 0, failures: 0, isUnderWay: false, isUnsaved: false, isLeaving: false }
  return { form, line, words: form.dataset, address: form.dataset.autosave ?? '', tab: name.join(''), ...state }
}

function saveIn(desk: Desk, wait: number): void {
  clearTimeout(desk.timer)
  if (!desk.isLeaving) desk.timer = window.setTimeout(() => void save(desk), wait)
}

/** One request at a time: what is typed meanwhile goes out with the next one, neither lost nor overtaken. */
async function save(desk: Desk): Promise<void> {
  if (desk.isUnderWay || desk.isLeaving) return
  desk.isUnderWay = true
  desk.isUnsaved = false
  const saying = window.setTimeout(() => say(desk, desk.words.saving), 400)
  const response = await send(desk).catch(() => undefined)
  clearTimeout(saying)
  const answer = response?.ok ? await answerIn<Answer>(response) : undefined
  desk.isUnderWay = false
  if (answer) arrived(desk, answer)
  else await refused(desk, response)
}

function send(desk: Desk): Promise<Response> {
  const all = [...entriesOf(desk.form), ...Object.entries(nextTurn(desk))]
  const body = new URLSearchParams(all.map(([name, value]) => [name, value]))
  const headers = { accept: 'application/json' }
  return fetch(desk.address, { method: 'POST', body, headers, signal: AbortSignal.timeout(PATIENCE) })
}

function arrived(desk: Desk, { version, savedAt }: Answer): void {
  desk.failures = 0
  hidden(desk.form, 'version').value = String(version)
  if (!desk.isUnsaved) {
    forget(desk.address)
    desk.form.dispatchEvent(new Event('saved', { bubbles: true }))
    return say(desk, `${desk.words.saved} ${savedAt}`)
  }
  keepHere(desk, false)
  saveIn(desk, PAUSE)
}

/** A refusal stays until somebody acts on it; whatever may pass by itself is tried again, ever more slowly. */
async function refused(desk: Desk, response: Response | undefined): Promise<void> {
  const { problem, sentence } = (response && (await answerIn<Refusal>(response))) ?? {}
  const { words, form } = desk
  desk.isUnsaved = true
  if (problem === 'changed-elsewhere')
    return say(desk, sentence ?? words.elsewhere, [words.compare, () => form.requestSubmit()])
  if (response && [404, 409, 413, 422].includes(response.status)) return say(desk, sentence ?? words.kept)

  const signIn: Way = [words.signInWindow, () => window.open(words.signInAt)]
  if (response?.status === 401) say(desk, words.signIn, signIn)
  else say(desk, words.kept)
  saveIn(desk, RETRIES[Math.min(desk.failures++, RETRIES.length - 1)] ?? PAUSE)
}

/**
 * Text of this device that the service has not got. What was typed upon the version that the page shows is simply there
 * again; where the section was saved elsewhere since, it is offered, never put in unasked.
 */
function offerKeptText(desk: Desk): void {
  const { form, address, words } = desk
  const found = kept(address)
  const shown = hidden(form, 'version').value
  const isShown = found && JSON.stringify(found.entries) === JSON.stringify(entriesOf(form))
  const hasArrived = found?.wasSubmitted && found.version !== shown
  if (!found || isShown || hasArrived) return forget(address)

  const putBack = () => {
    fill(form, found.entries)
    // the version it was typed upon: if the section was saved since, both texts are shown
    hidden(form, 'version').value = found.version
    desk.isUnsaved = true
    say(desk, words.kept)
    saveIn(desk, 0)
  }
  if (found.version === shown) return putBack()
  say(desk, words.restored, [words.putBack, putBack], [words.discard, () => (forget(address), say(desk, ''))])
}

function keepHere({ form, address }: Desk, wasSubmitted: boolean): void {
  keep(address, { entries: entriesOf(form), version: hidden(form, 'version').value, wasSubmitted })
}

function nextTurn(desk: Desk): { tab: string; turn: string } {
  desk.turn += 1
  return { tab: desk.tab, turn: String(desk.turn) }
}

/** Says where the text is, with the ways on; the line is read out politely. */
function say({ line }: Desk, sentence = '', ...ways: readonly Way[]): void {
  const buttons = ways.map(([textContent = '', onclick]) =>
    Object.assign(document.createElement('button'), { type: 'button', className: 'as-link', textContent, onclick }),
  )
  line.replaceChildren(sentence, ...buttons.flatMap((button) => [' ', button]))
}

const answerIn = async <T>(response: Response): Promise<T | undefined> =>
  (await response.json().catch(() => undefined)) as T | undefined

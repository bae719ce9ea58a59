import type { Lang } from '#src/kernel/lang.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Tab } from '#src/kernel/tab.ts'
import { urls } from '#src/urls.ts'
import { autosaveWords } from './words.ts'

/** What `/assets/autosave.js` must know of a form: where it is saved, and the sentences of the line `saved`. */
export function savedWhileTyped(address: string, lang: Lang): Record<`data-${string}`, string> {
  const words = autosaveWords[lang]
  return {
    'data-autosave': address,
    'data-saving': words.saving,
    'data-saved': words.saved,
    'data-kept': words.kept,
    'data-elsewhere': words.elsewhere,
    'data-sign-in': words.signIn,
    'data-sign-in-window': words.signInWindow,
    'data-sign-in-at': urls.signIn(),
    'data-compare': words.compare,
    'data-restored': words.restored,
    'data-put-back': words.putBack,
    'data-discard': words.discard,
  }
}

/** The version a form was loaded with and, where the script is at work, the tab that saves. */
export function saverOf(posted: FormState['values']): { version: number; tab?: Tab | undefined } {
  const { tab } = posted
  const isTab = typeof tab === 'string' && /^[\w-]{8,64}$/.test(tab)
  return { version: numberIn(posted, 'version'), tab: isTab ? { id: tab, turn: numberIn(posted, 'turn') } : undefined }
}

const numberIn = (posted: FormState['values'], name: string) =>
  /^\d{1,9}$/.test(String(posted[name])) ? Number(posted[name]) : 0

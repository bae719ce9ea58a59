import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of equality questions: that they were set, and that answers were counted. Who answered is never recorded. */
export const equalityHistory = inAllLanguages({
  en: {
    'equality.questions-set': { 'programme-desk': ({ by }: Happened) => `${by} set the equality questions` },
    'equality.tables-made': { 'call-desk': () => 'The equality answers were counted' },
  },
  fr: {
    'equality.questions-set': { 'programme-desk': ({ by }) => `${by} a fixé les questions sur l’égalité` },
    'equality.tables-made': { 'call-desk': () => 'Les réponses sur l’égalité ont été comptées' },
  },
  de: {
    'equality.questions-set': { 'programme-desk': ({ by }) => `${by} hat die Fragen zur Gleichstellung festgelegt` },
    'equality.tables-made': { 'call-desk': () => 'Die Antworten zur Gleichstellung wurden gezählt' },
  },
})

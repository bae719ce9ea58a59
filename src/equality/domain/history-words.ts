import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of equality questions: that they were asked and counted, never who answered. */
export const equalityHistory = inAllLanguages({
  en: {
    'equality.questions-set': { 'programme-desk': ({ by }: Happened) => `${by} changed the equality questions` },
    'equality.tables-made': { 'call-desk': ({ by }: Happened) => `${by} had the equality answers counted` },
  },
  fr: {
    'equality.questions-set': { 'programme-desk': ({ by }) => `${by} a modifié les questions sur l’égalité` },
    'equality.tables-made': { 'call-desk': ({ by }) => `${by} a fait compter les réponses sur l’égalité` },
  },
  de: {
    'equality.questions-set': { 'programme-desk': ({ by }) => `${by} hat die Fragen zur Gleichstellung geändert` },
    'equality.tables-made': { 'call-desk': ({ by }) => `${by} hat die Antworten zur Gleichstellung zählen lassen` },
  },
})

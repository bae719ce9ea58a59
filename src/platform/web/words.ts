import { inAllLanguages } from '#src/kernel/lang.ts'

export const formWords = inAllLanguages({
  en: { onlyOnce: 'Please give one answer here.' },
  fr: { onlyOnce: 'Veuillez donner une seule réponse ici.' },
  de: { onlyOnce: 'Bitte geben Sie hier eine Antwort.' },
})

import { inAllLanguages } from '#src/kernel/lang.ts'

/** Who acted where nobody did: a deadline passed, or something followed from something else. */
export const historyWords = inAllLanguages({
  en: { nobody: 'The programme' },
  fr: { nobody: 'Le programme' },
  de: { nobody: 'Das Programm' },
})

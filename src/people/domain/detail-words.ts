import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import { inOneLine } from '#src/kernel/lists.ts'
import { detailParts } from './details.ts'

const words = inAllLanguages({
  en: {
    unit: 'where you work',
    rank: 'your rank',
    contract: 'your contract',
    languages: 'your languages',
    'line-manager': 'your line manager',
    supervisors: 'your supervisors',
  },
  fr: {
    unit: 'votre lieu de travail',
    rank: 'votre rang',
    contract: 'votre contrat',
    languages: 'vos langues',
    'line-manager': 'votre responsable hiérarchique',
    supervisors: 'vos encadrant·es',
  },
  de: {
    unit: 'wo Sie arbeiten',
    rank: 'Ihr Rang',
    contract: 'Ihr Vertrag',
    languages: 'Ihre Sprachen',
    'line-manager': 'wem Sie unterstehen',
    supervisors: 'Ihre Betreuenden',
  },
})

/** The parts of somebody's details by name: "your rank and your supervisors". */
export const detailNames = (parts: readonly string[], lang: Lang): string =>
  inOneLine(
    detailParts.filter((part) => parts.includes(part)).map((part) => words[lang][part]),
    lang,
  )

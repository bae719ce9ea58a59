import type { Translated } from '#src/kernel/lang.ts'
import { defaultRules, type StrandRules } from './strand-rules.ts'

/** What a coordinator says about a strand. */
export type StrandPlan = {
  readonly name: Translated
  readonly summary: Translated
  /** Whom it is for, in words. */
  readonly audience: Translated
  readonly matching: StrandRules
}

/** What a new programme says of itself. */
export const defaultSummary: Translated = {
  en: 'Mentoring brings people who are further along together with people who are on their way: for careers in research, and for equal chances in them.',
  fr: 'Le mentorat réunit des personnes plus avancées et des personnes en chemin : pour les carrières dans la recherche, et pour l’égalité des chances.',
  de: 'Mentoring bringt Menschen, die schon weiter sind, mit Menschen auf dem Weg zusammen: für Laufbahnen in der Forschung und für gleiche Chancen darin.',
}

/** The two strands a new programme starts with. All of it is data and can be changed. */
export const defaultStrands: readonly StrandPlan[] = [
  {
    name: { en: 'Fellows', fr: 'Fellows', de: 'Fellows' },
    summary: {
      en: 'One year of conversations with a mentor from another unit, with a kick-off, workshops and a closing event. You keep your supervisors; your mentor gives you a view from outside.',
      fr: 'Une année de conversations avec un·e mentor d’une autre unité, un lancement, des ateliers et une clôture. Votre encadrement reste le même ; votre mentor vous offre un regard extérieur.',
      de: 'Ein Jahr Gespräche mit einer Mentorin oder einem Mentor aus einer anderen Einheit, mit Auftakt, Workshops und Abschluss. Ihre Betreuung bleibt; Ihr Mentoring gibt Ihnen einen Blick von außen.',
    },
    audience: {
      en: 'Postdoctoral researchers and doctoral candidates towards the end of their thesis, predominantly on fixed-term contracts.',
      fr: 'Chercheuses et chercheurs postdoctoraux, doctorantes et doctorants en fin de thèse, principalement sous contrat à durée déterminée.',
      de: 'Promovierte Forschende und Promovierende gegen Ende der Arbeit, überwiegend mit befristeten Verträgen.',
    },
    matching: defaultRules,
  },
  {
    name: { en: 'Faculty', fr: 'Faculty', de: 'Faculty' },
    summary: {
      en: 'A mentor from your own discipline, usually from another university: for leadership, promotion and the decisions that nobody in your own house can discuss with you.',
      fr: 'Un·e mentor de votre discipline, le plus souvent d’une autre université : pour diriger, progresser et prendre les décisions dont personne ne peut discuter avec vous dans votre propre maison.',
      de: 'Eine Mentorin oder ein Mentor aus Ihrem Fach, meist von einer anderen Universität: für Führung, Beförderung und die Entscheidungen, die im eigenen Haus niemand mit Ihnen besprechen kann.',
    },
    audience: {
      en: 'Assistant and associate professors, and researchers with a doctorate on permanent contracts.',
      fr: 'Professeures et professeurs assistants ou associés, et titulaires d’un doctorat en recherche sous contrat à durée indéterminée.',
      de: 'Assistenz- und assoziierte Professuren sowie promovierte Forschende mit unbefristetem Vertrag.',
    },
    matching: {
      ...defaultRules,
      apart: 'institution',
      weights: { ...defaultRules.weights, wish: 60, stage: 5, breadth: 0 },
    },
  },
]

import type { DemoTerm } from './types.ts'

/** The programme's vocabulary: what people talk about, whom they would like to meet, what mentors offer. */
export const terms: readonly DemoTerm[] = [
  {
    kind: 'topic',
    key: 'research-funding',
    label: { en: 'Research funding', fr: 'Financement de la recherche', de: 'Drittmittel und Förderung' },
  },
  { kind: 'topic', key: 'publishing', label: { en: 'Publishing', fr: 'Publier', de: 'Publizieren' } },
  {
    kind: 'topic',
    key: 'leading-a-group',
    label: { en: 'Leading a group', fr: 'Diriger une équipe', de: 'Eine Gruppe leiten' },
  },
  { kind: 'topic', key: 'teaching', label: { en: 'Teaching', fr: 'Enseigner', de: 'Lehre' } },
  {
    kind: 'topic',
    key: 'career-decisions',
    label: { en: 'Career decisions', fr: 'Choix de carrière', de: 'Berufliche Entscheidungen' },
  },
  {
    kind: 'topic',
    key: 'international-mobility',
    label: { en: 'International mobility', fr: 'Mobilité internationale', de: 'Internationale Mobilität' },
  },
  {
    kind: 'topic',
    key: 'work-and-life',
    label: { en: 'Work and private life', fr: 'Travail et vie privée', de: 'Beruf und Privatleben' },
  },
  {
    kind: 'topic',
    key: 'industry',
    label: {
      en: 'Careers outside academia',
      fr: 'Carrières hors du monde académique',
      de: 'Berufswege außerhalb der Wissenschaft',
    },
  },
  {
    kind: 'topic',
    key: 'visibility',
    label: { en: 'Becoming visible', fr: 'Gagner en visibilité', de: 'Sichtbar werden' },
  },
  {
    kind: 'topic',
    key: 'tenure',
    label: { en: 'Tenure and promotion', fr: 'Titularisation et promotion', de: 'Tenure-Track und Beförderung' },
  },
  {
    kind: 'topic',
    key: 'academic-writing',
    label: { en: 'Academic writing', fr: 'Écriture scientifique', de: 'Wissenschaftliches Schreiben' },
  },
  {
    kind: 'topic',
    key: 'networks',
    label: { en: 'Building networks', fr: 'Développer ses réseaux', de: 'Netzwerke aufbauen' },
  },
  {
    kind: 'topic',
    key: 'interdisciplinary-work',
    label: {
      en: 'Working across disciplines',
      fr: 'Travailler entre les disciplines',
      de: 'Zwischen den Fächern arbeiten',
    },
  },
  {
    kind: 'topic',
    key: 'open-science',
    label: { en: 'Open science', fr: 'Science ouverte', de: 'Offene Wissenschaft' },
  },
  {
    kind: 'trait',
    key: 'moved-countries',
    label: {
      en: 'Has moved countries for work',
      fr: 'A changé de pays pour son travail',
      de: 'Hat für den Beruf das Land gewechselt',
    },
  },
  {
    kind: 'trait',
    key: 'first-in-family',
    label: {
      en: 'First in the family at a university',
      fr: 'A été la première personne de sa famille à l’université',
      de: 'Als Erste oder Erster der Familie an einer Universität',
    },
  },
  {
    kind: 'trait',
    key: 'worked-in-industry',
    label: {
      en: 'Has worked outside academia',
      fr: 'A travaillé hors du monde académique',
      de: 'Hat außerhalb der Wissenschaft gearbeitet',
    },
  },
  {
    kind: 'trait',
    key: 'leads-a-group',
    label: { en: 'Leads a group', fr: 'Dirige une équipe', de: 'Leitet eine Gruppe' },
  },
  {
    kind: 'trait',
    key: 'combined-care-and-research',
    label: {
      en: 'Has combined caring for others and research',
      fr: 'A concilié recherche et soin de proches',
      de: 'Hat Sorgearbeit und Forschung verbunden',
    },
  },
  {
    kind: 'trait',
    key: 'changed-discipline',
    label: { en: 'Has changed discipline', fr: 'A changé de discipline', de: 'Hat das Fach gewechselt' },
  },
  {
    kind: 'trait',
    key: 'holds-large-grant',
    label: {
      en: 'Has held a large grant',
      fr: 'A obtenu un grand financement',
      de: 'Hat eine große Förderung eingeworben',
    },
  },
  {
    kind: 'trait',
    key: 'sits-on-panels',
    label: {
      en: 'Sits on hiring or funding panels',
      fr: 'Siège dans des comités de recrutement ou de financement',
      de: 'Sitzt in Berufungs- oder Förderkommissionen',
    },
  },
  {
    kind: 'trait',
    key: 'worked-part-time',
    label: { en: 'Has worked part-time', fr: 'A travaillé à temps partiel', de: 'Hat in Teilzeit gearbeitet' },
  },
  {
    kind: 'trait',
    key: 'came-back-after-a-break',
    label: {
      en: 'Came back after a break',
      fr: 'Est revenu·e à la recherche après une interruption',
      de: 'Ist nach einer Unterbrechung zurückgekehrt',
    },
  },
  {
    kind: 'offer',
    key: 'regular-talks',
    label: { en: 'Regular conversations', fr: 'Des entretiens réguliers', de: 'Regelmäßige Gespräche' },
  },
  {
    kind: 'offer',
    key: 'reading-drafts',
    label: { en: 'Reading drafts', fr: 'Relire des brouillons', de: 'Entwürfe lesen' },
  },
  {
    kind: 'offer',
    key: 'introductions',
    label: { en: 'Introductions to people', fr: 'Des mises en contact', de: 'Kontakte herstellen' },
  },
  {
    kind: 'offer',
    key: 'practice-interviews',
    label: { en: 'Practice interviews', fr: 'Des entretiens d’entraînement', de: 'Probegespräche' },
  },
  {
    kind: 'offer',
    key: 'observing-teaching',
    label: {
      en: 'Observing each other’s teaching',
      fr: 'Des observations croisées de cours',
      de: 'Gegenseitiger Unterrichtsbesuch',
    },
  },
  {
    kind: 'offer',
    key: 'short-questions',
    label: {
      en: 'Short questions in between',
      fr: 'De courtes questions entre deux rencontres',
      de: 'Kurze Fragen zwischendurch',
    },
  },
]

import type { DemoTerm } from './types.ts'

export const terms = [
  {
    kind: 'topic',
    key: 'academic-career',
    label: {
      en: 'Academic career planning',
      fr: 'Construire une carrière académique',
      de: 'Wissenschaftliche Laufbahn planen',
    },
  },
  {
    kind: 'topic',
    key: 'beyond-academia',
    label: {
      en: 'Careers outside academia',
      fr: 'Carrières hors du monde académique',
      de: 'Berufswege außerhalb der Wissenschaft',
    },
  },
  {
    kind: 'topic',
    key: 'funding',
    label: { en: 'Grants and funding', fr: 'Financement de la recherche', de: 'Drittmittel und Förderung' },
  },
  {
    kind: 'topic',
    key: 'publishing',
    label: { en: 'Writing and publishing', fr: 'Écrire et publier', de: 'Schreiben und Veröffentlichen' },
  },
  {
    kind: 'topic',
    key: 'leadership',
    label: { en: 'Leading a team', fr: 'Diriger une équipe', de: 'Ein Team leiten' },
  },
  {
    kind: 'topic',
    key: 'supervision',
    label: {
      en: 'Being supervised, supervising others',
      fr: 'Être encadré·e, encadrer',
      de: 'Betreut werden, andere betreuen',
    },
  },
  { kind: 'topic', key: 'teaching', label: { en: 'Teaching', fr: 'Enseignement', de: 'Lehre' } },
  {
    kind: 'topic',
    key: 'networking',
    label: { en: 'Building a network', fr: 'Créer son réseau', de: 'Netzwerke aufbauen' },
  },
  {
    kind: 'topic',
    key: 'mobility',
    label: { en: 'International mobility', fr: 'Mobilité internationale', de: 'Internationale Mobilität' },
  },
  {
    kind: 'topic',
    key: 'work-family',
    label: { en: 'Research and family life', fr: 'Recherche et vie de famille', de: 'Forschung und Familie' },
  },
  {
    kind: 'topic',
    key: 'wellbeing',
    label: { en: 'Workload and well-being', fr: 'Charge de travail et bien-être', de: 'Arbeitslast und Wohlbefinden' },
  },
  {
    kind: 'topic',
    key: 'negotiation',
    label: { en: 'Negotiation and conflict', fr: 'Négociation et conflits', de: 'Verhandeln und Konflikte' },
  },
  {
    kind: 'topic',
    key: 'outreach',
    label: {
      en: 'Reaching the public and policy',
      fr: 'Dialogue avec la société et la politique',
      de: 'Öffentlichkeit und Politik',
    },
  },
  {
    kind: 'topic',
    key: 'industry',
    label: { en: 'Industry and entrepreneurship', fr: 'Industrie et entrepreneuriat', de: 'Industrie und Gründung' },
  },

  {
    kind: 'trait',
    key: 'direct',
    label: { en: 'Says things plainly', fr: 'Parle franchement', de: 'Sagt es geradeheraus' },
  },
  {
    kind: 'trait',
    key: 'patient',
    label: { en: 'Listens patiently', fr: 'Écoute avec patience', de: 'Hört geduldig zu' },
  },
  {
    kind: 'trait',
    key: 'structured',
    label: { en: 'Works with a plan', fr: 'Travaille avec méthode', de: 'Arbeitet mit Plan' },
  },
  { kind: 'trait', key: 'encouraging', label: { en: 'Encourages', fr: 'Encourage', de: 'Ermutigt' } },
  {
    kind: 'trait',
    key: 'challenging',
    label: { en: 'Asks uncomfortable questions', fr: 'Pose des questions dérangeantes', de: 'Stellt unbequeme Fragen' },
  },
  {
    kind: 'trait',
    key: 'well-connected',
    label: { en: 'Knows many people', fr: 'Connaît beaucoup de monde', de: 'Kennt viele Leute' },
  },
  {
    kind: 'trait',
    key: 'other-discipline',
    label: {
      en: 'Looks in from another field',
      fr: 'Porte un regard d’une autre discipline',
      de: 'Blickt aus einem anderen Fach',
    },
  },
  {
    kind: 'trait',
    key: 'career-change',
    label: { en: 'Has changed direction', fr: 'A changé de voie', de: 'Hat die Richtung gewechselt' },
  },
  {
    kind: 'trait',
    key: 'parent',
    label: {
      en: 'Has raised children alongside research',
      fr: 'A élevé des enfants tout en faisant de la recherche',
      de: 'Hat neben der Forschung Kinder großgezogen',
    },
  },
  {
    kind: 'trait',
    key: 'from-abroad',
    label: { en: 'Came from abroad', fr: 'Est venu·e de l’étranger', de: 'Ist aus dem Ausland gekommen' },
  },

  {
    kind: 'offer',
    key: 'regular-meetings',
    label: { en: 'Regular meetings', fr: 'Rendez-vous réguliers', de: 'Regelmäßige Treffen' },
  },
  {
    kind: 'offer',
    key: 'walks',
    label: { en: 'Conversations on a walk', fr: 'Conversations en marchant', de: 'Gespräche beim Spazieren' },
  },
  {
    kind: 'offer',
    key: 'reads-drafts',
    label: { en: 'Reads drafts', fr: 'Relit des brouillons', de: 'Liest Entwürfe' },
  },
  {
    kind: 'offer',
    key: 'introductions',
    label: { en: 'Introductions to others', fr: 'Mises en relation', de: 'Kontakte zu anderen' },
  },
  {
    kind: 'offer',
    key: 'mock-interviews',
    label: { en: 'Practice interviews', fr: 'Entretiens d’entraînement', de: 'Probegespräche' },
  },
  { kind: 'offer', key: 'online', label: { en: 'Online meetings', fr: 'Rencontres en ligne', de: 'Online-Treffen' } },
] as const satisfies readonly DemoTerm[]

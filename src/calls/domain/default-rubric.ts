import type { Criterion, Rubric } from './rubric.ts'

const criteria: readonly Pick<Criterion, 'key' | 'weight' | 'name' | 'levels'>[] = [
  {
    key: 'motivation',
    weight: 1,
    name: { en: 'Motivation', fr: 'Motivation', de: 'Motivation' },
    levels: [
      {
        en: 'No reason given why mentoring, why now',
        fr: 'Aucune raison donnée : pourquoi le mentorat, pourquoi maintenant',
        de: 'Kein Grund genannt, warum Mentoring, warum jetzt',
      },
      {
        en: 'General reasons that anybody could give',
        fr: 'Des raisons générales que tout le monde pourrait donner',
        de: 'Allgemeine Gründe, die alle nennen könnten',
      },
      {
        en: 'Reasons of one’s own, not yet connected',
        fr: 'Des raisons personnelles, encore peu reliées',
        de: 'Eigene Gründe, noch ohne Zusammenhang',
      },
      {
        en: 'Reasons of one’s own that lead to this programme',
        fr: 'Des raisons personnelles qui mènent à ce programme',
        de: 'Eigene Gründe, die zu diesem Programm führen',
      },
      {
        en: 'Convincing: why this, why now, and what they will put in',
        fr: 'Convaincant : pourquoi ceci, pourquoi maintenant, et avec quel engagement',
        de: 'Überzeugend: warum dies, warum jetzt und mit welchem Einsatz',
      },
    ],
  },
  {
    key: 'goals',
    weight: 1,
    name: { en: 'Clarity of goals', fr: 'Clarté des objectifs', de: 'Klarheit der Ziele' },
    levels: [
      { en: 'No goal can be made out', fr: 'Aucun objectif discernable', de: 'Kein Ziel erkennbar' },
      { en: 'A wish rather than a goal', fr: 'Un souhait plutôt qu’un objectif', de: 'Eher ein Wunsch als ein Ziel' },
      {
        en: 'A direction, with open questions named',
        fr: 'Une direction, avec des questions ouvertes nommées',
        de: 'Eine Richtung, offene Fragen sind benannt',
      },
      {
        en: 'Goals one could work on from the first conversation',
        fr: 'Des objectifs sur lesquels travailler dès la première conversation',
        de: 'Ziele, an denen man ab dem ersten Gespräch arbeiten könnte',
      },
      {
        en: 'Clear goals and honest about what stands in the way',
        fr: 'Des objectifs clairs et lucides sur les obstacles',
        de: 'Klare Ziele und ein ehrlicher Blick auf die Hindernisse',
      },
    ],
  },
  {
    key: 'fit',
    weight: 1,
    name: {
      en: 'Fit with what a mentor can give',
      fr: 'Adéquation avec ce qu’un·e mentor peut offrir',
      de: 'Passung zu dem, was Mentoring leisten kann',
    },
    levels: [
      {
        en: 'Asks for something a mentor cannot give',
        fr: 'Demande ce qu’un·e mentor ne peut pas offrir',
        de: 'Erwartet etwas, das Mentoring nicht leisten kann',
      },
      {
        en: 'Mostly a matter for supervision or advice offices',
        fr: 'Relève surtout de l’encadrement ou d’un service de conseil',
        de: 'Eher eine Sache der Betreuung oder einer Beratungsstelle',
      },
      {
        en: 'Partly: expectations need a talk',
        fr: 'En partie : les attentes sont à discuter',
        de: 'Teilweise: Über die Erwartungen wäre zu sprechen',
      },
      {
        en: 'Good: experience from outside would help',
        fr: 'Bonne : une expérience extérieure aiderait',
        de: 'Gut: Erfahrung von außen würde helfen',
      },
      {
        en: 'Very good: exactly what conversations with a mentor are for',
        fr: 'Très bonne : exactement ce à quoi servent ces conversations',
        de: 'Sehr gut: genau dafür sind solche Gespräche da',
      },
    ],
  },
  {
    key: 'benefit',
    weight: 1,
    name: {
      en: 'Expected benefit and timing',
      fr: 'Bénéfice attendu et moment',
      de: 'Erwarteter Nutzen und Zeitpunkt',
    },
    levels: [
      { en: 'Little to be expected at this time', fr: 'Peu à attendre en ce moment', de: 'Zurzeit wenig zu erwarten' },
      {
        en: 'Some benefit, better at another time',
        fr: 'Un certain bénéfice, mieux à un autre moment',
        de: 'Etwas Nutzen, besser zu anderer Zeit',
      },
      { en: 'A benefit, whenever it comes', fr: 'Un bénéfice, à tout moment', de: 'Ein Nutzen, wann immer es kommt' },
      {
        en: 'A considerable benefit within this year',
        fr: 'Un bénéfice important dès cette année',
        de: 'Ein deutlicher Nutzen in diesem Jahr',
      },
      {
        en: 'A turning point: this year makes the difference',
        fr: 'Un tournant : cette année est décisive',
        de: 'Ein Wendepunkt: Auf dieses Jahr kommt es an',
      },
    ],
  },
]

/** What a new call starts with: four criteria with five worded levels each. Everything can be changed for the call. */
export const defaultRubric: Rubric = criteria.map((criterion) => ({
  ...criterion,
  cannotJudge: false,
  reason: 'never',
}))

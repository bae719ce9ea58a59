import type { Milestone } from '#src/calls/domain/milestone.ts'
import { defaultRules } from '#src/programmes/domain/strand-rules.ts'

const three = (en: string, fr: string, de: string) => ({ en, fr, de })

export const programmeText = {
  name: three('ADVANCE', 'ADVANCE', 'ADVANCE'),
  summary: three(
    'Mentoring, training and meetings for people who consider or pursue an academic career – so that it depends on what you can do, not on whom you happen to know.',
    'Mentorat, formations et rencontres pour celles et ceux qui envisagent ou poursuivent une carrière académique – afin qu’elle dépende de ce que vous savez faire, et non de qui vous connaissez.',
    'Mentoring, Schulungen und Treffen für Menschen, die eine akademische Laufbahn erwägen oder gehen – damit sie davon abhängt, was man kann, und nicht davon, wen man zufällig kennt.',
  ),
}

export const strandTexts = {
  fellows: {
    name: three('Fellows', 'Fellows', 'Fellows'),
    summary: three(
      'A year with a mentor from another unit, for those who decide about their next step.',
      'Une année avec un·e mentor d’une autre unité, pour celles et ceux qui décident de leur prochaine étape.',
      'Ein Jahr mit einer Mentorin oder einem Mentor aus einer anderen Einheit, für alle, die über ihren nächsten Schritt entscheiden.',
    ),
    audience: three(
      'Senior doctoral candidates, postdocs and other PhD-holders on fixed-term contracts at the University, LIH and LISER.',
      'Doctorant·es en fin de thèse, postdocs et autres titulaires d’un doctorat en contrat à durée déterminée à l’Université, au LIH et au LISER.',
      'Promovierende kurz vor dem Abschluss, Postdocs und andere Promovierte mit befristetem Vertrag an der Universität, am LIH und am LISER.',
    ),
    matching: defaultRules,
  },
  faculty: {
    name: three('Faculty', 'Faculty', 'Faculty'),
    summary: three(
      'A mentor from your own discipline at another university, leadership training and coaching.',
      'Un·e mentor de votre discipline dans une autre université, une formation au leadership et du coaching.',
      'Eine Mentorin oder ein Mentor aus dem eigenen Fach an einer anderen Universität, Führungstraining und Coaching.',
    ),
    audience: three(
      'Assistant and associate professors and experienced researchers on permanent contracts, predominantly women.',
      'Professeur·es assistant·es et associé·es et chercheur·ses expérimenté·es en contrat permanent, principalement des femmes.',
      'Assistenz- und assoziierte Professorinnen und Professoren sowie erfahrene Forschende mit unbefristetem Vertrag, überwiegend Frauen.',
    ),
    matching: {
      apart: 'institution',
      commonLanguage: true,
      weights: { wish: 60, topics: 20, traits: 10, stage: 10, breadth: 0 },
    },
  },
} as const

type Step = readonly [
  kind: Milestone['kind'],
  en: string,
  fr: string,
  de: string,
  atLocal: string,
  place: string | null,
  isCommitment: boolean,
]

const milestone = ([kind, en, fr, de, atLocal, place, isCommitment]: Step): Milestone => ({
  kind,
  name: three(en, fr, de),
  atLocal,
  place,
  isCommitment,
})

const fellowsSteps: readonly Step[] = [
  [
    'decisions',
    'Decisions are sent',
    'Envoi des décisions',
    'Entscheidungen werden versandt',
    '2026-12-18T17:00',
    null,
    false,
  ],
  [
    'offers',
    'Proposals of mentors',
    'Propositions de mentors',
    'Vorschläge zur Begleitung',
    '2027-01-15T12:00',
    null,
    false,
  ],
  ['kick-off', 'Kick-off', 'Lancement', 'Auftakt', '2027-02-04T14:00', 'Belval, Maison du Savoir', true],
  [
    'workshop',
    'Workshop: saying what you want',
    'Atelier : dire ce que l’on veut',
    'Workshop: sagen, was man will',
    '2027-03-11T09:30',
    'Belval',
    true,
  ],
  [
    'mid-term',
    'Mid-term meeting',
    'Rencontre à mi-parcours',
    'Halbzeittreffen',
    '2027-05-06T12:00',
    'Kirchberg',
    false,
  ],
  ['closing', 'Closing event', 'Clôture', 'Abschluss', '2027-12-02T16:00', 'Belval, Maison du Savoir', true],
]

const facultySteps: readonly Step[] = [
  [
    'decisions',
    'Decisions are sent',
    'Envoi des décisions',
    'Entscheidungen werden versandt',
    '2026-11-26T17:00',
    null,
    false,
  ],
  [
    'offers',
    'Proposals of mentors',
    'Propositions de mentors',
    'Vorschläge zur Begleitung',
    '2027-01-15T12:00',
    null,
    false,
  ],
  [
    'kick-off',
    'Orientation meeting',
    'Réunion d’orientation',
    'Orientierungstreffen',
    '2027-02-09T12:00',
    'Kirchberg',
    true,
  ],
  ['closing', 'Closing dinner', 'Dîner de clôture', 'Abschlussessen', '2028-01-20T18:30', 'Luxembourg', false],
]

export const fellowsYear = {
  name: three('Fellows 2027', 'Fellows 2027', 'Fellows 2027'),
  milestones: fellowsSteps.map(milestone),
}
export const facultyYear = {
  name: three('Faculty 2027', 'Faculty 2027', 'Faculty 2027'),
  milestones: facultySteps.map(milestone),
}

import type { Translated } from '#src/kernel/lang.ts'
import type { Question } from './questions.ts'

const t = (en: string, fr: string, de: string): Translated => ({ en, fr, de })
const YES_OR_NO = [
  { key: 'yes', label: t('Yes', 'Oui', 'Ja') },
  { key: 'no', label: t('No', 'Non', 'Nein') },
]

/**
 * Five questions a programme can begin with. Groups are few on purpose: the more there are, the less can be published.
 */
export const proposedQuestions: readonly Question[] = [
  {
    key: 'gender',
    text: t('What is your gender?', 'Quel est votre genre ?', 'Welches Geschlecht haben Sie?'),
    choices: [
      { key: 'woman', label: t('Woman', 'Femme', 'Frau') },
      { key: 'man', label: t('Man', 'Homme', 'Mann') },
      { key: 'other', label: t('Non-binary or another', 'Non binaire ou autre', 'Nicht-binär oder ein anderes') },
    ],
  },
  {
    key: 'first-generation',
    text: t(
      'Are you the first in your family to go to university?',
      'Êtes-vous la première personne de votre famille à avoir fait des études universitaires ?',
      'Haben Sie als erste Person Ihrer Familie studiert?',
    ),
    choices: YES_OR_NO,
  },
  {
    key: 'disability',
    text: t(
      'Do you have a disability or a long-term health condition?',
      'Avez-vous un handicap ou une maladie de longue durée ?',
      'Haben Sie eine Behinderung oder eine lang andauernde Erkrankung?',
    ),
    choices: YES_OR_NO,
  },
  {
    key: 'caring',
    text: t(
      'Do you care for children or for adults who need help?',
      'Vous occupez-vous d’enfants ou d’adultes qui ont besoin d’aide ?',
      'Sorgen Sie für Kinder oder für Erwachsene, die Hilfe brauchen?',
    ),
    choices: YES_OR_NO,
  },
  {
    key: 'nationality',
    text: t(
      'Where does your nationality come from?',
      'D’où vient votre nationalité ?',
      'Woher stammt Ihre Staatsangehörigkeit?',
    ),
    choices: [
      { key: 'here', label: t('Luxembourg', 'Luxembourg', 'Luxemburg') },
      { key: 'europe', label: t('Another country of Europe', 'Un autre pays d’Europe', 'Ein anderes Land Europas') },
      { key: 'elsewhere', label: t('A country elsewhere', 'Un pays d’ailleurs', 'Ein Land anderswo') },
    ],
  },
]

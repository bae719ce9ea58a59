import type { SupportRules } from './support.ts'

/** What a coordinator finds in the form before they have written anything themselves. */
export const defaultSupport: SupportRules = {
  kind: 'questions',
  isRequired: true,
  mayFollow: true,
  daysAfter: 7,
  request: {
    en: 'Mentoring takes about two hours a month. Your answer helps the committee to understand what it would change for the person who names you.',
    fr: 'Le mentorat prend environ deux heures par mois. Votre réponse aide le comité à comprendre ce qu’il changerait pour la personne qui vous nomme.',
    de: 'Das Mentoring braucht etwa zwei Stunden im Monat. Ihre Antwort hilft der Kommission zu verstehen, was es für die Person ändern würde, die Sie nennt.',
  },
  questions: [
    {
      en: 'What would mentoring make possible for this person now?',
      fr: 'Qu’est-ce que le mentorat rendrait possible pour cette personne maintenant ?',
      de: 'Was würde das Mentoring dieser Person jetzt ermöglichen?',
    },
    {
      en: 'How will you make room for it in their work?',
      fr: 'Comment lui ferez-vous de la place dans son travail ?',
      de: 'Wie schaffen Sie dafür Raum in ihrer Arbeit?',
    },
  ],
}

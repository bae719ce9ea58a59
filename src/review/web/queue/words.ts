import { inAllLanguages } from '#src/kernel/lang.ts'

/** The queue of a reader: how far they are, until when, and what comes next. */
export const queueWords = inAllLanguages({
  en: {
    progress: (done: number, all: number) => `${done} of ${all} handed in`,
    until: (moment: string) => `Please hand in by ${moment}.`,
    isOver: 'Reading is over; nothing more can be handed in.',
    start: 'Start reading',
    goOn: 'Read the next one',
    begun: 'begun',
    finishAndNext: 'Hand in and read the next one',
    next: 'Handed in. Here is the next one.',
  },
  fr: {
    progress: (done: number, all: number) => `${done} sur ${all} remises`,
    until: (moment: string) => `Merci de remettre vos lectures avant le ${moment}.`,
    isOver: 'La lecture est close ; plus rien ne peut être remis.',
    start: 'Commencer à lire',
    goOn: 'Lire la suivante',
    begun: 'commencée',
    finishAndNext: 'Remettre et lire la suivante',
    next: 'Remis. Voici la suivante.',
  },
  de: {
    progress: (done: number, all: number) => `${done} von ${all} abgegeben`,
    until: (moment: string) => `Bitte geben Sie bis ${moment} ab.`,
    isOver: 'Das Lesen ist beendet; abgegeben werden kann nichts mehr.',
    start: 'Mit dem Lesen beginnen',
    goOn: 'Die nächste lesen',
    begun: 'begonnen',
    finishAndNext: 'Abgeben und die nächste lesen',
    next: 'Abgegeben. Hier ist die nächste.',
  },
})

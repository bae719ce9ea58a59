import { inAllLanguages } from '#src/kernel/lang.ts'

/** The coordinator's page about supporters of a call. */
export const supportWords = inAllLanguages({
  en: {
    title: 'Supporters',
    lead: 'Whether applicants name somebody who supports them, and what that person is asked. They answer by a private link, without an account.',
    what: 'What a supporter gives',
    kinds: {
      none: 'Nothing: this call asks for no supporter',
      tick: 'A tick: they support the application',
      questions: 'Two answers, to the questions below',
      letter: 'A letter, written there or uploaded as a PDF',
    },
    need: 'What it means for the application',
    needs: {
      optional: 'It may be sent without a supporter',
      follow: 'It may be sent as soon as somebody is asked; the answer may follow',
      before: 'It can be sent only when the answer has arrived',
    },
    daysAfter: 'Days supporters have after the call has closed',
    daysHint: (closes: string) =>
      `The call closes on ${closes}. 7 gives supporters a week longer, until the same minute. The date moves with the call.`,
    request: 'Your words to the supporter',
    requestHint: 'They stand in the letter and above the form. Applicants do not read them.',
    first: 'First question',
    second: 'Second question',
    save: 'Save',
    saved: 'Saved.',
    back: 'Back to the call',
    kindMissing: 'Choose what a supporter gives.',
    needMissing: 'Choose what it means for the application.',
    daysWrong: 'Give a number of days between 0 and 60.',
    textMissing: 'Write this in the language too.',
    textTooLong: 'Keep this under 1,000 characters.',
    problems: {
      'no-such-call': 'This call no longer exists.',
      'asked-already':
        'Somebody has been asked already, so what a supporter gives stays as it is. Words and days can still be changed.',
      'opened-already': 'The call has opened. Nothing more can be asked of applicants than they knew of.',
    },
  },
  fr: {
    title: 'Personnes de soutien',
    lead: 'Si les candidat·es nomment une personne qui les soutient, et ce qu’on demande à celle-ci. Elle répond par un lien privé, sans compte.',
    what: 'Ce que donne la personne',
    kinds: {
      none: 'Rien : cet appel ne demande pas de soutien',
      tick: 'Une coche : elle soutient la candidature',
      questions: 'Deux réponses, aux questions ci-dessous',
      letter: 'Une lettre, écrite sur place ou déposée en PDF',
    },
    need: 'Ce que cela signifie pour la candidature',
    needs: {
      optional: 'Elle peut être envoyée sans soutien',
      follow: 'Elle peut être envoyée dès que la personne est sollicitée ; la réponse peut suivre',
      before: 'Elle ne peut être envoyée qu’une fois la réponse arrivée',
    },
    daysAfter: 'Jours accordés aux personnes de soutien après la clôture',
    daysHint: (closes: string) =>
      `L’appel se ferme le ${closes}. 7 leur donne une semaine de plus, jusqu’à la même minute. La date suit l’appel.`,
    request: 'Vos mots à la personne',
    requestHint: 'Ils figurent dans le courriel et au-dessus du formulaire. Les candidat·es ne les lisent pas.',
    first: 'Première question',
    second: 'Seconde question',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    back: 'Retour à l’appel',
    kindMissing: 'Choisissez ce que donne la personne.',
    needMissing: 'Choisissez ce que cela signifie pour la candidature.',
    daysWrong: 'Indiquez un nombre de jours entre 0 et 60.',
    textMissing: 'Écrivez-le aussi dans cette langue.',
    textTooLong: 'Restez sous 1 000 caractères.',
    problems: {
      'no-such-call': 'Cet appel n’existe plus.',
      'asked-already':
        'Quelqu’un a déjà été sollicité : ce que donne la personne reste tel quel. Les mots et les jours peuvent encore changer.',
      'opened-already':
        'L’appel est ouvert. On ne peut pas demander aux candidat·es plus que ce qu’ils et elles savaient.',
    },
  },
  de: {
    title: 'Unterstützung',
    lead: 'Ob Bewerbende jemanden nennen, der sie unterstützt, und worum diese Person gebeten wird. Sie antwortet über einen privaten Link, ohne Konto.',
    what: 'Was die Person gibt',
    kinds: {
      none: 'Nichts: Diese Ausschreibung bittet nicht um Unterstützung',
      tick: 'Einen Haken: Sie unterstützt die Bewerbung',
      questions: 'Zwei Antworten, auf die Fragen unten',
      letter: 'Einen Brief, dort geschrieben oder als PDF hochgeladen',
    },
    need: 'Was es für die Bewerbung bedeutet',
    needs: {
      optional: 'Sie kann ohne Unterstützung gesendet werden',
      follow: 'Sie kann gesendet werden, sobald jemand gebeten ist; die Antwort darf folgen',
      before: 'Sie kann erst gesendet werden, wenn die Antwort da ist',
    },
    daysAfter: 'Tage, die nach dem Schluss der Ausschreibung noch bleiben',
    daysHint: (closes: string) =>
      `Die Ausschreibung schließt am ${closes}. 7 gibt eine Woche länger, bis zur selben Minute. Das Datum wandert mit.`,
    request: 'Ihre Worte an die Person',
    requestHint: 'Sie stehen im Brief und über dem Formular. Bewerbende lesen sie nicht.',
    first: 'Erste Frage',
    second: 'Zweite Frage',
    save: 'Speichern',
    saved: 'Gespeichert.',
    back: 'Zurück zur Ausschreibung',
    kindMissing: 'Wählen Sie, was die Person gibt.',
    needMissing: 'Wählen Sie, was es für die Bewerbung bedeutet.',
    daysWrong: 'Geben Sie eine Zahl von Tagen zwischen 0 und 60 an.',
    textMissing: 'Schreiben Sie dies auch in dieser Sprache.',
    textTooLong: 'Bitte unter 1 000 Zeichen.',
    problems: {
      'no-such-call': 'Diese Ausschreibung gibt es nicht mehr.',
      'asked-already':
        'Es wurde schon jemand gebeten; was die Person gibt, bleibt deshalb, wie es ist. Worte und Tage lassen sich noch ändern.',
      'opened-already':
        'Die Ausschreibung ist offen. Von Bewerbenden kann nicht mehr verlangt werden, als sie wussten.',
    },
  },
})

export type SupportWords = (typeof supportWords)['en']

import { inAllLanguages } from '#src/kernel/lang.ts'

/** More time for a call that has opened. */
export const extensionWords = inAllLanguages({
  en: {
    title: 'Extend the deadline',
    lead: (when: string) => `The call closes on ${when}.`,
    leadClosed: (when: string) => `The call closed on ${when}. With a later deadline it opens again.`,
    writing: {
      one: 'One person is writing and has not sent. Their letter waits as a draft in the outbox afterwards.',
      other: '# people are writing and have not sent. Their letters wait as drafts in the outbox afterwards.',
      zero: 'Nobody has begun an application that is not sent; no letter is written.',
    },
    page: 'The page of the call says at once until when it is extended.',
    until: 'New deadline',
    hint: (zone: string) => `Wall clock in ${zone}; 23:59 means until the end of that minute.`,
    button: 'Extend the deadline',
    done: {
      one: 'The deadline is extended. # letter waits in the outbox.',
      other: 'The deadline is extended. # letters wait in the outbox.',
      zero: 'The deadline is extended. Nobody had to be written to.',
    },
    problems: {
      'no-such-call': 'This call no longer exists.',
      'not-opened-yet': 'The call has not opened yet. Change its closing time on its page instead.',
      'not-later': 'Choose a time after the present deadline.',
      'closing-passed': 'This time has passed already. Choose a later one.',
      'no-such-local-time': 'This time does not exist on the clocks of the programme. Choose another hour.',
      'decided-already': 'Decisions have been made, so the call cannot open again. Give a late code instead.',
    },
    extendedTo: (until: string) => `Extended to ${until}`,
    extendedFrom: (before: string) => `The deadline was ${before}.`,
    before: 'Earlier extensions',
    line: (before: string, until: string) => `${before} → ${until}`,
    back: 'Back to the call',
  },
  fr: {
    title: 'Prolonger le délai',
    lead: (when: string) => `L’appel se clôt le ${when}.`,
    leadClosed: (when: string) => `L’appel s’est clos le ${when}. Avec un délai plus tardif, il s’ouvre à nouveau.`,
    writing: {
      one: 'Une personne écrit et n’a rien envoyé. Son courriel attendra ensuite comme brouillon dans la boîte d’envoi.',
      other:
        '# personnes écrivent et n’ont rien envoyé. Leurs courriels attendront ensuite comme brouillons dans la boîte d’envoi.',
      zero: 'Personne n’a de candidature commencée et non envoyée ; aucun courriel n’est rédigé.',
    },
    page: 'La page de l’appel dit aussitôt jusqu’à quand il est prolongé.',
    until: 'Nouveau délai',
    hint: (zone: string) => `Heure affichée à ${zone} ; 23:59 signifie jusqu’à la fin de cette minute.`,
    button: 'Prolonger le délai',
    done: {
      one: 'Le délai est prolongé. # courriel attend dans la boîte d’envoi.',
      other: 'Le délai est prolongé. # courriels attendent dans la boîte d’envoi.',
      zero: 'Le délai est prolongé. Il n’y avait personne à prévenir.',
    },
    problems: {
      'no-such-call': 'Cet appel n’existe plus.',
      'not-opened-yet': 'L’appel n’est pas encore ouvert. Changez plutôt l’heure de clôture sur sa page.',
      'not-later': 'Choisissez une heure après le délai actuel.',
      'closing-passed': 'Cette heure est déjà passée. Choisissez-en une plus tardive.',
      'no-such-local-time': 'Cette heure n’existe pas sur les horloges du programme. Choisissez une autre heure.',
      'decided-already':
        'Des décisions ont été prises, l’appel ne peut plus s’ouvrir. Donnez plutôt un code de retard.',
    },
    extendedTo: (until: string) => `Prolongé jusqu’au ${until}`,
    extendedFrom: (before: string) => `Le délai était le ${before}.`,
    before: 'Prolongations précédentes',
    line: (before: string, until: string) => `${before} → ${until}`,
    back: 'Retour à l’appel',
  },
  de: {
    title: 'Frist verlängern',
    lead: (when: string) => `Die Ausschreibung endet am ${when}.`,
    leadClosed: (when: string) =>
      `Die Ausschreibung hat am ${when} geendet. Mit einer späteren Frist ist sie wieder offen.`,
    writing: {
      one: 'Eine Person schreibt und hat noch nicht gesendet. Ihr Brief wartet danach als Entwurf im Postausgang.',
      other:
        '# Personen schreiben und haben noch nicht gesendet. Ihre Briefe warten danach als Entwürfe im Postausgang.',
      zero: 'Niemand hat eine begonnene Bewerbung, die nicht gesendet ist; es wird kein Brief geschrieben.',
    },
    page: 'Die Seite der Ausschreibung sagt sofort, bis wann sie verlängert ist.',
    until: 'Neue Frist',
    hint: (zone: string) => `Uhrzeit in ${zone}; 23:59 heißt bis zum Ende dieser Minute.`,
    button: 'Frist verlängern',
    done: {
      one: 'Die Frist ist verlängert. # Brief wartet im Postausgang.',
      other: 'Die Frist ist verlängert. # Briefe warten im Postausgang.',
      zero: 'Die Frist ist verlängert. Niemand musste angeschrieben werden.',
    },
    problems: {
      'no-such-call': 'Diese Ausschreibung gibt es nicht mehr.',
      'not-opened-yet': 'Die Ausschreibung hat noch nicht begonnen. Ändern Sie stattdessen ihr Ende auf ihrer Seite.',
      'not-later': 'Wählen Sie eine Zeit nach der jetzigen Frist.',
      'closing-passed': 'Diese Zeit ist schon vorbei. Wählen Sie eine spätere.',
      'no-such-local-time': 'Diese Zeit gibt es auf den Uhren des Programms nicht. Wählen Sie eine andere Stunde.',
      'decided-already':
        'Es wurde schon entschieden, die Ausschreibung kann nicht wieder beginnen. Vergeben Sie stattdessen einen Code für Verspätete.',
    },
    extendedTo: (until: string) => `Verlängert bis ${until}`,
    extendedFrom: (before: string) => `Die Frist war der ${before}.`,
    before: 'Frühere Verlängerungen',
    line: (before: string, until: string) => `${before} → ${until}`,
    back: 'Zurück zur Ausschreibung',
  },
})

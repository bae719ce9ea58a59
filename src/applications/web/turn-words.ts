import { inAllLanguages } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'

/** What an applicant reads of an interview, of a place that is offered, and of their turn on the waiting list. */
export const words = inAllLanguages({
  en: {
    interviewAsked: 'The committee would like to talk with you',
    chooseUntil: (day: string) => `Please choose a time until the end of ${day}.`,
    chooseTime: 'Choose a time',
    interviewOn: (when: string) => `Your interview: ${when}`,
    seeInterview: 'See the interview',
    answerUntil: (day: string) => `Please answer until the end of ${day}`,
    silence: 'After that day the place goes to the next person.',
    answer: 'Say yes or no',
    position: (place: number) => `You are number ${place} on the waiting list at this moment.`,
    reachedBefore: (count: number) =>
      plural('en', count, {
        one: 'In the call before, # person from the list was offered a place.',
        other: 'In the call before, # people from the list were offered a place.',
        zero: 'In the call before, nobody from the list was offered a place.',
      }),
  },
  fr: {
    interviewAsked: 'Le comité souhaite vous parler',
    chooseUntil: (day: string) => `Merci de choisir une heure jusqu’au ${day} inclus.`,
    chooseTime: 'Choisir une heure',
    interviewOn: (when: string) => `Votre entretien : ${when}`,
    seeInterview: 'Voir l’entretien',
    answerUntil: (day: string) => `Merci de répondre jusqu’au ${day} inclus`,
    silence: 'Passé ce jour, la place revient à la personne suivante.',
    answer: 'Dire oui ou non',
    position: (place: number) => `Vous êtes en ce moment au rang ${place} de la liste d’attente.`,
    reachedBefore: (count: number) =>
      plural('fr', count, {
        one: 'Lors de l’appel précédent, # personne de la liste s’est vu offrir une place.',
        other: 'Lors de l’appel précédent, # personnes de la liste se sont vu offrir une place.',
        zero: 'Lors de l’appel précédent, personne de la liste ne s’est vu offrir de place.',
      }),
  },
  de: {
    interviewAsked: 'Die Kommission möchte mit Ihnen sprechen',
    chooseUntil: (day: string) => `Bitte wählen Sie bis einschließlich ${day} einen Termin.`,
    chooseTime: 'Termin wählen',
    interviewOn: (when: string) => `Ihr Gespräch: ${when}`,
    seeInterview: 'Das Gespräch ansehen',
    answerUntil: (day: string) => `Bitte antworten Sie bis einschließlich ${day}`,
    silence: 'Danach geht der Platz an die nächste Person.',
    answer: 'Ja oder Nein sagen',
    position: (place: number) => `Sie stehen zurzeit auf Platz ${place} der Warteliste.`,
    reachedBefore: (count: number) =>
      plural('de', count, {
        one: 'In der vorigen Ausschreibung bekam # Person von der Liste einen Platz angeboten.',
        other: 'In der vorigen Ausschreibung bekamen # Personen von der Liste einen Platz angeboten.',
        zero: 'In der vorigen Ausschreibung bekam niemand von der Liste einen Platz angeboten.',
      }),
  },
})

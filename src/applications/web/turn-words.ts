import { inAllLanguages } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'

/** What an applicant reads of a place that is offered, and of their turn on the waiting list. */
export const words = inAllLanguages({
  en: {
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

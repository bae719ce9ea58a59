import { inAllLanguages } from '#src/kernel/lang.ts'

/** What people do for a call. */
export const committeeWords = inAllLanguages({
  en: {
    does: 'Does what',
    kinds: { reviewer: 'reads', chair: 'chairs', 'stand-in': 'stands in' },
    choices: {
      reviewer: 'Reads applications',
      chair: 'Chairs the committee: sees what it comes to when decisions are taken',
      'stand-in': 'Stands in for the coordination',
    },
    chooseKind: 'Choose what this person does.',
    standInHint:
      'A stand-in takes care of applications that nobody in the coordination may see because they are too near to the applicant, and sees no others.',
    standInAdded:
      'The stand-in has been named. Applications that nobody in the coordination may see are on their desk.',
  },
  fr: {
    does: 'Tâche',
    kinds: { reviewer: 'lit', chair: 'préside', 'stand-in': 'assure la suppléance' },
    choices: {
      reviewer: 'Lit des candidatures',
      chair: 'Préside le comité : voit le résultat au moment des décisions',
      'stand-in': 'Assure la suppléance de la coordination',
    },
    chooseKind: 'Choisissez ce que fait cette personne.',
    standInHint:
      'La suppléance s’occupe des candidatures que personne à la coordination ne peut voir, par trop grande proximité, et n’en voit pas d’autres.',
    standInAdded:
      'La suppléance est désignée. Les candidatures que personne à la coordination ne peut voir sont sur son bureau.',
  },
  de: {
    does: 'Aufgabe',
    kinds: { reviewer: 'liest', chair: 'hat den Vorsitz', 'stand-in': 'vertritt' },
    choices: {
      reviewer: 'Liest Bewerbungen',
      chair: 'Hat den Vorsitz: sieht bei den Entscheidungen, was sich ergibt',
      'stand-in': 'Vertritt die Koordination',
    },
    chooseKind: 'Wählen Sie, was diese Person tut.',
    standInHint:
      'Die Vertretung kümmert sich um Bewerbungen, die in der Koordination niemand sehen darf, weil alle zu nahe stehen; andere sieht sie nicht.',
    standInAdded:
      'Die Vertretung ist benannt. Bewerbungen, die in der Koordination niemand sehen darf, liegen auf ihrem Schreibtisch.',
  },
})

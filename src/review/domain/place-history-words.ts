import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/**
 * What is told of places and the waiting list. An applicant is told of their own answers only: that a place was offered
 * they learn from the letter, and while that is a draft not at all.
 */
export const placeHistory = inAllLanguages({
  en: {
    'application.assessed': { 'application-desk': ({ by }: Happened) => `${by} changed the written assessment` },
    'application.tagged': { 'application-desk': ({ by }: Happened) => `${by} put a tag on the application` },
    'application.untagged': { 'application-desk': ({ by }: Happened) => `${by} took a tag off the application` },
    'place.offered': { 'application-desk': ({ by }: Happened) => `${by} offered a place from the waiting list` },
    'place.accepted': {
      'application-desk': ({ by }: Happened) => `${by} took the place`,
      applicant: () => 'You took the place',
    },
    'place.declined': {
      'application-desk': ({ by }: Happened) => `${by} did not take the place`,
      applicant: () => 'You did not take the place',
    },
    'place.lapsed': {
      'application-desk': () => 'The day for an answer passed, and the place was given on',
      applicant: () => 'The day for your answer passed',
    },
    'waiting-list.passed-over': {
      'application-desk': ({ by }: Happened) => `${by} offered a place to somebody further down and wrote down why`,
    },
    'waiting-list.fixed': { 'call-desk': ({ by }: Happened) => `${by} fixed the order of the waiting list` },
    'waiting-list.opened': { 'call-desk': ({ by }: Happened) => `${by} opened the order of the waiting list again` },
    'waiting-list.ordered': { 'call-desk': ({ by }: Happened) => `${by} moved people on the waiting list` },
    'call.decision-rules-set': { 'call-desk': ({ by }: Happened) => `${by} set the rules of places` },
    'call.decision-notes-written': {
      'call-desk': ({ by }: Happened) => `${by} changed the text of the decision letters`,
    },
  },
  fr: {
    'application.assessed': { 'application-desk': ({ by }) => `${by} a modifié l’appréciation écrite` },
    'application.tagged': { 'application-desk': ({ by }) => `${by} a mis une étiquette à la candidature` },
    'application.untagged': { 'application-desk': ({ by }) => `${by} a enlevé une étiquette de la candidature` },
    'place.offered': { 'application-desk': ({ by }) => `${by} a offert une place de la liste d’attente` },
    'place.accepted': {
      'application-desk': ({ by }) => `${by} a pris la place`,
      applicant: () => 'Vous avez pris la place',
    },
    'place.declined': {
      'application-desk': ({ by }) => `${by} n’a pas pris la place`,
      applicant: () => 'Vous n’avez pas pris la place',
    },
    'place.lapsed': {
      'application-desk': () => 'Le jour de la réponse est passé, et la place est revenue à une autre personne',
      applicant: () => 'Le jour de votre réponse est passé',
    },
    'waiting-list.passed-over': {
      'application-desk': ({ by }) =>
        `${by} a offert une place à une personne plus bas sur la liste et a noté pourquoi`,
    },
    'waiting-list.fixed': { 'call-desk': ({ by }) => `${by} a arrêté l’ordre de la liste d’attente` },
    'waiting-list.opened': { 'call-desk': ({ by }) => `${by} a rouvert l’ordre de la liste d’attente` },
    'waiting-list.ordered': { 'call-desk': ({ by }) => `${by} a déplacé des personnes sur la liste d’attente` },
    'call.decision-rules-set': { 'call-desk': ({ by }) => `${by} a fixé les règles des places` },
    'call.decision-notes-written': { 'call-desk': ({ by }) => `${by} a modifié le texte des courriels de décision` },
  },
  de: {
    'application.assessed': { 'application-desk': ({ by }) => `${by} hat die schriftliche Würdigung geändert` },
    'application.tagged': { 'application-desk': ({ by }) => `${by} hat der Bewerbung ein Etikett angeheftet` },
    'application.untagged': { 'application-desk': ({ by }) => `${by} hat der Bewerbung ein Etikett abgenommen` },
    'place.offered': { 'application-desk': ({ by }) => `${by} hat einen Platz von der Warteliste angeboten` },
    'place.accepted': {
      'application-desk': ({ by }) => `${by} hat den Platz angenommen`,
      applicant: () => 'Sie haben den Platz angenommen',
    },
    'place.declined': {
      'application-desk': ({ by }) => `${by} hat den Platz nicht angenommen`,
      applicant: () => 'Sie haben den Platz nicht angenommen',
    },
    'place.lapsed': {
      'application-desk': () => 'Der Tag für die Antwort ist verstrichen, und der Platz wurde weitergegeben',
      applicant: () => 'Der Tag für Ihre Antwort ist verstrichen',
    },
    'waiting-list.passed-over': {
      'application-desk': ({ by }) => `${by} hat jemandem weiter unten einen Platz angeboten und begründet, warum`,
    },
    'waiting-list.fixed': { 'call-desk': ({ by }) => `${by} hat die Reihenfolge der Warteliste festgelegt` },
    'waiting-list.opened': { 'call-desk': ({ by }) => `${by} hat die Reihenfolge der Warteliste wieder geöffnet` },
    'waiting-list.ordered': { 'call-desk': ({ by }) => `${by} hat Personen auf der Warteliste verschoben` },
    'call.decision-rules-set': { 'call-desk': ({ by }) => `${by} hat die Regeln für Plätze gesetzt` },
    'call.decision-notes-written': { 'call-desk': ({ by }) => `${by} hat den Text der Entscheidungsbriefe geändert` },
  },
})

import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of interviews: to the office, and to applicants of what they did themselves. */
export const interviewHistory = inAllLanguages({
  en: {
    'interview.slots-made': { 'call-desk': ({ by }: Happened) => `${by} made slots for interviews` },
    'interview.booked': {
      'application-desk': ({ by }: Happened) => `${by} chose a slot for the interview`,
      applicant: () => 'You chose a slot for the interview',
    },
    'interview.moved': {
      'application-desk': ({ by }: Happened) => `${by} chose another slot for the interview`,
      applicant: () => 'You chose another slot for the interview',
    },
    'interview.freed': { 'application-desk': () => 'The seat in the interview became free' },
    'interview.given-back': {
      'application-desk': ({ by }: Happened) => `${by} gave the slot for the interview back`,
      applicant: () => 'You gave the slot for the interview back',
    },
    'interview.slot-changed': { 'call-desk': ({ by }: Happened) => `${by} changed a slot for interviews` },
    'interview.slot-removed': { 'call-desk': ({ by }: Happened) => `${by} took a slot for interviews out` },
    'interview.invitation-written': {
      'application-desk': ({ by }: Happened) => `${by} wrote an invitation to an interview`,
    },
    'interview.seated': {
      'application-desk': ({ by }: Happened) => `${by} gave them a slot for the interview`,
      applicant: () => 'The office gave you a slot for the interview',
    },
    'interview.none-suits': {
      'application-desk': ({ by }: Happened) => `${by} said that no slot for the interview suits`,
      applicant: () => 'You said that no slot for the interview suits you',
    },
    'interview.noted': { 'application-desk': ({ by }: Happened) => `${by} handed in a note on the interview` },
  },
  fr: {
    'interview.slots-made': { 'call-desk': ({ by }) => `${by} a créé des créneaux d’entretien` },
    'interview.booked': {
      'application-desk': ({ by }) => `${by} a choisi un créneau d’entretien`,
      applicant: () => 'Vous avez choisi un créneau d’entretien',
    },
    'interview.moved': {
      'application-desk': ({ by }) => `${by} a choisi un autre créneau d’entretien`,
      applicant: () => 'Vous avez choisi un autre créneau d’entretien',
    },
    'interview.freed': { 'application-desk': () => 'La place à l’entretien s’est libérée' },
    'interview.given-back': {
      'application-desk': ({ by }) => `${by} a rendu son créneau d’entretien`,
      applicant: () => 'Vous avez rendu votre créneau d’entretien',
    },
    'interview.slot-changed': { 'call-desk': ({ by }) => `${by} a modifié un créneau d’entretien` },
    'interview.slot-removed': { 'call-desk': ({ by }) => `${by} a retiré un créneau d’entretien` },
    'interview.invitation-written': { 'application-desk': ({ by }) => `${by} a préparé une invitation à un entretien` },
    'interview.seated': {
      'application-desk': ({ by }) => `${by} lui a attribué un créneau d’entretien`,
      applicant: () => 'Le bureau vous a attribué un créneau d’entretien',
    },
    'interview.none-suits': {
      'application-desk': ({ by }) => `${by} a dit qu’aucun créneau d’entretien ne convient`,
      applicant: () => 'Vous avez dit qu’aucun créneau d’entretien ne vous convient',
    },
    'interview.noted': { 'application-desk': ({ by }) => `${by} a remis une note sur l’entretien` },
  },
  de: {
    'interview.slots-made': { 'call-desk': ({ by }) => `${by} hat Termine für Gespräche angelegt` },
    'interview.booked': {
      'application-desk': ({ by }) => `${by} hat einen Termin für das Gespräch gewählt`,
      applicant: () => 'Sie haben einen Termin für das Gespräch gewählt',
    },
    'interview.moved': {
      'application-desk': ({ by }) => `${by} hat einen anderen Termin für das Gespräch gewählt`,
      applicant: () => 'Sie haben einen anderen Termin für das Gespräch gewählt',
    },
    'interview.freed': { 'application-desk': () => 'Der Platz im Gespräch wurde frei' },
    'interview.given-back': {
      'application-desk': ({ by }) => `${by} hat den Termin für das Gespräch zurückgegeben`,
      applicant: () => 'Sie haben den Termin für das Gespräch zurückgegeben',
    },
    'interview.slot-changed': { 'call-desk': ({ by }) => `${by} hat einen Termin für Gespräche geändert` },
    'interview.slot-removed': { 'call-desk': ({ by }) => `${by} hat einen Termin für Gespräche entfernt` },
    'interview.invitation-written': {
      'application-desk': ({ by }) => `${by} hat eine Einladung zum Gespräch geschrieben`,
    },
    'interview.seated': {
      'application-desk': ({ by }) => `${by} hat einen Termin für das Gespräch vergeben`,
      applicant: () => 'Das Büro hat Ihnen einen Termin für das Gespräch gegeben',
    },
    'interview.none-suits': {
      'application-desk': ({ by }) => `${by} hat gesagt, dass kein Termin für das Gespräch passt`,
      applicant: () => 'Sie haben gesagt, dass kein Termin für das Gespräch passt',
    },
    'interview.noted': { 'application-desk': ({ by }) => `${by} hat eine Notiz zum Gespräch abgegeben` },
  },
})

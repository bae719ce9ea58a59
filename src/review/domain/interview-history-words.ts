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
  },
})

import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of an application: to the applicant what they did themselves, to the desk what was sent. */
export const applicationHistory = inAllLanguages({
  en: {
    'support.asked': {
      applicant: () => 'You asked somebody for their support',
      'application-desk': ({ by }: Happened) => `${by} asked somebody for their support`,
    },
    'support.opened': {},
    'support.received': {
      applicant: () => 'The support you asked for has arrived',
      'application-desk': () => 'The support has arrived',
    },
    'support.declined': {
      applicant: () => 'The person you asked has declined to support the application',
      'application-desk': () => 'The person who was asked has declined to support the application',
    },
    'application.started': { applicant: () => 'You began the application' },
    'application.submitted': {
      applicant: () => 'You sent the application',
      'application-desk': ({ by }: Happened) => `${by} sent the application`,
    },
    'application.sent-again': {
      applicant: () => 'You changed the application and sent it again',
      'application-desk': ({ by }: Happened) => `${by} changed the application and sent it again`,
    },
    'application.withdrawn': {
      applicant: () => 'You withdrew the application',
      'application-desk': ({ by }: Happened) => `${by} withdrew the application`,
    },
    'application.taken-up-again': {
      applicant: () => 'You took the application up again',
      'application-desk': ({ by }: Happened) => `${by} took the application up again`,
    },
    'file.kept': {},
    'letter.attached': { applicant: () => 'You uploaded your letter' },
    'answer.attached': { applicant: () => 'You uploaded a file in answer to a question' },
    'answer.detached': { applicant: () => 'You took a file out of an answer' },
  },
  fr: {
    'support.asked': {
      applicant: () => 'Vous avez demandé le soutien de quelqu’un',
      'application-desk': ({ by }) => `${by} a demandé le soutien de quelqu’un`,
    },
    'support.opened': {},
    'support.received': {
      applicant: () => 'Le soutien que vous avez demandé est arrivé',
      'application-desk': () => 'Le soutien est arrivé',
    },
    'support.declined': {
      applicant: () => 'La personne sollicitée a décliné',
      'application-desk': () => 'La personne sollicitée a décliné',
    },
    'application.started': { applicant: () => 'Vous avez commencé la candidature' },
    'application.submitted': {
      applicant: () => 'Vous avez envoyé la candidature',
      'application-desk': ({ by }) => `${by} a envoyé la candidature`,
    },
    'application.sent-again': {
      applicant: () => 'Vous avez modifié la candidature et l’avez renvoyée',
      'application-desk': ({ by }) => `${by} a modifié la candidature et l’a renvoyée`,
    },
    'application.withdrawn': {
      applicant: () => 'Vous avez retiré la candidature',
      'application-desk': ({ by }) => `${by} a retiré la candidature`,
    },
    'application.taken-up-again': {
      applicant: () => 'Vous avez repris la candidature',
      'application-desk': ({ by }) => `${by} a repris la candidature`,
    },
    'file.kept': {},
    'letter.attached': { applicant: () => 'Vous avez téléversé votre lettre' },
    'answer.attached': { applicant: () => 'Vous avez téléversé un fichier en réponse à une question' },
    'answer.detached': { applicant: () => 'Vous avez retiré le fichier d’une réponse' },
  },
  de: {
    'support.asked': {
      applicant: () => 'Sie haben jemanden um Unterstützung gebeten',
      'application-desk': ({ by }) => `${by} hat jemanden um Unterstützung gebeten`,
    },
    'support.opened': {},
    'support.received': {
      applicant: () => 'Die erbetene Unterstützung ist da',
      'application-desk': () => 'Die Unterstützung ist da',
    },
    'support.declined': {
      applicant: () => 'Die gefragte Person hat abgelehnt',
      'application-desk': () => 'Die gefragte Person hat abgelehnt',
    },
    'application.started': { applicant: () => 'Sie haben die Bewerbung begonnen' },
    'application.submitted': {
      applicant: () => 'Sie haben die Bewerbung gesendet',
      'application-desk': ({ by }) => `${by} hat die Bewerbung gesendet`,
    },
    'application.sent-again': {
      applicant: () => 'Sie haben die Bewerbung geändert und noch einmal gesendet',
      'application-desk': ({ by }) => `${by} hat die Bewerbung geändert und noch einmal gesendet`,
    },
    'application.withdrawn': {
      applicant: () => 'Sie haben die Bewerbung zurückgezogen',
      'application-desk': ({ by }) => `${by} hat die Bewerbung zurückgezogen`,
    },
    'application.taken-up-again': {
      applicant: () => 'Sie haben die Bewerbung wieder aufgenommen',
      'application-desk': ({ by }) => `${by} hat die Bewerbung wieder aufgenommen`,
    },
    'file.kept': {},
    'letter.attached': { applicant: () => 'Sie haben Ihr Schreiben hochgeladen' },
    'answer.attached': { applicant: () => 'Sie haben eine Datei als Antwort hochgeladen' },
    'answer.detached': { applicant: () => 'Sie haben die Datei einer Antwort entfernt' },
  },
})

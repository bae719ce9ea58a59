import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'
import type { Verdict } from './verdict.ts'

const english: Record<Verdict, string> = { accept: 'accept', 'waiting-list': 'waiting list', decline: 'decline' }
const french: Record<Verdict, string> = {
  accept: 'admettre',
  'waiting-list': 'liste d’attente',
  decline: 'refuser',
}
const german: Record<Verdict, string> = { accept: 'aufnehmen', 'waiting-list': 'Warteliste', decline: 'ablehnen' }

const verdictIn = (names: Record<string, string>, keys: readonly string[]) => names[keys[0] ?? ''] ?? ''

/**
 * What is told of reading and deciding. Nothing of it is ever told to the applicant; a reader is told of their own
 * reading only, which knows no other reader.
 */
export const reviewHistory = inAllLanguages({
  en: {
    'application.eligibility-checked': {
      'application-desk': ({ by }: Happened) => `${by} checked whether the application may take part`,
    },
    'application.redacted': {
      'application-desk': ({ by }: Happened) => `${by} replaced or took out words for the readers`,
    },
    'application.redaction-confirmed': {
      'application-desk': ({ by }: Happened) => `${by} looked through a changed text again`,
    },
    'application.file-settled': {
      'application-desk': ({ by }: Happened) => `${by} decided what readers get of the uploaded letter`,
    },
    'reading.changed': {
      'application-desk': ({ by }: Happened) => `${by} changed a review`,
      reader: () => 'You changed your review',
    },
    'call.reading-planned': { 'call-desk': ({ by }: Happened) => `${by} planned the phases of the review` },
    'reading.assigned': {
      'application-desk': ({ by, whom }: Happened) => `${by} gave the application to ${whom} to read`,
      reader: () => 'The application was given to you to read',
    },
    'reading.withdrawn': {
      'application-desk': ({ by }: Happened) => `${by} took the application back from a reader`,
    },
    'conflict.denied': {
      'application-desk': ({ by, whom }: Happened) =>
        by === whom
          ? `${by} declared no conflict of interest`
          : `${by} noted that ${whom} is in no conflict of interest`,
      reader: () => 'You are in no conflict of interest: that was noted',
    },
    'conflict.declared': {
      'application-desk': ({ by, whom }: Happened) =>
        by === whom ? `${by} declared a conflict of interest` : `${by} noted a conflict of interest of ${whom}`,
    },
    'reading.finished': {
      'application-desk': ({ by }: Happened) => `${by} handed in a review`,
      reader: () => 'You handed in your review',
    },
    'application.decided': {
      'application-desk': ({ by, keys }: Happened) => `${by} drafted the decision: ${verdictIn(english, keys)}`,
    },
  },
  fr: {
    'application.eligibility-checked': {
      'application-desk': ({ by }) => `${by} a vérifié si la candidature peut être retenue`,
    },
    'application.redacted': {
      'application-desk': ({ by }) => `${by} a remplacé ou retiré des mots pour la lecture`,
    },
    'application.redaction-confirmed': {
      'application-desk': ({ by }) => `${by} a relu un texte modifié`,
    },
    'application.file-settled': {
      'application-desk': ({ by }) => `${by} a décidé ce que le comité reçoit de la lettre déposée`,
    },
    'reading.changed': {
      'application-desk': ({ by }) => `${by} a modifié une évaluation`,
      reader: () => 'Vous avez modifié votre évaluation',
    },
    'call.reading-planned': { 'call-desk': ({ by }) => `${by} a planifié les phases de l’évaluation` },
    'reading.assigned': {
      'application-desk': ({ by, whom }) => `${by} a donné la candidature à lire à ${whom}`,
      reader: () => 'La candidature vous a été donnée à lire',
    },
    'reading.withdrawn': {
      'application-desk': ({ by }) => `${by} a repris la candidature à un·e de ses lecteur·rices`,
    },
    'conflict.denied': {
      'application-desk': ({ by, whom }) =>
        by === whom
          ? `${by} a déclaré n’avoir aucun conflit d’intérêts`
          : `${by} a noté l’absence de conflit d’intérêts pour ${whom}`,
      reader: () => 'Vous n’avez aucun conflit d’intérêts : cela a été noté',
    },
    'conflict.declared': {
      'application-desk': ({ by, whom }) =>
        by === whom ? `${by} a déclaré un conflit d’intérêts` : `${by} a noté un conflit d’intérêts pour ${whom}`,
    },
    'reading.finished': {
      'application-desk': ({ by }) => `${by} a remis une évaluation`,
      reader: () => 'Vous avez remis votre évaluation',
    },
    'application.decided': {
      'application-desk': ({ by, keys }) => `${by} a préparé la décision : ${verdictIn(french, keys)}`,
    },
  },
  de: {
    'application.eligibility-checked': {
      'application-desk': ({ by }) => `${by} hat geprüft, ob die Bewerbung teilnehmen kann`,
    },
    'application.redacted': {
      'application-desk': ({ by }) => `${by} hat für die Lesenden Wörter ersetzt oder herausgenommen`,
    },
    'application.redaction-confirmed': {
      'application-desk': ({ by }) => `${by} hat einen geänderten Text noch einmal durchgesehen`,
    },
    'application.file-settled': {
      'application-desk': ({ by }) => `${by} hat festgelegt, was Lesende vom hochgeladenen Schreiben bekommen`,
    },
    'reading.changed': {
      'application-desk': ({ by }) => `${by} hat ein Gutachten geändert`,
      reader: () => 'Sie haben Ihr Gutachten geändert',
    },
    'call.reading-planned': { 'call-desk': ({ by }) => `${by} hat die Phasen der Begutachtung geplant` },
    'reading.assigned': {
      'application-desk': ({ by, whom }) => `${by} hat ${whom} die Bewerbung zum Lesen gegeben`,
      reader: () => 'Die Bewerbung wurde Ihnen zum Lesen gegeben',
    },
    'reading.withdrawn': {
      'application-desk': ({ by }) => `${by} hat die Bewerbung jemandem aus der Kommission wieder abgenommen`,
    },
    'conflict.denied': {
      'application-desk': ({ by, whom }) =>
        by === whom
          ? `${by} hat erklärt, nicht befangen zu sein`
          : `${by} hat vermerkt, dass ${whom} nicht befangen ist`,
      reader: () => 'Dass Sie nicht befangen sind, wurde vermerkt',
    },
    'conflict.declared': {
      'application-desk': ({ by, whom }) =>
        by === whom ? `${by} hat sich für befangen erklärt` : `${by} hat vermerkt, dass ${whom} befangen ist`,
    },
    'reading.finished': {
      'application-desk': ({ by }) => `${by} hat ein Gutachten abgegeben`,
      reader: () => 'Sie haben Ihr Gutachten abgegeben',
    },
    'application.decided': {
      'application-desk': ({ by, keys }) => `${by} hat die Entscheidung entworfen: ${verdictIn(german, keys)}`,
    },
  },
})

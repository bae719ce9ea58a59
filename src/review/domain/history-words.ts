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
    'reader.pinned': {
      'application-desk': ({ by, whom }: Happened) => `${by} pinned ${whom} to the application as a reader`,
    },
    'reader.unpinned': {
      'application-desk': ({ by, whom }: Happened) => `${by} took the pin of ${whom} off`,
    },
    'reader.stopped': { 'call-desk': ({ by, whom }: Happened) => `${by} noted that ${whom} reads no more` },
    'reader.resumed': { 'call-desk': ({ by, whom }: Happened) => `${by} noted that ${whom} reads again` },
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
    'reading.changed': {
      'application-desk': ({ by }: Happened) => `${by} changed a review during the discussion`,
      reader: () => 'You changed your review',
    },
    'application.eligibility-checked': { 'application-desk': ({ by }: Happened) => `${by} checked the eligibility` },
    'application.redacted': { 'application-desk': ({ by }: Happened) => `${by} marked words for readers` },
    'application.redaction-confirmed': {
      'application-desk': ({ by }: Happened) => `${by} looked the texts for readers through again`,
    },
    'application.file-settled': {
      'application-desk': ({ by }: Happened) => `${by} settled the uploaded letter for readers`,
    },
    'call.reading-planned': { 'call-desk': ({ by }: Happened) => `${by} set how the applications are read` },
    'application.decided': {
      'application-desk': ({ by, keys }: Happened) => `${by} drafted the decision: ${verdictIn(english, keys)}`,
    },
  },
  fr: {
    'reader.pinned': {
      'application-desk': ({ by, whom }) => `${by} a épinglé ${whom} à la candidature pour la lire`,
    },
    'reader.unpinned': {
      'application-desk': ({ by, whom }) => `${by} a retiré l’épingle de ${whom}`,
    },
    'reader.stopped': { 'call-desk': ({ by, whom }) => `${by} a noté que ${whom} ne lit plus` },
    'reader.resumed': { 'call-desk': ({ by, whom }) => `${by} a noté que ${whom} lit de nouveau` },
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
    'reading.changed': {
      'application-desk': ({ by }) => `${by} a changé une lecture pendant la discussion`,
      reader: () => 'Vous avez changé votre lecture',
    },
    'application.eligibility-checked': { 'application-desk': ({ by }) => `${by} a examiné la recevabilité` },
    'application.redacted': { 'application-desk': ({ by }) => `${by} a marqué des mots pour le comité` },
    'application.redaction-confirmed': { 'application-desk': ({ by }) => `${by} a relu les textes destinés au comité` },
    'application.file-settled': {
      'application-desk': ({ by }) => `${by} a réglé le sort de la lettre déposée pour le comité`,
    },
    'call.reading-planned': { 'call-desk': ({ by }) => `${by} a fixé comment on lit les candidatures` },
    'application.decided': {
      'application-desk': ({ by, keys }) => `${by} a préparé la décision : ${verdictIn(french, keys)}`,
    },
  },
  de: {
    'reader.pinned': {
      'application-desk': ({ by, whom }) => `${by} hat ${whom} für die Bewerbung zum Lesen festgehalten`,
    },
    'reader.unpinned': {
      'application-desk': ({ by, whom }) => `${by} hält ${whom} nicht mehr fest`,
    },
    'reader.stopped': { 'call-desk': ({ by, whom }) => `${by} hat vermerkt, dass ${whom} nicht weiterliest` },
    'reader.resumed': { 'call-desk': ({ by, whom }) => `${by} hat vermerkt, dass ${whom} wieder liest` },
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
    'reading.changed': {
      'application-desk': ({ by }) => `${by} hat eine Begutachtung in der Besprechung geändert`,
      reader: () => 'Sie haben Ihre Begutachtung geändert',
    },
    'application.eligibility-checked': { 'application-desk': ({ by }) => `${by} hat die Voraussetzungen geprüft` },
    'application.redacted': { 'application-desk': ({ by }) => `${by} hat Wörter für die Lesenden markiert` },
    'application.redaction-confirmed': {
      'application-desk': ({ by }) => `${by} hat die Texte für die Lesenden erneut durchgesehen`,
    },
    'application.file-settled': {
      'application-desk': ({ by }) => `${by} hat das hochgeladene Schreiben für die Lesenden geregelt`,
    },
    'call.reading-planned': { 'call-desk': ({ by }) => `${by} hat festgelegt, wie die Bewerbungen gelesen werden` },
    'application.decided': {
      'application-desk': ({ by, keys }) => `${by} hat die Entscheidung entworfen: ${verdictIn(german, keys)}`,
    },
  },
})

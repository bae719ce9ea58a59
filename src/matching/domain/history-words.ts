import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/** What is told of the matching, to the desks only: an offer is told to its two sides by their letters. */
export const matchingHistory = inAllLanguages({
  en: {
    'matching.proposed': { 'call-desk': ({ by }: Happened) => `${by} let the matching run` },
    'matching.released': { 'call-desk': ({ by }: Happened) => `${by} sent out the pairs as offers` },
    'matching.pin': { 'application-desk': ({ by, whom }: Happened) => `${by} fixed the pair with ${whom}` },
    'matching.forbid': { 'application-desk': ({ by, whom }: Happened) => `${by} ruled out the pair with ${whom}` },
    'matching.free': {
      'application-desk': ({ by, whom }: Happened) => `${by} left the pair with ${whom} to the matching again`,
    },
    'offer.yes': { 'application-desk': ({ by }: Happened) => `${by} said yes to the offer` },
    'offer.no': { 'application-desk': ({ by }: Happened) => `${by} said no to the offer` },
    'offer.lapsed': { 'application-desk': () => 'The offer ended without both answers' },
  },
  fr: {
    'matching.proposed': { 'call-desk': ({ by }) => `${by} a lancé l’appariement` },
    'matching.released': { 'call-desk': ({ by }) => `${by} a envoyé les paires comme propositions` },
    'matching.pin': { 'application-desk': ({ by, whom }) => `${by} a fixé la paire avec ${whom}` },
    'matching.forbid': { 'application-desk': ({ by, whom }) => `${by} a exclu la paire avec ${whom}` },
    'matching.free': { 'application-desk': ({ by, whom }) => `${by} a laissé la paire avec ${whom} à l’appariement` },
    'offer.yes': { 'application-desk': ({ by }) => `${by} a dit oui à la proposition` },
    'offer.no': { 'application-desk': ({ by }) => `${by} a dit non à la proposition` },
    'offer.lapsed': { 'application-desk': () => 'La proposition a pris fin sans les deux réponses' },
  },
  de: {
    'matching.proposed': { 'call-desk': ({ by }) => `${by} hat das Matching laufen lassen` },
    'matching.released': { 'call-desk': ({ by }) => `${by} hat die Paare als Vorschläge gesendet` },
    'matching.pin': { 'application-desk': ({ by, whom }) => `${by} hat das Paar mit ${whom} festgelegt` },
    'matching.forbid': { 'application-desk': ({ by, whom }) => `${by} hat das Paar mit ${whom} ausgeschlossen` },
    'matching.free': { 'application-desk': ({ by, whom }) => `${by} hat das Paar mit ${whom} wieder freigegeben` },
    'offer.yes': { 'application-desk': ({ by }) => `${by} hat zum Vorschlag Ja gesagt` },
    'offer.no': { 'application-desk': ({ by }) => `${by} hat zum Vorschlag Nein gesagt` },
    'offer.lapsed': { 'application-desk': () => 'Der Vorschlag ist ohne beide Antworten abgelaufen' },
  },
})

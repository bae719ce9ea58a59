import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'

/**
 * What is told of a programme, its strands and words. Letters are told where the application they speak of is told: a line
 * about them on the programme's page would betray applications that not every coordinator may know of.
 */
export const programmeHistory = inAllLanguages({
  en: {
    'programme.founded': { 'programme-desk': ({ by }: Happened) => `${by} founded the programme` },
    'programme.changed': { 'programme-desk': ({ by }: Happened) => `${by} changed the programme` },
    'strand.added': { 'programme-desk': ({ by, thing }: Happened) => `${by} added the strand “${thing}”` },
    'strand.changed': { 'programme-desk': ({ by, thing }: Happened) => `${by} changed the strand “${thing}”` },
    'term.added': { 'programme-desk': ({ by, thing }: Happened) => `${by} added the word “${thing}”` },
    'term.renamed': { 'programme-desk': ({ by, thing }: Happened) => `${by} renamed a word to “${thing}”` },
    'term.moved': { 'programme-desk': ({ by, thing }: Happened) => `${by} moved the word “${thing}”` },
    'letters.released': {
      'application-desk': ({ by }: Happened) => `${by} sent the letter with the decision`,
      applicant: () => 'The decision was sent to you by letter',
    },
    'letters.discarded': {},
    'letter.edited': {},
    'letters.retried': {},
  },
  fr: {
    'programme.founded': { 'programme-desk': ({ by }) => `${by} a fondé le programme` },
    'programme.changed': { 'programme-desk': ({ by }) => `${by} a modifié le programme` },
    'strand.added': { 'programme-desk': ({ by, thing }) => `${by} a ajouté le volet « ${thing} »` },
    'strand.changed': { 'programme-desk': ({ by, thing }) => `${by} a modifié le volet « ${thing} »` },
    'term.added': { 'programme-desk': ({ by, thing }) => `${by} a ajouté le mot « ${thing} »` },
    'term.renamed': { 'programme-desk': ({ by, thing }) => `${by} a renommé un mot en « ${thing} »` },
    'term.moved': { 'programme-desk': ({ by, thing }) => `${by} a déplacé le mot « ${thing} »` },
    'letters.released': {
      'application-desk': ({ by }) => `${by} a envoyé le courriel annonçant la décision`,
      applicant: () => 'La décision vous a été envoyée par courriel',
    },
    'letters.discarded': {},
    'letter.edited': {},
    'letters.retried': {},
  },
  de: {
    'programme.founded': { 'programme-desk': ({ by }) => `${by} hat das Programm gegründet` },
    'programme.changed': { 'programme-desk': ({ by }) => `${by} hat das Programm geändert` },
    'strand.added': { 'programme-desk': ({ by, thing }) => `${by} hat die Linie „${thing}“ hinzugefügt` },
    'strand.changed': { 'programme-desk': ({ by, thing }) => `${by} hat die Linie „${thing}“ geändert` },
    'term.added': { 'programme-desk': ({ by, thing }) => `${by} hat das Wort „${thing}“ hinzugefügt` },
    'term.renamed': { 'programme-desk': ({ by, thing }) => `${by} hat ein Wort in „${thing}“ umbenannt` },
    'term.moved': { 'programme-desk': ({ by, thing }) => `${by} hat das Wort „${thing}“ verschoben` },
    'letters.released': {
      'application-desk': ({ by }) => `${by} hat den Brief mit der Entscheidung gesendet`,
      applicant: () => 'Die Entscheidung wurde Ihnen per Brief gesendet',
    },
    'letters.discarded': {},
    'letter.edited': {},
    'letters.retried': {},
  },
})

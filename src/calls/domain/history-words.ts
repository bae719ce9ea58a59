import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'
import { partNames } from './plan-words.ts'

/** What is told of a call and its dates: to its desk with the name of who did it, to everybody what changed. */
export const callHistory = inAllLanguages({
  en: {
    'call.extended': {
      'call-desk': ({ by }: Happened) => `${by} extended the deadline`,
      everybody: () => 'The deadline was extended',
    },
    'exception.granted': { 'application-desk': ({ by }: Happened) => `${by} granted an exception from a rule` },
    'exception.withdrawn': { 'application-desk': ({ by }: Happened) => `${by} took an exception back` },
    'late-code.given': { 'call-desk': ({ by }: Happened) => `${by} gave a late code` },
    'late-code.revoked': { 'call-desk': ({ by }: Happened) => `${by} took a late code back` },
    'late-code.used': {},
    'call.prepared': { 'call-desk': () => 'Prepared by the rule of its strand, after the last call' },
    'strand.recurrence-set': {
      'programme-desk': ({ by, thing }: Happened) => `${by} set how calls of “${thing}” come back`,
    },
    'closed-days.added': { 'programme-desk': ({ by }: Happened) => `${by} added closing days` },
    'closed-days.removed': { 'programme-desk': ({ by }: Happened) => `${by} took closing days out` },
    'call.cloned': { 'call-desk': ({ by }: Happened) => `${by} made it after an earlier call` },
    'call.support-changed': { 'call-desk': ({ by }: Happened) => `${by} changed what supporters are asked` },
    'call.drafted': { 'call-desk': ({ by }: Happened) => `${by} wrote the call down` },
    'call.published': { 'call-desk': ({ by }: Happened) => `${by} published the call` },
    'call.changed': {
      'call-desk': ({ by, keys }: Happened) => `${by} changed ${partNames(keys, 'en')}`,
      everybody: ({ keys }: Happened) => `Changed: ${partNames(keys, 'en')}`,
    },
    'call.sharing-set': {
      'call-desk': ({ by }: Happened) => `${by} set how the applications are shared out to readers`,
    },
    'call.rubric-changed': {
      'call-desk': ({ by }: Happened) => `${by} reworded the criteria`,
      everybody: () => 'The criteria were reworded',
    },
    'milestone.added': {
      'call-desk': ({ by, thing }: Happened) => `${by} added a date: ${thing}`,
      everybody: ({ thing }: Happened) => `A date was added: ${thing}`,
    },
    'milestone.changed': {
      'call-desk': ({ by, thing }: Happened) => `${by} changed a date: ${thing}`,
      everybody: ({ thing }: Happened) => `A date was changed: ${thing}`,
    },
    'milestone.removed': {
      'call-desk': ({ by }: Happened) => `${by} took a date out`,
      everybody: () => 'A date was taken out',
    },
  },
  fr: {
    'call.extended': {
      'call-desk': ({ by }) => `${by} a prolongé le délai`,
      everybody: () => 'Le délai a été prolongé',
    },
    'exception.granted': { 'application-desk': ({ by }) => `${by} a accordé une exception à une règle` },
    'exception.withdrawn': { 'application-desk': ({ by }) => `${by} a repris une exception` },
    'late-code.given': { 'call-desk': ({ by }) => `${by} a donné un code de retard` },
    'late-code.revoked': { 'call-desk': ({ by }) => `${by} a repris un code de retard` },
    'late-code.used': {},
    'call.prepared': { 'call-desk': () => 'Préparé selon la règle du volet, d’après le dernier appel' },
    'strand.recurrence-set': {
      'programme-desk': ({ by, thing }) => `${by} a fixé le retour des appels de « ${thing} »`,
    },
    'closed-days.added': { 'programme-desk': ({ by }) => `${by} a ajouté des jours de fermeture` },
    'closed-days.removed': { 'programme-desk': ({ by }) => `${by} a retiré des jours de fermeture` },
    'call.cloned': { 'call-desk': ({ by }) => `${by} l’a préparé d’après un appel précédent` },
    'call.support-changed': { 'call-desk': ({ by }) => `${by} a modifié ce qui est demandé aux personnes de soutien` },
    'call.drafted': { 'call-desk': ({ by }) => `${by} a rédigé l’appel` },
    'call.published': { 'call-desk': ({ by }) => `${by} a publié l’appel` },
    'call.changed': {
      'call-desk': ({ by, keys }) => `${by} a modifié ${partNames(keys, 'fr')}`,
      everybody: ({ keys }) => `Modifié : ${partNames(keys, 'fr')}`,
    },
    'call.sharing-set': {
      'call-desk': ({ by }) => `${by} a réglé la répartition des candidatures entre les lecteurs et lectrices`,
    },
    'call.rubric-changed': {
      'call-desk': ({ by }) => `${by} a reformulé les critères`,
      everybody: () => 'Les critères ont été reformulés',
    },
    'milestone.added': {
      'call-desk': ({ by, thing }) => `${by} a ajouté une date : ${thing}`,
      everybody: ({ thing }) => `Une date a été ajoutée : ${thing}`,
    },
    'milestone.changed': {
      'call-desk': ({ by, thing }) => `${by} a modifié une date : ${thing}`,
      everybody: ({ thing }) => `Une date a été modifiée : ${thing}`,
    },
    'milestone.removed': {
      'call-desk': ({ by }) => `${by} a retiré une date`,
      everybody: () => 'Une date a été retirée',
    },
  },
  de: {
    'call.extended': {
      'call-desk': ({ by }) => `${by} hat die Frist verlängert`,
      everybody: () => 'Die Frist wurde verlängert',
    },
    'exception.granted': { 'application-desk': ({ by }) => `${by} hat eine Ausnahme von einer Regel gewährt` },
    'exception.withdrawn': { 'application-desk': ({ by }) => `${by} hat eine Ausnahme zurückgenommen` },
    'late-code.given': { 'call-desk': ({ by }) => `${by} hat einen Code für Verspätete vergeben` },
    'late-code.revoked': { 'call-desk': ({ by }) => `${by} hat einen Code für Verspätete zurückgenommen` },
    'late-code.used': {},
    'call.prepared': { 'call-desk': () => 'Nach der Regel der Linie vorbereitet, nach der letzten Ausschreibung' },
    'strand.recurrence-set': {
      'programme-desk': ({ by, thing }) => `${by} hat festgelegt, wie Ausschreibungen von „${thing}“ wiederkehren`,
    },
    'closed-days.added': { 'programme-desk': ({ by }) => `${by} hat Schließtage hinzugefügt` },
    'closed-days.removed': { 'programme-desk': ({ by }) => `${by} hat Schließtage herausgenommen` },
    'call.cloned': { 'call-desk': ({ by }) => `${by} hat sie nach einer früheren Ausschreibung angelegt` },
    'call.support-changed': { 'call-desk': ({ by }) => `${by} hat geändert, was Unterstützende gefragt werden` },
    'call.drafted': { 'call-desk': ({ by }) => `${by} hat die Ausschreibung aufgeschrieben` },
    'call.published': { 'call-desk': ({ by }) => `${by} hat die Ausschreibung veröffentlicht` },
    'call.changed': {
      'call-desk': ({ by, keys }) => `Geändert von ${by}: ${partNames(keys, 'de')}`,
      everybody: ({ keys }) => `Geändert: ${partNames(keys, 'de')}`,
    },
    'call.sharing-set': {
      'call-desk': ({ by }) => `${by} hat festgelegt, wie die Bewerbungen an Lesende verteilt werden`,
    },
    'call.rubric-changed': {
      'call-desk': ({ by }) => `${by} hat die Kriterien neu formuliert`,
      everybody: () => 'Die Kriterien wurden neu formuliert',
    },
    'milestone.added': {
      'call-desk': ({ by, thing }) => `${by} hat einen Termin hinzugefügt: ${thing}`,
      everybody: ({ thing }) => `Ein Termin kam dazu: ${thing}`,
    },
    'milestone.changed': {
      'call-desk': ({ by, thing }) => `${by} hat einen Termin geändert: ${thing}`,
      everybody: ({ thing }) => `Ein Termin wurde geändert: ${thing}`,
    },
    'milestone.removed': {
      'call-desk': ({ by }) => `${by} hat einen Termin herausgenommen`,
      everybody: () => 'Ein Termin entfällt',
    },
  },
})

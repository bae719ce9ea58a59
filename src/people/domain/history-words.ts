import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'
import { detailNames } from './detail-words.ts'

/** The sentence for the kind of role that was given or ended. */
const byKind = ({ keys }: Happened, reviewer: string, standIn: string, coordinator = ''): string =>
  keys.includes('coordinator') ? coordinator : keys.includes('stand-in') ? standIn : reviewer

/** Told to nobody: sessions, details and addresses are a person's own affair. */
const untold = {
  'person.merged': {},
  'person.told-apart': {},
  'person.added': {},
  'person.joined': {},
  'session.started': {},
  'session.ended': {},
}

/** What is told of people: the roles they were given. */
export const peopleHistory = inAllLanguages({
  en: {
    'role.given': {
      'role-desk': (it: Happened) =>
        byKind(
          it,
          `${it.by} made them a reader of “${it.thing}”`,
          `${it.by} made them a stand-in for “${it.thing}”`,
          `${it.by} gave the coordination`,
        ),
      'call-desk': (it: Happened) =>
        byKind(it, `${it.by} added ${it.whom} to the committee`, `${it.by} named ${it.whom} as a stand-in`),
    },
    'role.ended': {
      'role-desk': (it: Happened) =>
        byKind(
          it,
          `${it.by} ended the reading for “${it.thing}”`,
          `${it.by} ended the standing in for “${it.thing}”`,
          `${it.by} ended the coordination`,
        ),
      'call-desk': (it: Happened) =>
        byKind(it, `${it.by} took ${it.whom} out of the committee`, `${it.by} ended the standing in of ${it.whom}`),
    },
    'person.languages-told': {
      mentor: () => 'You said which languages you speak',
      account: () => 'You said which languages you speak',
    },
    'person.details-changed': {
      account: ({ keys }: Happened) => `You changed what is known of you: ${detailNames(keys, 'en')}`,
    },
    ...untold,
  },
  fr: {
    'role.given': {
      'role-desk': (it) =>
        byKind(
          it,
          `${it.by} a confié des lectures pour « ${it.thing} »`,
          `${it.by} a confié la suppléance pour « ${it.thing} »`,
          `${it.by} a confié la coordination`,
        ),
      'call-desk': (it) =>
        byKind(it, `${it.by} a fait entrer ${it.whom} au comité`, `${it.by} a confié la suppléance à ${it.whom}`),
    },
    'role.ended': {
      'role-desk': (it) =>
        byKind(
          it,
          `${it.by} a mis fin aux lectures pour « ${it.thing} »`,
          `${it.by} a mis fin à la suppléance pour « ${it.thing} »`,
          `${it.by} a mis fin à la coordination`,
        ),
      'call-desk': (it) =>
        byKind(it, `${it.by} a retiré ${it.whom} du comité`, `${it.by} a mis fin à la suppléance de ${it.whom}`),
    },
    'person.languages-told': {
      mentor: () => 'Vous avez indiqué les langues que vous parlez',
      account: () => 'Vous avez indiqué les langues que vous parlez',
    },
    'person.details-changed': {
      account: ({ keys }) => `Vous avez modifié ce que l’on sait de vous : ${detailNames(keys, 'fr')}`,
    },
    ...untold,
  },
  de: {
    'role.given': {
      'role-desk': (it) =>
        byKind(
          it,
          `${it.by} hat die Begutachtung für „${it.thing}“ übertragen`,
          `${it.by} hat die Vertretung für „${it.thing}“ übertragen`,
          `${it.by} hat die Koordination übertragen`,
        ),
      'call-desk': (it) =>
        byKind(
          it,
          `${it.by} hat ${it.whom} in die Kommission aufgenommen`,
          `${it.by} hat ${it.whom} die Vertretung übertragen`,
        ),
    },
    'role.ended': {
      'role-desk': (it) =>
        byKind(
          it,
          `${it.by} hat die Begutachtung für „${it.thing}“ beendet`,
          `${it.by} hat die Vertretung für „${it.thing}“ beendet`,
          `${it.by} hat die Koordination beendet`,
        ),
      'call-desk': (it) =>
        byKind(
          it,
          `${it.by} hat ${it.whom} aus der Kommission genommen`,
          `${it.by} hat die Vertretung durch ${it.whom} beendet`,
        ),
    },
    'person.languages-told': {
      mentor: () => 'Sie haben gesagt, welche Sprachen Sie sprechen',
      account: () => 'Sie haben gesagt, welche Sprachen Sie sprechen',
    },
    'person.details-changed': {
      account: ({ keys }) => `Sie haben geändert, was über Sie bekannt ist: ${detailNames(keys, 'de')}`,
    },
    ...untold,
  },
})

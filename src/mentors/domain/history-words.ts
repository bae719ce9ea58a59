import type { Happened } from '#src/kernel/history-book.ts'
import { inAllLanguages } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'

/** What mentors are told of their own profile. */
export const mentorHistory = inAllLanguages({
  en: {
    'mentor.joined': { mentor: () => 'You joined the mentors' },
    'mentor.added': { mentor: ({ by, thing }: Happened) => `${by} added you to the mentors of “${thing}”` },
    'mentor.invited': { mentor: ({ by, thing }: Happened) => `${by} asked you to be a mentor in “${thing}”` },
    'mentor.invitation-planned': {},
    'mentor.invitation-dropped': {},
    'mentor.invitation-yes': { mentor: ({ thing }: Happened) => `You said yes to being a mentor in “${thing}”` },
    'mentor.invitation-no': { mentor: ({ thing }: Happened) => `You said no to being a mentor in “${thing}”` },
    'mentor.introduction-changed': { mentor: () => 'You changed your profile' },
    'mentor.boundaries-set': { mentor: () => 'You changed whom you cannot mentor' },
    'mentor.paused': { mentor: () => 'You took a break' },
    'mentor.back': { mentor: () => 'You came back from your break' },
    'mentor.places-set': {
      mentor: ({ thing, count }: Happened) =>
        `You offered ${plural('en', count, { one: '# place', other: '# places', zero: 'no place' })} in “${thing}”`,
    },
  },
  fr: {
    'mentor.joined': { mentor: () => 'Vous avez rejoint les mentors' },
    'mentor.added': { mentor: ({ by, thing }) => `${by} vous a compté·e parmi les mentors de « ${thing} »` },
    'mentor.invited': { mentor: ({ by, thing }) => `${by} vous a demandé d’être mentor dans « ${thing} »` },
    'mentor.invitation-planned': {},
    'mentor.invitation-dropped': {},
    'mentor.invitation-yes': { mentor: ({ thing }) => `Vous avez accepté d’être mentor dans « ${thing} »` },
    'mentor.invitation-no': { mentor: ({ thing }) => `Vous avez décliné d’être mentor dans « ${thing} »` },
    'mentor.introduction-changed': { mentor: () => 'Vous avez modifié votre profil' },
    'mentor.boundaries-set': { mentor: () => 'Vous avez modifié qui vous ne pouvez pas accompagner' },
    'mentor.paused': { mentor: () => 'Vous avez fait une pause' },
    'mentor.back': { mentor: () => 'Vous êtes revenu·e de votre pause' },
    'mentor.places-set': {
      mentor: ({ thing, count }) =>
        `Vous avez proposé ${plural('fr', count, { one: '# place', other: '# places', zero: 'aucune place' })} dans « ${thing} »`,
    },
  },
  de: {
    'mentor.joined': { mentor: () => 'Sie sind als Mentorin oder Mentor dazugekommen' },
    'mentor.added': { mentor: ({ by, thing }) => `${by} hat Sie ins Mentoring von „${thing}“ aufgenommen` },
    'mentor.invited': { mentor: ({ by, thing }) => `${by} hat Sie um ein Mentoring in „${thing}“ gebeten` },
    'mentor.invitation-planned': {},
    'mentor.invitation-dropped': {},
    'mentor.invitation-yes': { mentor: ({ thing }) => `Sie haben zum Mentoring in „${thing}“ Ja gesagt` },
    'mentor.invitation-no': { mentor: ({ thing }) => `Sie haben zum Mentoring in „${thing}“ Nein gesagt` },
    'mentor.introduction-changed': { mentor: () => 'Sie haben Ihr Profil geändert' },
    'mentor.boundaries-set': { mentor: () => 'Sie haben geändert, wen Sie nicht begleiten können' },
    'mentor.paused': { mentor: () => 'Sie haben eine Pause begonnen' },
    'mentor.back': { mentor: () => 'Sie sind aus Ihrer Pause zurück' },
    'mentor.places-set': {
      mentor: ({ thing, count }) =>
        `Sie haben ${plural('de', count, { one: '# Platz', other: '# Plätze', zero: 'keinen Platz' })} in „${thing}“ angeboten`,
    },
  },
})

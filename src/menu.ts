import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import type { MenuLink } from '#src/kernel/visit.ts'
import { urls } from './urls.ts'

/** The menu of one person: what everybody sees, then what their roles open. */
export function menuOf(person: SignedIn | undefined, lang: Lang): readonly MenuLink[] {
  const words = menuWords[lang]
  const isAtDesk = person && (person.coordinates.length > 0 || person.standsInFor.length > 0)
  const links = [
    { href: urls.calls(), label: words.calls, shown: true },
    { href: urls.mentors(), label: words.mentors, shown: true },
    { href: urls.myApplications(), label: words.applications, shown: person?.hasApplied },
    { href: urls.mentorships(), label: words.mentorships, shown: person?.isInMentorship },
    { href: urls.myMentorProfile(), label: words.mentorProfile, shown: person?.isMentor },
    { href: urls.reviews(), label: words.reviews, shown: person && person.reads.length > 0 },
    { href: urls.programmes(), label: words.programmes, shown: person && person.coordinates.length > 1 },
    {
      href: urls.desk(),
      label: words.desk,
      shown: isAtDesk,
    },
    { href: urls.outbox(), label: words.outbox, shown: isAtDesk, waiting: draftsOf(person, lang) },
  ]
  return links.filter((link) => link.shown)
}

/** The badge of the outbox: how many drafts wait there for this person. */
function draftsOf(person: SignedIn | undefined, lang: Lang): MenuLink['waiting'] {
  const count = person?.drafts ?? 0
  return count === 0 ? undefined : { count, words: plural(lang, count, menuWords[lang].drafts) }
}

const menuWords = inAllLanguages({
  en: {
    calls: 'Calls',
    mentors: 'Mentors',
    applications: 'My applications',
    mentorships: 'My mentoring',
    mentorProfile: 'My mentor profile',
    reviews: 'Reading',
    desk: 'Coordination',
    programmes: 'Programmes',
    outbox: 'Outbox',
    drafts: { one: 'draft waits', other: 'drafts wait' },
  },
  fr: {
    calls: 'Appels',
    mentors: 'Mentors',
    applications: 'Mes candidatures',
    mentorships: 'Mon mentorat',
    mentorProfile: 'Mon profil de mentor',
    reviews: 'Lectures',
    programmes: 'Programmes',
    desk: 'Coordination',
    outbox: 'Boîte d’envoi',
    drafts: { one: 'brouillon attend', other: 'brouillons attendent' },
  },
  de: {
    calls: 'Ausschreibungen',
    mentors: 'Mentorinnen und Mentoren',
    applications: 'Meine Bewerbungen',
    mentorships: 'Mein Mentoring',
    mentorProfile: 'Mein Profil',
    reviews: 'Begutachtung',
    programmes: 'Programme',
    desk: 'Koordination',
    outbox: 'Postausgang',
    drafts: { one: 'Entwurf wartet', other: 'Entwürfe warten' },
  },
})

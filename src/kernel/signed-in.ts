import type { Id } from './id.ts'
import type { Lang } from './lang.ts'

/** The person behind a request and what they are in which programme. One person can be everything at once. */
export type SignedIn = {
  readonly id: Id<'person'>
  readonly session: Id<'session'>
  readonly name: string
  readonly email: string
  readonly lang: Lang
  /** Programmes they coordinate; the one they work on comes first. */
  readonly coordinates: readonly Id<'programme'>[]
  /** Calls in which they stand in for coordinators who are too near to an applicant. */
  readonly standsInFor: readonly Id<'call'>[]
  /** Calls on whose committee they are: they read applications, or chair it. */
  readonly reads: readonly Id<'call'>[]
  readonly isMentor: boolean
  /** In at least one mentorship, on either side. */
  readonly isInMentorship: boolean
  readonly hasApplied: boolean
  /** Drafts that wait in the outbox on their desk. */
  readonly drafts: number
}

/** Whose eyes a coordinator's page is for: what may be seen on it depends on the person, not only on their role. */
export type Viewer = Pick<SignedIn, 'id' | 'coordinates' | 'standsInFor'>

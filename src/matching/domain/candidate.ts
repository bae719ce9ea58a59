import type { Id } from '#src/kernel/id.ts'

/** Somebody's place in the house: what the hard rules compare. */
export type Standing = {
  readonly person: Id<'person'>
  readonly unit: Id<'unit'> | null
  readonly institution: Id<'unit'> | null
  /** Position of the rank in the order of a career; null when unknown. */
  readonly step: number | null
  readonly languages: readonly string[]
}

/** A mentee as the rules and the score see them. */
export type MenteeCandidate = Standing & {
  readonly application: Id<'application'>
  readonly lineManager: Id<'person'> | null
  readonly supervisors: readonly Id<'person'>[]
  /** Mentors named, the first wish first. */
  readonly wishes: readonly Id<'person'>[]
  readonly topics: readonly string[]
  readonly traits: readonly string[]
  readonly avoids: readonly Id<'person'>[]
  /** Mentors with whom an offer has ended in a no or in silence. */
  readonly triedBefore: readonly Id<'person'>[]
}

/** A mentor as the rules and the score see them. */
export type MentorCandidate = Standing & {
  readonly topics: readonly string[]
  readonly traits: readonly string[]
  readonly notMyUnit: boolean
  readonly excludes: readonly Id<'person'>[]
  readonly lineManager: Id<'person'> | null
  /** Places left in this cycle: capacity less open offers and running mentorships. */
  readonly free: number
}

/** A pair the coordinator fixed or ruled out. */
export type ManualRule = {
  readonly application: Id<'application'>
  readonly mentor: Id<'person'>
  readonly kind: 'pin' | 'forbid'
}

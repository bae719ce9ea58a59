import type { SignedIn } from '#src/kernel/signed-in.ts'

/**
 * Who may knock at a route at all. What lies behind is fetched through the person, so that a foreign record does not
 * exist for them; a policy only keeps whole groups out.
 */
export type Policy = {
  readonly name: 'anyone' | 'signed-in' | 'reviewer' | 'mentor' | 'coordinator' | 'desk'
  readonly admits: (person: SignedIn | undefined) => boolean
}

/** Public pages, and pages whose record is fetched by a secret in the link. */
export const anyone: Policy = { name: 'anyone', admits: () => true }

/** Everybody with a session: their own records only. */
export const signedIn: Policy = { name: 'signed-in', admits: (person) => person !== undefined }

/** Committee members: the readings given to them. */
export const reviewer: Policy = { name: 'reviewer', admits: (person) => (person?.reads.length ?? 0) > 0 }

/** Coordinators: the programmes they coordinate. */
export const coordinator: Policy = { name: 'coordinator', admits: (person) => (person?.coordinates.length ?? 0) > 0 }

/** Coordinators, and those who stand in for them: what lies behind differs, and is fetched through the person. */
export const desk: Policy = {
  name: 'desk',
  admits: (person) => person !== undefined && (person.coordinates.length > 0 || person.standsInFor.length > 0),
}

/** To whom a mentor shows their profile, from everybody to nobody but the coordinator. */
export const visibilities = ['public', 'signed-in', 'applicants', 'coordinator'] as const

export type Visibility = (typeof visibilities)[number]

/** What somebody is who looks at the directory. */
export type Onlooker = {
  readonly isSignedIn: boolean
  /** They have begun or sent an application. */
  readonly hasApplied: boolean
  readonly isCoordinator: boolean
}

/** The profiles an onlooker may see. Each circle lies within the next, so nobody loses sight of one by signing in. */
export function visibleTo({ isSignedIn, hasApplied, isCoordinator }: Onlooker): readonly Visibility[] {
  if (isCoordinator) return visibilities
  if (isSignedIn && hasApplied) return ['public', 'signed-in', 'applicants']
  return isSignedIn ? ['public', 'signed-in'] : ['public']
}

/** A code is good for this long. */
export const CODE_MINUTES = 15

/** Codes that may be typed before a new one has to be asked for: six digits resist guessing at five tries. */
export const CODE_TRIES = 5

/** Codes one address may ask for in a quarter of an hour. */
export const CODES_PER_ADDRESS = 5

/** Hours a session lasts: those who see other people's records sign in every working day. */
export const sessionHours = (seesOthers: boolean): number => (seesOthers ? 12 : 7 * 24)

/** Addresses are compared without regard to case; nobody has two that differ only in it. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

import type { Id } from '#src/kernel/id.ts'
import { wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { CyclePlaces } from '../db/places.ts'
import type { PlacesOffered } from '../domain/profile.ts'
import { MOST_PLACES } from '../domain/room.ts'
import type { Words } from './words.ts'

/** A number of mentees in one cycle. */
const capacity = (words: Words) => wholeNumber(0, MOST_PLACES, words.join.placesWrong)

/** The name of the field with the places in the cycle of one call. */
export const placesField = (call: Id<'call'>): string => `places-${call}`

/** A number for each cycle shown. */
export function placesForm(words: Words, cycles: readonly CyclePlaces[]): z.ZodType<readonly PlacesOffered[]> {
  const shape = Object.fromEntries(cycles.map(({ call }) => [placesField(call), capacity(words)]))
  return z
    .object(shape)
    .transform((given) => cycles.map(({ call }) => ({ call, capacity: given[placesField(call)] ?? 0 })))
}

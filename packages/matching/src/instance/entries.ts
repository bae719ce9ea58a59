import { InputError } from './input-error.ts'

export type Fields = Record<string, unknown>

export type Range = { least: number; most: number }

/** An object with named fields. Throws an InputError at `place` for anything else. */
export function fieldsOf(place: string, value: unknown): Fields {
  if (isFields(value)) return value
  throw new InputError(place, `is ${shown(value)}`, 'give an object')
}

/** A list; a missing one counts as empty where `mayMiss`. */
export function listOf(place: string, value: unknown, mayMiss = false): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (mayMiss && value === undefined) return []
  throw new InputError(place, `is ${shown(value)}`, 'give a list')
}

/** A text that is not empty. */
export function idOf(place: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InputError(place, `is ${shown(value)}`, 'give a text that is not empty')
}

/** A whole number in a range. */
export function whole(place: string, value: unknown, range: Range): number {
  if (isWhole(value, range)) return value
  throw new InputError(place, `is ${shown(value)}`, `give a whole number from ${range.least} to ${range.most}`)
}

/** A whole number in a range, or nothing. */
export function optionalWhole(place: string, value: unknown, range: Range): void {
  if (value !== undefined) whole(place, value, range)
}

export const isWhole = (value: unknown, { least, most }: Range): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string =>
  value === undefined
    ? 'missing'
    : typeof value === 'number'
      ? `${value}`
      : (JSON.stringify(value)?.slice(0, 40) ?? String(value))

import type { Section, Typed } from './sections.ts'

/** The fields of a letter that only an upload sets. */
export const fileFields = ['file', 'fileName', 'filePages'] as const

/** The uploaded file among the fields of a letter, if there is one. */
export const fileIn = (typed: Typed = {}): Typed =>
  Object.fromEntries(fileFields.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]])))

/** Whether two forms say the same: empty fields and their order do not matter, nor whether one tick is a list of one. */
export function isSame(one: Typed, other: Typed): boolean {
  const plain = (typed: Typed) =>
    JSON.stringify(
      Object.entries(typed)
        .filter(([, value]) => value.length > 0)
        .map(([name, value]) => [name, [value].flat()] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return plain(one) === plain(other)
}

/** Everything that was typed, by section. */
export type WorkingCopy = Readonly<Partial<Record<Section, Typed>>>

/** Whether two working copies say the same. */
export function isSameCopy(one: WorkingCopy, other: WorkingCopy): boolean {
  const all = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<Section>
  return [...all].every((section) => isSame(one[section] ?? {}, other[section] ?? {}))
}

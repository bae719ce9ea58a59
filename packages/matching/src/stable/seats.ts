import type { Eligible } from '../instance/eligible.ts'
import type { Instance } from '../types.ts'

/** The pairs every mentor holds. */
export type Seats = { instance: Instance; who: Eligible; held: number[][] }

/** Seats filled from a matching: pairOf[i] is mentee i's pair or −1. */
export function seatsOf(instance: Instance, who: Eligible, pairOf: Int32Array): Seats {
  const held: number[][] = instance.mentors.map(() => [])
  for (const k of pairOf) if (k >= 0) held[who.mentor[k] ?? 0]?.push(k)
  return { instance, who, held }
}

/** Whether the mentor of pair k could take it without sending anybody away. */
export const roomFor = (seats: Seats, k: number): boolean => !isGroupFull(seats, k) && !isFull(seats, k)

/** Those one of whom would have to go if the mentor of pair k took it: the group's when the group is full, else all. */
export function rivals(seats: Seats, k: number): readonly number[] {
  const held = seats.held[seats.who.mentor[k] ?? 0] ?? []
  if (!isGroupFull(seats, k)) return held
  const group = groupOf(seats, k)
  return held.filter((other) => groupOf(seats, other) === group)
}

/** Whether the mentor of pair k has no place left at all. */
export function isFull({ instance, who, held }: Seats, k: number): boolean {
  const j = who.mentor[k] ?? 0
  return (held[j]?.length ?? 0) >= (instance.mentors[j]?.capacity ?? 0)
}

function isGroupFull(seats: Seats, k: number): boolean {
  const j = seats.who.mentor[k] ?? 0
  const group = groupOf(seats, k)
  const limit = seats.instance.mentors[j]?.groups?.find(({ id }) => id === group)
  if (!limit) return false
  return (seats.held[j] ?? []).filter((other) => groupOf(seats, other) === group).length >= limit.capacity
}

const groupOf = ({ instance, who }: Seats, k: number): string | undefined => instance.mentees[who.mentee[k] ?? 0]?.group

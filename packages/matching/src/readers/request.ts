import { idOf, fieldsOf, listOf, whole } from '../instance/entries.ts'
import { InputError } from '../instance/input-error.ts'

type Reader = { id: string; minimum?: number; maximum: number }

/** A reader who may read an application; `score` (0–10,000) says how well they fit. Conflicts are simply not listed. */
type Reading = { application: string; reader: string; score: number }

/** Who reads what: every application should get `perApplication` different readers. */
export type ReadersRequest = {
  applications: readonly string[]
  readers: readonly Reader[]
  pairs: readonly Reading[]
  perApplication: number
  pins?: readonly (readonly [application: string, reader: string])[]
  seed?: number
}

/** Positions of applications and readers for every pair, and which pairs are pinned. */
export type LocatedRequest = {
  request: ReadersRequest
  application: Int32Array
  reader: Int32Array
  pinned: Uint8Array
}

const MOST = 1_000_000

/** Throws an InputError naming place and remedy unless all ids are known, bounds agree and pins are listed pairs that fit. */
export function checkRequest(request: ReadersRequest): LocatedRequest {
  whole('perApplication', request.perApplication, { least: 1, most: MOST })
  const applications = positions(
    'applications',
    request.applications.map((id, k) => idOf(`applications[${k}]`, id)),
  )
  const readers = positions(
    'readers',
    listOf('readers', request.readers).map((reader, k) => checkReader(`readers[${k}]`, reader)),
  )
  const application = new Int32Array(request.pairs.length)
  const reader = new Int32Array(request.pairs.length)
  const listed = new Map<string, number>()
  for (const [k, pair] of request.pairs.entries()) {
    application[k] = known(`pairs[${k}].application`, pair.application, applications)
    reader[k] = known(`pairs[${k}].reader`, pair.reader, readers)
    whole(`pairs[${k}].score`, pair.score, { least: 0, most: 10_000 })
    const key = JSON.stringify([pair.application, pair.reader])
    if (listed.has(key))
      throw new InputError(`pairs[${k}]`, `lists ${pair.application} with ${pair.reader} again`, 'list every pair once')
    listed.set(key, k)
  }
  return { request, application, reader, pinned: pins(request, listed) }
}

function checkReader(place: string, value: unknown): string {
  const reader = fieldsOf(place, value)
  const maximum = whole(`${place}.maximum`, reader['maximum'], { least: 0, most: MOST })
  if (reader['minimum'] !== undefined) whole(`${place}.minimum`, reader['minimum'], { least: 0, most: maximum })
  return idOf(`${place}.id`, reader['id'])
}

function positions(name: string, ids: readonly string[]): Map<string, number> {
  const at = new Map<string, number>()
  for (const [k, id] of ids.entries()) {
    if (at.has(id)) throw new InputError(`${name}[${k}]`, `is “${id}” again`, 'give each an id of its own')
    at.set(id, k)
  }
  return at
}

function known(place: string, id: string, at: Map<string, number>): number {
  const position = at.get(id)
  if (position === undefined)
    throw new InputError(place, `names “${id}”, which is not listed`, 'add it or correct the id')
  return position
}

function pins(
  { pins: given = [], pairs, readers, perApplication }: ReadersRequest,
  listed: Map<string, number>,
): Uint8Array {
  const pinned = new Uint8Array(pairs.length)
  const load = new Map<string, number>()
  for (const [n, [application, reader]] of given.entries()) {
    const k = listed.get(JSON.stringify([application, reader]))
    if (k === undefined)
      throw new InputError(
        `pins[${n}]`,
        `pins ${application} to ${reader}, who are not a listed pair`,
        'list the pair or drop the pin',
      )
    pinned[k] = 1
    const maximum = readers.find(({ id }) => id === reader)?.maximum ?? 0
    for (const [who, most] of [
      [`application ${application}`, perApplication],
      [`reader ${reader}`, maximum],
    ] as const) {
      const count = (load.get(who) ?? 0) + 1
      load.set(who, count)
      if (count > most)
        throw new InputError(
          `pins[${n}]`,
          `is pin number ${count} for ${who}, where ${most} fit`,
          'drop a pin or raise the bound',
        )
    }
  }
  return pinned
}

import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { committeeLoads } from '../../db/committee-loads.ts'
import { deskOf } from '../../db/desk.ts'
import { pinsOnDesk } from '../../db/reader-pins.ts'
import { readerNames } from '../../db/reader-names.ts'
import type { Keep } from '../../domain/share-out.ts'
import { planReadings } from '../../plan-readings.ts'
import { boundField } from './forms.ts'

/** What the page of the readers shows, and its settings as its form shows them. */
export async function readersView(call: Call, viewer: Viewer, db: Db) {
  const [committee, pins, rows] = await Promise.all([
    committeeLoads(call.id, viewer, db),
    pinsOnDesk(call.id, viewer, db),
    deskOf(call, viewer, db),
  ])
  const bounds = committee.flatMap(({ id, minimum, maximum, stoppedAt }) => [
    [boundField('minimum', id), minimum ? String(minimum) : ''],
    [boundField('maximum', id), maximum === null ? '' : String(maximum)],
    [boundField('stopped', id), stoppedAt ? 'yes' : ''],
  ])
  const { readersEach, readerLanguages } = call.sharing
  const applications = rows.filter(({ withdrawn }) => !withdrawn)
  const stored: Record<string, string> = {
    readersEach: String(readersEach),
    readerLanguages,
    ...Object.fromEntries(bounds),
  }
  return {
    committee,
    pins,
    choices: {
      applications: applications.map(({ id, name, reference }) => ({ value: id, label: `${name} – ${reference}` })),
      readers: committee.map(({ id, givenName, familyName }) => ({ value: id, label: `${familyName}, ${givenName}` })),
    },
    stored,
  }
}

/** The plan as somebody may see it, with the names it speaks of; nothing where the committee is too small. */
export async function planOf(call: Call, { keep, viewer }: { keep: Keep; viewer: Viewer }, db: Db) {
  const planned = await planReadings({ call, keep, by: viewer.id }, db)
  if (!planned.ok) return undefined
  const [rows, names] = await Promise.all([deskOf(call, viewer, db), readerNames(call.id, db)])
  const { after, takes } = planned.value.seen
  const shown = new Set<Id<'person'>>([...after, ...takes].map(({ reader }) => reader))
  const readers = new Map(
    names.filter(({ id, isMember }) => isMember || shown.has(id)).map(({ id, name }) => [id, name]),
  )
  return { planned: planned.value, rows, readers }
}

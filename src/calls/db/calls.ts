import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { endOfMinute, instantOf } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Call } from '../domain/call.ts'
import type { EligibilityRules } from '../domain/eligibility.ts'
import type { Flag, Rubric } from '../domain/rubric.ts'

/** One call, published or not. Who may see a draft is the caller's question. */
export async function callById(call: Id<'call'>, db: Db): Promise<Call | undefined> {
  const row = await callRows(db).where('call.id', '=', call).executeTakeFirst()
  return row && callOf(row)
}

/** Every published call, the one that closes last first. */
export async function publishedCalls(now: Temporal.Instant, db: Db): Promise<Call[]> {
  const rows = await callRows(db).where('call.published_at', '<=', now).orderBy('call.closes_local', 'desc').execute()
  return rows.map(callOf)
}

/** A call as its coordinator sees it, drafts included; nothing for coordinators of other programmes. */
export async function callOfCoordinator(
  call: Id<'call'>,
  programmes: readonly Id<'programme'>[],
  db: Db,
): Promise<Call | undefined> {
  const found = await callById(call, db)
  return found && programmes.includes(found.programme) ? found : undefined
}

/** All calls of the programmes somebody coordinates, the newest first. */
export async function callsOfCoordinator(programmes: readonly Id<'programme'>[], db: Db): Promise<Call[]> {
  if (programmes.length === 0) return []
  const rows = await callRows(db).where('programme.id', 'in', programmes).orderBy('call.opens_local', 'desc').execute()
  return rows.map(callOf)
}

/** All calls of a strand, drafts included, the one that opens last first. */
export async function callsOfStrand(strand: Id<'strand'>, db: Db): Promise<Call[]> {
  const rows = await callRows(db).where('call.strand_id', '=', strand).orderBy('call.opens_local', 'desc').execute()
  return rows.map(callOf)
}

/** A call on somebody's desk: as its coordinator, or standing in for the coordinators. */
export async function callAtDesk(call: Id<'call'>, viewer: Viewer, db: Db): Promise<Call | undefined> {
  const found = await callById(call, db)
  return found && (viewer.coordinates.includes(found.programme) || viewer.standsInFor.includes(call))
    ? found
    : undefined
}

/** The calls in which somebody stands in, the newest first. */
export async function callsStoodInFor({ standsInFor }: Viewer, db: Db): Promise<Call[]> {
  if (standsInFor.length === 0) return []
  const rows = await callRows(db).where('call.id', 'in', standsInFor).orderBy('call.opens_local', 'desc').execute()
  return rows.map(callOf)
}

function callRows(db: Db) {
  return db
    .selectFrom('call')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .selectAll('call')
    .select(['strand.name as strand_name', 'programme.id as programme', 'programme.zone', 'programme.contact_email'])
}

type Row = Awaited<ReturnType<ReturnType<typeof callRows>['executeTakeFirstOrThrow']>>

function callOf(row: Row): Call {
  const closesAt = clock(row.closes_local, row.zone)
  return {
    id: row.id,
    name: row.name as Translated,
    strand: row.strand_id,
    strandName: row.strand_name as Translated,
    programme: row.programme,
    contactEmail: row.contact_email,
    zone: row.zone,
    opensAt: clock(row.opens_local, row.zone),
    closesAt,
    closedFrom: endOfMinute(closesAt),
    places: row.places,
    letterWords: row.letter_words,
    letterDocx: row.letter_docx,
    eligibility: row.eligibility as EligibilityRules,
    rubric: row.rubric as unknown as Rubric,
    aggregate: row.aggregate,
    flags: row.flags as unknown as readonly Flag[],
    sharing: { readersEach: row.readers_each, readerLanguages: row.reader_languages },
    publishedAt: row.published_at,
  }
}

/** A stored time was refused at the form if no clock shows it, so this fails only on a hand-made row. */
function clock(local: string, zone: string): Temporal.Instant {
  const at = instantOf(local, zone)
  if (typeof at === 'string') throw new Error(`the call has the local time ${local}, which no clock in ${zone} shows`)
  return at
}

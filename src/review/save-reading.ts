import type { Rubric } from '#src/calls/domain/rubric.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import type { Json } from '#src/platform/db/schema.ts'
import { goesOn, type Tab } from '#src/kernel/tab.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedReading } from './db/readings.ts'
import {
  reasonsMissing,
  submissionRefusal,
  type Reasons,
  type Scores,
  type SubmissionProblem,
} from './domain/reading.ts'

export type ReadingToSave = {
  reading: Id<'reading'>
  reader: Id<'person'>
  scores: Scores
  reason: string
  /** Reasons of single criteria. */
  reasons: Reasons
  /** What they ticked for the desk. */
  flags: readonly string[]
  /** The version the form was loaded with, and the browser tab that saves where its script is at work. */
  version: number
  tab?: Tab | undefined
  /** Hand it in, or keep it as a draft. */
  finish: boolean
}

export type SaveProblem = SubmissionProblem | 'not-yours' | 'changed-elsewhere' | 'reason-missing'

/** Keeps a reader's marks and reason, and hands them in when asked to; answers the new version. A version saved meanwhile in another window is never overwritten. */
export function saveReading(
  save: ReadingToSave,
  rubric: Rubric,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, SaveProblem>> {
  return inTransaction(db, async (tx) => {
    const reading = await lockedReading(save.reading, { reader: save.reader, now: moment.at }, tx)
    if (!reading) return fail('not-yours')
    const refused = submissionRefusal({ ...reading, scores: save.scores }, rubric)
    // what has been handed in is only ever replaced by what is handed in again
    const finish = save.finish || reading.completed
    if (refused && (finish || refused !== 'scores-missing')) return fail(refused)
    if (reading.version !== save.version && !goesOn(save.tab, reading.tab)) return fail('changed-elsewhere')
    if (finish && lacksReason(save, rubric)) return fail('reason-missing')
    if (reading.handedIn) await keepEarlier(save.reading, reading.handedIn, moment, tx)

    await tx
      .updateTable('reading')
      .set({ ...written(save, reading.version + 1), completed_at: finish ? moment.at : null })
      .where('id', '=', save.reading)
      .execute()
    if (finish)
      await record(
        reading.completed ? 'reading.changed' : 'reading.finished',
        save.reader,
        { reading: save.reading, application: reading.application },
        moment,
        tx,
      )
    return ok(reading.version + 1)
  })
}

const written = ({ scores, reason, reasons, flags, tab }: ReadingToSave, version: number) => ({
  scores: json(scores),
  reason,
  reasons: json(reasons),
  flags: [...flags],
  version,
  tab: tab?.id ?? null,
  tab_turn: tab?.turn ?? 0,
})

const lacksReason = ({ reason, reasons, scores }: ReadingToSave, rubric: Rubric): boolean =>
  reason.trim() === '' || reasonsMissing(rubric, scores, reasons).length > 0

type HandedIn = { at: Temporal.Instant; scores: Json; reason: string; reasons: Json }

async function keepEarlier(reading: Id<'reading'>, before: HandedIn, moment: Moment, tx: Db): Promise<void> {
  const { at, scores, reason, reasons } = before
  await tx
    .insertInto('reading_earlier')
    .values({
      id: moment.newId<'reading_earlier'>(),
      reading_id: reading,
      scores: json(scores),
      reason,
      reasons: json(reasons),
      handed_in_at: at,
      replaced_at: moment.at,
    })
    .execute()
}

import { callById } from '#src/calls/db/calls.ts'
import type { Judging } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import { declareConflict } from '#src/review/declare-conflict.ts'
import { reasonsMissing } from '#src/review/domain/reading.ts'
import { saveReading } from '#src/review/save-reading.ts'
import { reviewers } from '../university/staff.ts'
import { done, known, spread, type Stage } from './stage.ts'

const reasons: Record<number, readonly string[]> = {
  1: [
    'The letter asks for something mentoring cannot give; I would point to the advice office.',
    'Hard to see a goal. Perhaps another year.',
  ],
  2: [
    'Sincere, but the goals stay vague; a talk before the next call would help.',
    'I understand the wish, less why now.',
  ],
  3: [
    'Honest and readable. The goals could be sharper, a mentor would help with exactly that.',
    'Solid. The timing is fine, the expectations need one conversation.',
  ],
  4: [
    'Clear about what is missing and why somebody from outside is needed.',
    'Convincing goals, realistic about the obstacles. I would be glad to see this happen.',
  ],
  5: [
    'One of the best letters I have read here: precise, self-critical, and at the right moment.',
    'A turning point, well described. The programme can make a real difference.',
  ],
}

/** Readers say that they are not too near, and hand in plausible marks for a share of what they were given; the first of the committee begins with theirs. */
export async function readSome(
  of: { call: Id<'call'>; share: number; from: string; to: string },
  stage: Stage,
): Promise<void> {
  const { db } = stage
  const call = await callById(of.call, db)
  if (!call) throw new Error('the demo has lost its call')
  const waiting = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .select(['reading.id', 'reading.reader_id', 'reading.application_id'])
    .where('application.call_id', '=', of.call)
    .where('reading.completed_at', 'is', null)
    .where('reading.withdrawn_at', 'is', null)
    .orderBy('application.reference')
    .orderBy('reading.id')
    .execute()
  const [first, , , strictest] = reviewers.map(({ key }) => known(stage.people, key))
  waiting.sort((a, b) => Number(b.reader_id === first) - Number(a.reader_id === first))
  const now = waiting.slice(0, Math.round(waiting.length * of.share))
  for (const [i, reading] of now.entries()) {
    const moment = spread(of.from, of.to, i, now.length)
    done(await declareConflict({ reading: reading.id, reader: reading.reader_id, conflict: 'none' }, moment, db))
    const strictness = reading.reader_id === strictest ? 1 : 0
    const level = clamp(markFor(strengthOf(reading.application_id, stage), i) - strictness)
    const said = { ...judged(level, i, call), version: 1, finish: true }
    done(await saveReading({ reading: reading.id, reader: reading.reader_id, ...said }, call.rubric, moment, db))
  }
}

/** Marks around a level; now and then somebody cannot judge, and some raise a flag. */
function judged(level: number, i: number, { rubric, flags }: Judging) {
  const options = reasons[level] ?? ['Well argued.']
  const scores = Object.fromEntries(
    rubric.map(({ key, cannotJudge }, k) => [
      key,
      cannotJudge && i % 9 === 4 ? null : clamp(level + ((i + k) % 3 === 0 ? -1 : (i + k) % 5 === 0 ? 1 : 0)),
    ]),
  )
  return {
    scores,
    reason: options[i % options.length] ?? 'Well argued.',
    reasons: Object.fromEntries(
      reasonsMissing(rubric, scores, {}).map(({ key }) => [key, 'One sentence of the letter decided this for me.']),
    ),
    flags: i % 13 === 6 ? flags.map(({ key }) => key) : [],
  }
}

const strengthOf = (application: Id<'application'>, stage: Stage) =>
  [...stage.fellows, ...stage.faculty].find((entry) => entry.id === application)?.application.strength ?? 3

/** Two readers seldom agree entirely: every seventh reading is kinder, every eleventh stricter. */
const markFor = (strength: number, i: number) => clamp(strength + (i % 7 === 0 ? 1 : i % 11 === 0 ? -1 : 0))
const clamp = (mark: number) => Math.min(5, Math.max(1, mark))

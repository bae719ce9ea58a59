import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Recurrence } from '../domain/recurrence.ts'

/** A strand with the rule by which it has calls, if it has one. */
export type StrandRule = {
  readonly strand: Id<'strand'>
  readonly name: Translated
  readonly programme: Id<'programme'>
  readonly zone: string
  readonly rule: Recurrence | null
}

/** The strands of some programmes, closed ones left out, each with its rule. */
export async function strandRules(programmes: readonly Id<'programme'>[], db: Db): Promise<StrandRule[]> {
  if (programmes.length === 0) return []
  return (await rows(db).where('programme.id', 'in', programmes).execute()).map(ruleOf)
}

/** Every strand that has a rule. */
export async function recurringStrands(db: Db): Promise<StrandRule[]> {
  return (await rows(db).where('recurrence.strand_id', 'is not', null).execute()).map(ruleOf)
}

function rows(db: Db) {
  return db
    .selectFrom('strand')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .leftJoin('recurrence', 'recurrence.strand_id', 'strand.id')
    .where('strand.closed_at', 'is', null)
    .orderBy('strand.position')
    .orderBy('strand.id')
    .select(['strand.id as strand', 'strand.name', 'programme.id as programme', 'programme.zone'])
    .select(['opens_on', 'closes_on', 'every_years', 'first_year', 'weeks_before'])
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const ruleOf = ({ strand, name, programme, zone, ...row }: Row): StrandRule => ({
  strand,
  name: name as Translated,
  programme,
  zone,
  rule:
    row.opens_on === null || row.closes_on === null
      ? null
      : {
          opensOn: row.opens_on,
          closesOn: row.closes_on,
          everyYears: row.every_years ?? 1,
          firstYear: row.first_year ?? 0,
          weeksBefore: row.weeks_before ?? 1,
        },
})

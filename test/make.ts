import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { EligibilityRules } from '#src/calls/domain/eligibility.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { momentAt } from '#src/platform/world.ts'
import { defaultRules, type StrandRules } from '#src/programmes/domain/strand-rules.ts'

/** Noon in Luxembourg on a day in the middle of the call that `make.call` makes. */
export const NOON = Temporal.Instant.from('2026-11-16T11:00:00Z')

/** A moment for tests: the given time, random ids. */
export const moment = (at: Temporal.Instant | string = NOON): Moment =>
  momentAt(typeof at === 'string' ? Temporal.Instant.from(at) : at)

/** The same text in all languages, for things whose wording does not matter to a test. */
export const same = (text: string): Translated => ({ en: text, fr: text, de: text })

const level = (n: number) => same(`level ${n}`)
export const rubric: Rubric = ['motivation', 'goals', 'fit', 'benefit'].map((key) => ({
  key,
  name: same(key),
  weight: 1,
  levels: [level(1), level(2), level(3), level(4), level(5)],
  cannotJudge: false,
  reason: 'never',
}))

export const everybody: EligibilityRules = { institutions: [], categories: [], contractUntil: null, reentryYears: null }

let count = 0
const fresh = <Of extends string>() => moment().newId<Of>()

/** The smallest valid thing of each kind. Only what matters to a test is written in the test. */
export const make = {
  unit,
  rank,
  person,
  programme,
  strand,
  term,
  call,
  milestone,
  coordinator,
  reviewer,
  standIn,
  chair,
  application,
  mentor,
}

async function unit(
  db: Db,
  with_: { name?: string; kind?: 'institution' | 'faculty' | 'department'; parent?: Id<'unit'> } = {},
) {
  const id = fresh<'unit'>()
  const { name = 'Invented Institute', kind = 'institution', parent = null } = with_
  await db
    .insertInto('unit')
    .values({ id, kind, name: json(same(name)), parent_id: parent })
    .execute()
  return id
}

async function rank(db: Db, category: 'doctoral' | 'postdoctoral' | 'professor' | 'staff' = 'postdoctoral') {
  const id = fresh<'rank'>()
  await db
    .insertInto('rank')
    .values({ id, category, name: json(same(category)) })
    .execute()
  return id
}

type PersonWith = {
  givenName?: string
  familyName?: string
  email?: string
  lang?: Lang
  languages?: string[]
  unit?: Id<'unit'>
  rank?: Id<'rank'>
  contract?: 'fixed' | 'permanent'
  contractEndsOn?: string
  lineManager?: Id<'person'>
}

async function person(db: Db, with_: PersonWith = {}) {
  const id = fresh<'person'>()
  count += 1
  await db
    .insertInto('person')
    .values({
      id,
      given_name: with_.givenName ?? 'Ana',
      family_name: with_.familyName ?? `Invented ${count}`,
      email: with_.email ?? `person-${count}-${id.slice(-6)}@uni.example`,
      lang: with_.lang ?? 'en',
      languages: with_.languages ?? ['en'],
      unit_id: with_.unit ?? null,
      rank_id: with_.rank ?? null,
      contract: with_.contract ?? (with_.contractEndsOn ? 'fixed' : 'unknown'),
      contract_ends_on: with_.contractEndsOn ? Temporal.PlainDate.from(with_.contractEndsOn) : null,
      line_manager_id: with_.lineManager ?? null,
      created_at: NOON,
    })
    .execute()
  return id
}

async function programme(db: Db, zone = 'Europe/Luxembourg') {
  const id = fresh<'programme'>()
  await db
    .insertInto('programme')
    .values({
      id,
      name: json(same('ADVANCE')),
      summary: json(same('A programme')),
      zone,
      contact_email: 'office@uni.example',
      created_at: NOON,
    })
    .execute()
  return id
}

async function strand(db: Db, with_: { programme?: Id<'programme'>; matching?: StrandRules; name?: string } = {}) {
  const id = fresh<'strand'>()
  const of = with_.programme ?? (await programme(db))
  const text = same(with_.name ?? 'Fellows')
  await db
    .insertInto('strand')
    .values({
      id,
      programme_id: of,
      name: json(text),
      summary: json(text),
      audience: json(text),
      matching: json(with_.matching ?? defaultRules),
    })
    .execute()
  return id
}

async function term(db: Db, of: Id<'programme'>, kind: 'topic' | 'trait' | 'offer', key: string) {
  const id = fresh<'term'>()
  await db
    .insertInto('term')
    .values({ id, programme_id: of, kind, key, label: json(same(key)) })
    .execute()
  return id
}

type CallWith = {
  strand?: Id<'strand'>
  opens?: string
  closes?: string
  places?: number
  eligibility?: EligibilityRules
  published?: boolean
}

/** Open from 1 to 30 November 2026, 23:59, in Luxembourg. */
async function call(db: Db, with_: CallWith = {}) {
  const id = fresh<'call'>()
  await db
    .insertInto('call')
    .values({
      id,
      strand_id: with_.strand ?? (await strand(db)),
      name: json(same('Fellows 2027')),
      opens_local: with_.opens ?? '2026-11-01T00:00',
      closes_local: with_.closes ?? '2026-11-30T23:59',
      places: with_.places ?? 60,
      eligibility: json(with_.eligibility ?? everybody),
      rubric: json(rubric),
      published_at: with_.published === false ? null : Temporal.Instant.from('2026-10-01T08:00:00Z'),
      created_at: NOON,
    })
    .execute()
  return id
}

async function milestone(db: Db, of: Id<'call'>, at: string, isCommitment = true) {
  const id = fresh<'milestone'>()
  await db
    .insertInto('milestone')
    .values({
      id,
      call_id: of,
      kind: 'kick-off',
      name: json(same('Kick-off')),
      at_local: at,
      is_commitment: isCommitment,
    })
    .execute()
  return id
}

/** A coordinator of a programme. */
async function coordinator(db: Db, of: Id<'programme'>, with_: PersonWith = {}) {
  const id = await person(db, with_)
  await db
    .insertInto('role')
    .values({ id: fresh<'role'>(), person_id: id, kind: 'coordinator', programme_id: of, granted_at: NOON })
    .execute()
  return id
}

/** A committee member of a call. */
function reviewer(db: Db, of: Id<'call'>, with_: PersonWith = {}) {
  return memberOf('reviewer', db, of, with_)
}

/** Somebody who stands in for the coordinators of a call. */
function standIn(db: Db, of: Id<'call'>, with_: PersonWith = {}) {
  return memberOf('stand-in', db, of, with_)
}

/** Somebody who chairs the committee of a call. */
function chair(db: Db, of: Id<'call'>, with_: PersonWith = {}) {
  return memberOf('chair', db, of, with_)
}

async function memberOf(kind: 'reviewer' | 'chair' | 'stand-in', db: Db, of: Id<'call'>, with_: PersonWith) {
  const id = await person(db, with_)
  const owner = await db
    .selectFrom('call')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .select('strand.programme_id')
    .where('call.id', '=', of)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('role')
    .values({
      id: fresh<'role'>(),
      person_id: id,
      kind,
      programme_id: owner.programme_id,
      call_id: of,
      granted_at: NOON,
    })
    .execute()
  return id
}

/** An application that has been sent, unless it is still a draft; its answers as `applications/domain/answers.ts` stores them. */
async function application(
  db: Db,
  with_: { call: Id<'call'>; person: Id<'person'>; answers?: object; draft?: boolean },
) {
  const id = fresh<'application'>()
  await db
    .insertInto('application')
    .values({
      id,
      call_id: with_.call,
      person_id: with_.person,
      reference: `A-${id.slice(-6)}`,
      started_at: NOON,
      submitted_at: with_.draft ? null : NOON,
    })
    .execute()
  if (!with_.draft)
    await db
      .insertInto('submission')
      .values({ id: fresh<'submission'>(), application_id: id, answers: json(with_.answers ?? {}), submitted_at: NOON })
      .execute()
  return id
}

type MentorWith = PersonWith & {
  topics?: string[]
  traits?: string[]
  call?: Id<'call'>
  capacity?: number
  notMyUnit?: boolean
}

/** A mentor with a public profile and, where a call is given, places in its cycle. */
async function mentor(db: Db, with_: MentorWith = {}) {
  const id = await person(db, with_)
  await db
    .insertInto('mentor_profile')
    .values({
      person_id: id,
      ask_me_about: 'Ask me about anything',
      topics: with_.topics ?? [],
      traits: with_.traits ?? [],
      not_my_unit: with_.notMyUnit ?? false,
      visibility: 'public',
      joined_at: NOON,
      updated_at: NOON,
    })
    .execute()
  if (with_.call)
    await db
      .insertInto('mentor_place')
      .values({
        id: fresh<'mentor_place'>(),
        person_id: id,
        call_id: with_.call,
        capacity: with_.capacity ?? 1,
        confirmed_at: NOON,
      })
      .execute()
  return id
}

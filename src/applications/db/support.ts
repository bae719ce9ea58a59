import { callForPerson } from '#src/calls/db/late-codes.ts'
import { supportOf } from '#src/calls/db/support.ts'
import { phaseOf, type Call } from '#src/calls/domain/call.ts'
import { supportDue, type SupportDue, type SupportRules } from '#src/calls/domain/support.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import { isPursued } from '../domain/application.ts'
import { supportGap, supportState, type Support, type SupportGap, type SupportState } from '../domain/support.ts'
import type { OwnApplication } from './applications.ts'

/** A request for support and where it stands. */
export type SupportRequest = {
  readonly id: Id<'support_request'>
  readonly name: string
  readonly email: string
  readonly state: SupportState
  readonly askedAt: Temporal.Instant
  readonly openedAt: Temporal.Instant | null
  readonly receivedAt: Temporal.Instant | null
  readonly declinedAt: Temporal.Instant | null
  readonly given: Support | null
  readonly isShared: boolean
}

/** What a call asks of supporters, until when, and who has been asked. */
export type OwnSupport = {
  readonly rules: SupportRules
  readonly due: SupportDue
  readonly request: SupportRequest | undefined
}

/** The support of an application, for its applicant: what was given only when the supporter shares it. Nothing where none is asked. */
export async function supportOfApplication(
  { id, call, state }: Pick<OwnApplication, 'id' | 'call' | 'state'>,
  now: Temporal.Instant,
  db: Db,
): Promise<OwnSupport | undefined> {
  const rules = await supportOf(call.id, db)
  if (!rules) return undefined
  const due = supportDue(call, rules)
  const row = await requests(db)
    .where('support_request.application_id', '=', id)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  const pursued = state !== 'withdrawn' && state !== 'never-sent'
  const request = row && requestOf(row, due, pursued, now)
  return { rules, due, request: request && { ...request, given: request.isShared ? request.given : null } }
}

/** What an application still lacks of its supporter before it can be sent; nothing when it lacks nothing. */
export async function supportMissing(
  application: Pick<OwnApplication, 'id' | 'call' | 'state'>,
  now: Temporal.Instant,
  db: Db,
): Promise<SupportGap | undefined> {
  const support = await supportOfApplication(application, now, db)
  return supportGap(support?.rules, support?.request?.state)
}

/** A request as its supporter sees it, by the link in their letter. */
export type LinkedRequest = SupportRequest & {
  readonly application: Id<'application'>
  readonly applicant: string
  readonly lang: 'en' | 'fr' | 'de'
  readonly call: Call
  readonly rules: SupportRules
  readonly due: SupportDue
}

/** The request a private link was made for. It stays readable afterwards, to say in words that it is over. */
export async function requestOfLink(secret: string, now: Temporal.Instant, db: Db): Promise<LinkedRequest | undefined> {
  const link = await db
    .selectFrom('support_link')
    .select('request_id as request')
    .where('token_hash', '=', digest(secret))
    .executeTakeFirst()
  return link && requestById(link.request, now, db)
}

/** A request with its application and call. Who may know of it is the caller's question. */
export async function requestById(
  request: Id<'support_request'>,
  now: Temporal.Instant,
  db: Db,
): Promise<LinkedRequest | undefined> {
  const row = await requests(db)
    .innerJoin('application', 'application.id', 'support_request.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['support_request.application_id', 'application.call_id', 'application.person_id'])
    .select('application.submitted_at as submittedAt')
    .select(['application.withdrawn_at as withdrawnAt', 'person.given_name', 'person.family_name'])
    .where('support_request.id', '=', request)
    .executeTakeFirst()
  const [call, rules] = row
    ? [await callForPerson(row.call_id, row.person_id, db), await supportOf(row.call_id, db)]
    : []
  if (!row || !call || !rules) return undefined
  const due = supportDue(call, rules)
  return {
    ...requestOf(row, due, isPursued(row, phaseOf(call, now)), now),
    application: row.application_id,
    applicant: `${row.given_name} ${row.family_name}`,
    lang: row.lang,
    call,
    rules,
    due,
  }
}

const requests = (db: Db) =>
  db
    .selectFrom('support_request')
    .leftJoin('letter', 'letter.id', 'support_request.letter_id')
    .select([
      'support_request.id',
      'support_request.name',
      'support_request.email',
      'support_request.lang',
      'asked_at as askedAt',
    ])
    .select(['opened_at as openedAt', 'received_at as receivedAt', 'declined_at as declinedAt'])
    .select(['replaced_at as replacedAt', 'letter.failed_at as failedAt', 'given', 'is_shared as isShared'])

type Row = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>

function requestOf(row: Row, due: SupportDue, pursued: boolean, now: Temporal.Instant): SupportRequest {
  const { id, name, email, askedAt, openedAt, receivedAt, declinedAt, isShared } = row
  const state = supportState({ ...row, isPursued: pursued }, due, now)
  const given = row.given as Support | null
  return { id, name, email, state, askedAt, openedAt, receivedAt, declinedAt, isShared, given }
}

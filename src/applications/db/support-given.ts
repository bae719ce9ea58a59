import { supportOf } from '#src/calls/db/support.ts'
import type { SupportRules } from '#src/calls/domain/support.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Support } from '../domain/support.ts'

/** What readers are given of a supporter: who it is, and what they wrote. Nothing before it has arrived. */
export type SupportGiven = { readonly name: string; readonly given: Support; readonly rules: SupportRules }

/** The support that has arrived for an application. */
export async function supportGiven(application: Id<'application'>, db: Db): Promise<SupportGiven | undefined> {
  const found = await current(application, db)
  return found?.given && found.rules ? { name: found.name, given: found.given, rules: found.rules } : undefined
}

/** All that the coordination knows of an application's supporter, the reason for declining included. */
export type SupportForDesk = {
  readonly name: string
  readonly email: string
  readonly askedAt: Temporal.Instant
  readonly openedAt: Temporal.Instant | null
  readonly receivedAt: Temporal.Instant | null
  readonly declinedAt: Temporal.Instant | null
  readonly reason: string
  readonly given: Support | null
  readonly rules: SupportRules | undefined
}

/** The supporter of an application as its coordinator sees them. */
export const supportForDesk = (application: Id<'application'>, db: Db): Promise<SupportForDesk | undefined> =>
  current(application, db)

/** The letter a supporter uploaded. Whose application it is has been asked before. */
export function supportFile(application: Id<'application'>, db: Db) {
  return db
    .selectFrom('file')
    .innerJoin('support_request', 'support_request.file_id', 'file.id')
    .select(['file.id', 'file.media_type as mediaType', 'support_request.is_shared as isShared'])
    .where('support_request.application_id', '=', application)
    .where('support_request.replaced_at', 'is', null)
    .executeTakeFirst()
}

async function current(application: Id<'application'>, db: Db): Promise<SupportForDesk | undefined> {
  const row = await db
    .selectFrom('support_request')
    .innerJoin('application', 'application.id', 'support_request.application_id')
    .select([
      'application.call_id',
      'support_request.name',
      'support_request.email',
      'asked_at as askedAt',
      'opened_at as openedAt',
    ])
    .select(['received_at as receivedAt', 'declined_at as declinedAt', 'decline_reason as reason', 'given'])
    .where('application.id', '=', application)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { call_id: call, ...request } = row
  return { ...request, given: request.given as Support | null, rules: await supportOf(call, db) }
}

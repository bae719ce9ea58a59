import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { SupportRules } from '../domain/support.ts'

/** What a call asks of supporters; nothing when it asks none. */
export async function supportOf(call: Id<'call'>, db: Db): Promise<SupportRules | undefined> {
  const row = await db.selectFrom('call_support').selectAll().where('call_id', '=', call).executeTakeFirst()
  return (
    row && {
      kind: row.kind,
      isRequired: row.is_required,
      mayFollow: row.may_follow,
      daysAfter: row.days_after,
      request: row.request as Translated,
      questions: row.questions as unknown as SupportRules['questions'],
    }
  )
}

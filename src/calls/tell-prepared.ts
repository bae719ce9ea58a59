import { longDate } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { coordinatorsOf } from '#src/people/db/roles.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { preparedLetter } from './mail/call-letters.ts'

type Prepared = {
  call: Id<'call'>
  name: Translated
  opens: Temporal.PlainDate
  programme: Id<'programme'>
  baseUrl: string
}

/** Writes to the coordinators of a programme that a call waits for them as a draft. */
export async function tellPrepared(
  { call, name, opens, programme, baseUrl }: Prepared,
  moment: Moment,
  tx: Db,
): Promise<void> {
  for (const { id, email, lang } of await coordinatorsOf(programme, tx)) {
    const about = { call: name[lang], opens: longDate(opens, lang), href: baseUrl + urls.editCall(call) }
    await post(
      {
        to: { id, email, lang },
        cause: 'call-prepared',
        content: preparedLetter(about, lang),
        programme,
        subject: call,
      },
      moment,
      tx,
    )
  }
}

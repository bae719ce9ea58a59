import type { HistoryBook } from '#src/kernel/history-book.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { World } from '#src/platform/world.ts'
import type { Context } from 'hono'
import type { Db } from '../db/connection.ts'

/** What every request knows. `person` is absent for somebody who is not signed in. */
export type Env = {
  Variables: {
    world: World
    db: Db
    moment: Moment
    now: Temporal.Instant
    lang: Lang
    visit: Visit
    /** How every feature tells its history. */
    book: HistoryBook
    person?: SignedIn
  }
}

export type Request = Context<Env>

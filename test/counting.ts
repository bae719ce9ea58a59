import type { KyselyPlugin } from 'kysely'
import type { Db } from '#src/platform/db/connection.ts'

/** The same database, counting the statements sent through it: a page must not cost more when there is more to show. */
export function counting(db: Db): { readonly db: Db; readonly sent: () => number } {
  let sent = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      sent += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { db: db.withPlugin(plugin), sent: () => sent }
}

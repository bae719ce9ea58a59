import type { KyselyPlugin } from 'kysely'
import type { Db } from '#src/platform/db/connection.ts'

/** The same database, and a way to count the statements that some work sends to it: lists need as many for three rows as for one. */
export function countingQueries(db: Db): { db: Db; during: (work: () => Promise<unknown>) => Promise<number> } {
  let count = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const during = async (work: () => Promise<unknown>) => {
    const before = count
    await work()
    return count - before
  }
  return { db: db.withPlugin(counter), during }
}

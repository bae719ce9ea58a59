import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { readerNames } from '../../db/reader-names.ts'

export type Member = { readonly id: Id<'person'>; readonly name: string }

/** Who is of the committee of a call now, by family name: each of them may interview. */
export const membersOf = async (call: Id<'call'>, db: Db): Promise<readonly Member[]> =>
  (await readerNames(call, db)).filter(({ isMember }) => isMember)

/** These people without repetition, if there is somebody and all are of the committee. */
export async function chosenMembers(
  call: Id<'call'>,
  people: readonly Id<'person'>[],
  db: Db,
): Promise<readonly Id<'person'>[] | undefined> {
  const members = new Set((await membersOf(call, db)).map(({ id }) => id))
  const chosen = [...new Set(people)]
  return chosen.length > 0 && chosen.every((one) => members.has(one)) ? chosen : undefined
}

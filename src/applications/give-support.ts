import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { mediaTypes, type CleanFile } from '#src/platform/files/kinds.ts'
import { requestOfLink, type LinkedRequest } from './db/support.ts'
import { awaitsAnswer, type Support } from './domain/support.ts'
import { tellOfSupport } from './tell-of-support.ts'

export type Giving = {
  /** The secret of the link. Whether its browser has shown the code is asked by the page. */
  link: string
  given: Exclude<Support, { kind: 'file' }> | { kind: 'file'; file: CleanFile }
  isShared: boolean
  baseUrl: string
}

/** Keeps what a supporter gives, once, and tells the applicant that it has arrived – not what it says. */
export function giveSupport(
  giving: Giving,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-link' | 'over' | 'not-asked-for'>> {
  return inTransaction(db, async (tx) => {
    const request = await lockedRequest(giving.link, moment, tx)
    if (!request) return fail('no-such-link')
    if (!awaitsAnswer(request.state)) return fail('over')
    if (!fits(giving.given.kind, request)) return fail('not-asked-for')

    await write(request.id, giving, moment, tx)
    await record('support.received', undefined, { application: request.application, request: request.id }, moment, tx)
    await tellOfSupport({ request, answer: 'received', baseUrl: giving.baseUrl }, moment, tx)
    return ok(undefined)
  })
}

/** A request by its link, which nobody else answers until the transaction ends. */
export async function lockedRequest(link: string, moment: Moment, tx: Db): Promise<LinkedRequest | undefined> {
  const found = await requestOfLink(link, moment.at, tx)
  if (!found) return undefined
  await tx.selectFrom('application').select('id').where('id', '=', found.application).forUpdate().execute()
  return requestOfLink(link, moment.at, tx)
}

const fits = (kind: Support['kind'], { rules }: LinkedRequest) =>
  rules.kind === 'letter' ? kind === 'text' || kind === 'file' : kind === rules.kind

async function write(
  request: Id<'support_request'>,
  { given, isShared }: Giving,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const file = given.kind === 'file' ? await keep(given.file, moment, tx) : null
  const kept: Support = given.kind === 'file' ? { kind: 'file', pages: given.file.pages } : given
  await tx
    .updateTable('support_request')
    .set({ received_at: moment.at, given: json(kept), file_id: file, is_shared: isShared })
    .where('id', '=', request)
    .execute()
}

/** A clean file that no account owns: it belongs to the request alone. */
async function keep({ kind, bytes, pages }: CleanFile, moment: Moment, tx: Db): Promise<Id<'file'>> {
  const id = moment.newId<'file'>()
  const facts = { id, owner_id: null, name: '', media_type: mediaTypes[kind], pages, created_at: moment.at }
  await tx
    .insertInto('file')
    .values({ ...facts, bytes: Buffer.from(bytes) })
    .execute()
  return id
}

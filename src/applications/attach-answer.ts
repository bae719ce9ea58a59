import { isEditable } from '#src/calls/domain/asked.ts'
import { fileNameField } from '#src/calls/domain/read-answer.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'
import { callSection, type OwnSection } from './domain/sections.ts'
import { keepFile, type FileProblem } from './keep-file.ts'
import { saveSection } from './save-section.ts'

/** What may be uploaded in answer to a question. */
export const answerLimits = { kinds: ['pdf'], megabytes: 10, pages: 10 } as const

export type Answered = {
  application: Id<'application'>
  person: Id<'person'>
  section: OwnSection
  question: Id<'question'>
}

type AnswerFileProblem = 'not-yours' | 'closed' | 'frozen'

/** Keeps a file as the answer to a question, in place of the former one. */
export function attachAnswer(
  { name, bytes, ...answered }: Answered & { name: string; bytes: Uint8Array },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, AnswerFileProblem | FileProblem>> {
  const upload = { owner: answered.person, name, bytes, limits: answerLimits }
  return keepFile(upload, (file, tx) => put(answered, { id: file.id, name: file.name }, moment, tx), moment, db)
}

/** Takes the file out of the answer to a question. */
export const detachAnswer = (answered: Answered, moment: Moment, db: Db): Promise<Outcome<void, AnswerFileProblem>> =>
  inTransaction(db, (tx) => put(answered, { id: '', name: '' }, moment, tx))

async function put(
  { application: id, person, section, question }: Answered,
  file: { id: string; name: string },
  moment: Moment,
  tx: Db,
): Promise<Outcome<void, AnswerFileProblem>> {
  await tx.selectFrom('application').select('id').where('id', '=', id).forUpdate().execute()
  const application = await ownApplication(id, person, moment.at, tx)
  const asked =
    application && callSection(section, application.form.sections)?.questions.find((one) => one.id === question)
  if (!application || asked?.kind !== 'file') return fail('not-yours')
  if (!can('edit', application.state, application.phase)) return fail('closed')
  if (!isEditable(asked, application.today)) return fail('frozen')

  const before = application.saved[section]
  const value = { ...before?.value, [question]: file.id, [fileNameField(question)]: file.name }
  const version = before?.version ?? 0
  await saveSection({ application: id, person, section, value, isDone: false, version, setsFile: true }, moment, tx)
  await record(
    file.id === '' ? 'answer.detached' : 'answer.attached',
    person,
    { application: id, question },
    moment,
    tx,
  )
  return ok(undefined)
}

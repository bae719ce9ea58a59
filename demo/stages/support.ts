import { askForSupportCode } from '#src/applications/ask-for-support-code.ts'
import { askSupporter } from '#src/applications/ask-supporter.ts'
import { requestOfLink } from '#src/applications/db/support.ts'
import { declineSupport } from '#src/applications/decline-support.ts'
import { enterSupportCode } from '#src/applications/enter-support-code.ts'
import { giveSupport } from '#src/applications/give-support.ts'
import { defaultSupport } from '#src/calls/domain/default-support.ts'
import { setSupport } from '#src/calls/set-support.ts'
import { supportTexts } from '../university/support-texts.ts'
import { at, done, known, spread, type Entry, type Stage } from './stage.ts'

/** The Fellows call asks for two answers of somebody who knows the applicant; it can be sent without them. */
export async function askForSupport(stage: Stage): Promise<void> {
  const support = { ...defaultSupport, isRequired: false }
  done(await setSupport({ call: stage.fellowsCall, support, by: stage.coordinator }, at('2026-08-27T09:00'), stage.db))
}

/** Some applicants have named their supervisor; most of those have answered, one cannot, some have not looked yet. */
export async function supportSome(stage: Stage): Promise<void> {
  const first = at('2026-11-18T08:00')
  const begun = await stage.db.selectFrom('application').select('id').where('started_at', '<', first.at).execute()
  const asking = stage.fellows.filter(
    (entry) => begun.some(({ id }) => id === entry.id) && (entry.application.person.supervisors ?? []).length > 0,
  )
  for (const [i, entry] of asking.entries()) {
    const link = await ask(entry, i, asking.length, stage)
    const texts = supportTexts[entry.application.person.lang]
    if (i % 5 === 3) continue
    await open(link, i, stage)
    if (i % 5 === 4) continue
    const moment = spread('2026-11-22T09:00', '2026-11-24T09:50', i, asking.length)
    const { baseUrl, db } = stage
    if (i === 5) {
      done(await declineSupport({ link, reason: texts.reason, baseUrl }, moment, db))
      continue
    }
    const answers = texts.answers[i % texts.answers.length] ?? texts.answers[0]
    const given = { kind: 'questions', answers } as const
    done(await giveSupport({ link, given, isShared: i % 2 === 0, baseUrl }, moment, db))
  }
}

/** Asks and answers the secret of the link, which stands nowhere but in the letter. */
async function ask(entry: Entry, i: number, n: number, stage: Stage): Promise<string> {
  const { person } = entry.application
  const supervisor = known(stage.people, person.supervisors?.[0] ?? '')
  const { db, baseUrl } = stage
  const who = await db.selectFrom('person').selectAll().where('id', '=', supervisor).executeTakeFirstOrThrow()
  if (!entry.id) throw new Error('somebody who asks has begun an application')
  const asking = {
    application: entry.id,
    person: entry.person,
    name: `${who.given_name} ${who.family_name}`,
    email: who.email,
    lang: who.lang,
    baseUrl,
  }
  done(await askSupporter(asking, spread('2026-11-18T08:00', '2026-11-20T18:00', i, n), db))
  return (await wordIn(/\/support\/([\w-]+)/, { to: who.email, cause: 'support-request' }, stage)) ?? ''
}

/** The supporter shows the code from the second letter. */
async function open(link: string, i: number, stage: Stage): Promise<void> {
  const moment = spread('2026-11-20T19:00', '2026-11-21T20:00', i, 40)
  const token = done(await askForSupportCode(link, moment, stage.db))
  const request = await requestOfLink(link, moment.at, stage.db)
  if (!request) throw new Error('a link in a letter leads to its request')
  const code = await wordIn(/\b(\d{6})\b/, { to: request.email, cause: 'support-code' }, stage)
  done(await enterSupportCode({ request: request.id, token, code: code ?? '' }, moment, stage.db))
}

async function wordIn(word: RegExp, { to, cause }: { to: string; cause: string }, { db }: Stage) {
  const { body } = await db
    .selectFrom('letter')
    .select('body')
    .where('to_email', '=', to.toLowerCase())
    .where('cause', '=', cause)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return word.exec(body)?.[1]
}

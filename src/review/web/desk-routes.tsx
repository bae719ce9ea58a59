import { callAtDesk, callOfCoordinator } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator, desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { deskOf } from '../db/desk.ts'
import { committeeLoads } from '../db/sharing-board.ts'
import { decideApplication } from '../decide-application.ts'
import { shareOut } from '../share-out.ts'
import { manyForm } from './forms.ts'
import { ApplicationsPage } from './applications-page.tsx'
import { ReadersPage } from './readers-page.tsx'
import { words } from './words.ts'

/** The coordinator's table of a call: who applied, what the readers say, and decisions for several at once. */
export const deskRoutes = routes()
  .get(urls.callApplications(':call'), desk, async (c) => applications(c, await callOnDesk(c)))
  .post(urls.callDecisions(':call'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, manyForm(words[lang]))
    if (!input) return applications(c, call, { form, status: 422 })
    if (input.applications.length === 0)
      return applications(c, call, { form, refusal: words[lang].chooseSome, status: 422 })

    const ofThisCall = new Set((await deskOf(call, actor(c), db)).map((row) => row.id))
    let decided = 0
    for (const application of input.applications.filter((id) => ofThisCall.has(id))) {
      const outcome = await decideApplication(
        { application, verdict: input.verdict, by: actor(c).id, baseUrl: world.baseUrl },
        moment,
        db,
      )
      if (outcome.ok) decided += 1
    }
    const refused = input.applications.length - decided
    const told = [
      decided > 0 ? words[lang].decided(decided) : '',
      refused > 0 ? words[lang].someNot(refused) : '',
    ].filter(Boolean)
    return onwards(c, urls.callApplications(call.id), told.join(' '))
  })
  .get(urls.callReaders(':call'), coordinator, async (c) => readers(c, await ownCall(c)))
  .post(urls.callReaders(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const shared = await shareOut({ call: call.id, by: actor(c).id }, c.var.moment, c.var.db)
    if (!shared.ok) return readers(c, call, words[c.var.lang].noCommittee)
    return onwards(c, urls.callReaders(call.id), words[c.var.lang].shareOutDone(shared.value))
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))

const callOnDesk = async (c: Request): Promise<Call> => found(await callAtDesk(idIn(c, 'call'), actor(c), c.var.db))

async function applications(c: Request, call: Call, back: Back = {}): Promise<Response> {
  const rows = await deskOf(call, actor(c), c.var.db)
  return page(
    <ApplicationsPage visit={c.var.visit} call={call} rows={rows} form={back.form ?? blank} refusal={back.refusal} />,
    back.status ?? 200,
  )
}

async function readers(c: Request, call: Call, refusal?: string): Promise<Response> {
  const committee = await committeeLoads(call.id, actor(c), c.var.db)
  return page(
    <ReadersPage visit={c.var.visit} call={call} committee={committee} refusal={refusal} />,
    refusal ? 409 : 200,
  )
}

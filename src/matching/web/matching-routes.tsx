import { callOfCoordinator } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { wallClock } from '#src/kernel/wall-clock.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { offersOfCall } from '../db/offers.ts'
import { proposeMatches } from '../propose-matches.ts'
import { releaseMatches } from '../release-matches.ts'
import { setMatchRule } from '../set-match-rule.ts'
import { releaseForm, ruleForm } from './forms.ts'
import { MatchingPage } from './matching-page.tsx'
import { OffersPage } from './offers-page.tsx'
import { OptionsPage } from './options-page.tsx'
import { optionsFor, workbenchOf } from './workbench.ts'
import { words } from './words.ts'

/** The coordinator's workbench: propose, look, pin and rule out, send. */
export const matchingRoutes = routes()
  .get(urls.matching(':call'), coordinator, async (c) => page(await workbench(c, await ownCall(c))))
  .post(urls.matchingRun(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const run = await proposeMatches({ call: call.id, by: actor(c).id }, c.var.moment, c.var.db)
    if (run.ok) return onwards(c, urls.matching(call.id))
    return page(await workbench(c, call, { refusal: words[c.var.lang].rounds[run.problem] }), 409)
  })
  .post(urls.matchingRules(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const rule = found((await readForm(c, ruleForm)).input)
    const set = await setMatchRule({ ...rule, call: call.id, reason: '', by: actor(c).id }, c.var.moment, c.var.db)
    found(set.ok || undefined)
    return onwards(c, urls.matchingMentee(call.id, rule.application), words[c.var.lang].ruleSet)
  })
  .post(urls.matchingRelease(':call'), coordinator, async (c) => {
    const { lang, moment, db, world } = c.var
    const call = await ownCall(c)
    const { input, form } = await readForm(c, releaseForm(words[lang], call.zone))
    if (!input) return page(await workbench(c, call, { form }), 422)

    const released = await releaseMatches(
      { ...input, call: call.id, by: actor(c).id, baseUrl: world.baseUrl },
      moment,
      db,
    )
    if (released.ok) return onwards(c, urls.callOffers(call.id), words[lang].offersSent(released.value))
    return page(await workbench(c, call, { form, refusal: words[lang].releases[released.problem] }), 409)
  })
  .get(urls.matchingMentee(':call', ':application'), coordinator, async (c) => {
    const call = await ownCall(c)
    const bench = await workbenchOf(call, { ...c.var, viewer: actor(c) }, c.var.db)
    const application = idIn(c, 'application')
    return page(
      <OptionsPage
        visit={c.var.visit}
        bench={bench}
        application={application}
        options={found(optionsFor(application, bench))}
      />,
    )
  })
  .get(urls.callOffers(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return page(<OffersPage visit={c.var.visit} call={call} offers={await offersOfCall(call.id, actor(c), c.var.db)} />)
  })

const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))

async function workbench(c: Request, call: Call, back: { form?: FormState; refusal?: string } = {}) {
  const bench = await workbenchOf(call, { ...c.var, viewer: actor(c) }, c.var.db)
  const twoWeeks = c.var.now
    .add({ hours: 14 * 24 })
    .toZonedDateTimeISO(call.zone)
    .with({ hour: 23, minute: 59 })
  const form = back.form ?? filled({ answerBy: wallClock(twoWeeks.toInstant(), call.zone) })
  return <MatchingPage visit={c.var.visit} bench={bench} form={form} refusal={back.refusal} />
}

import { filled } from '#src/kernel/form-state.ts'
import { onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { confirmSubscription } from '../../confirm-subscription.ts'
import { strandsToHearOf, subscriptionOfLink } from '../../db/subscriptions.ts'
import { endSubscription } from '../../end-subscription.ts'
import { subscribe } from '../../subscribe.ts'
import { LeavePage, NothingKeptPage, SubscribePage, SubscriptionPage } from './announcement-pages.tsx'
import { announcementWords } from './announcement-words.ts'
import { subscriptionForm } from './subscribe-form.tsx'

/** The list of those who want to hear of calls: asked, confirmed and left without an account. */
export const announcementRoutes = routes()
  .get(urls.subscribe(), anyone, async (c) => {
    const { visit, lang, db } = c.var
    const strands = await strandsToHearOf(db)
    const form = filled({ strands: strands.map(({ id }) => id), lang })
    return page(<SubscribePage {...{ visit, strands, form }} />)
  })
  .post(urls.subscribe(), anyone, async (c) => {
    const { visit, lang, moment, db, world } = c.var
    const words = announcementWords[lang]
    const strands = await strandsToHearOf(db)
    const { input, form } = await readForm(c, subscriptionForm(words, strands))
    if (!input) return page(<SubscribePage {...{ visit, strands, form }} />, 422)

    const asked = await subscribe({ ...input, baseUrl: world.baseUrl }, moment, db)
    if (!asked.ok) return page(<SubscribePage {...{ visit, strands, form }} refusal={words.tooMany} />, 429)
    return onwards(c, urls.subscribe(), words.sent)
  })
  .get(urls.subscription(':token'), anyone, async (c) => {
    const [token, found] = await kept(c)
    if (!found) return nothing(c)
    const { email, confirmedAt } = found
    return page(<SubscriptionPage visit={c.var.visit} {...{ token, email }} isConfirmed={confirmedAt !== null} />)
  })
  .post(urls.subscription(':token'), anyone, async (c) => {
    const [token] = await kept(c)
    const confirmed = await confirmSubscription(token, c.var.moment, c.var.db)
    if (!confirmed.ok) return nothing(c)
    return onwards(c, urls.subscription(token), announcementWords[c.var.lang].confirmed)
  })
  .get(urls.unsubscribe(':token'), anyone, async (c) => {
    const [token, found] = await kept(c)
    return found ? page(<LeavePage visit={c.var.visit} {...{ token, email: found.email }} />) : nothing(c)
  })
  .post(urls.unsubscribe(':token'), anyone, async (c) => {
    const [token] = await kept(c)
    await endSubscription(token, c.var.db)
    return onwards(c, urls.calls(), announcementWords[c.var.lang].ended)
  })

async function kept(c: Request) {
  const token = c.req.param('token') ?? ''
  return [token, await subscriptionOfLink(token, c.var.db)] as const
}

const nothing = (c: Request) => page(<NothingKeptPage visit={c.var.visit} />, 404)

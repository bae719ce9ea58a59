import { actor, onwards } from '#src/platform/web/answers.ts'
import { readForm, readQuery } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { decisionDesk } from '../../db/decision-desk.ts'
import { decideApplications } from '../../decide-applications.ts'
import { tagApplications } from '../../tag-applications.ts'
import { callOnDesk } from '../own-call.ts'
import { chosenForm, tagForm, tickedForm } from './forms.ts'
import { chosenIds, openDesk } from './open-desk.tsx'
import { preview } from './preview.tsx'
import { lookingAt, viewHref } from './view-query.ts'
import { words } from './words.ts'

/** The decision desk: look, weigh up, tag, look at what would be, decide. Only the last and the tags change anything. */
export const decisionRoutes = routes()
  .get(urls.callDecisions(':call'), desk, async (c) => {
    const call = await callOnDesk(c)
    const { input, form } = readQuery(c, tickedForm)
    const rows = await decisionDesk(call, actor(c), c.var.db)
    return openDesk(c, call, { form, desk: rows, chosen: input ? chosenIds(input, rows, form.values) : [] })
  })
  .get(urls.decisionPreview(':call'), desk, async (c) => {
    const call = await callOnDesk(c)
    const { input, form } = readQuery(c, chosenForm(words[c.var.lang]))
    if (!input) return openDesk(c, call, { form, status: 422 })
    return preview(c, call, { ...input, form })
  })
  .post(urls.callDecisions(':call'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, chosenForm(words[lang]))
    if (!input) return openDesk(c, call, { form, status: 422 })
    const { verdict } = input
    const applications = chosenIds(input, await decisionDesk(call, actor(c), db), form.values)
    if (applications.length === 0) return openDesk(c, call, { form, refusal: words[lang].chooseSome, status: 422 })

    const decision = { call: call.id, applications, verdict, by: actor(c).id, baseUrl: world.baseUrl }
    const taken = await decideApplications(decision, moment, db)
    if (!taken.ok) return openDesk(c, call, { form, refusal: words[lang].noPlaceLeft, status: 409 })
    const { letters, refused } = taken.value
    const told = [words[lang].decided(letters.length), refused.length > 0 ? words[lang].notDecided(refused.length) : '']
    return onwards(c, urls.callDecisions(call.id), told.filter(Boolean).join(' '))
  })
  .post(urls.decisionTags(':call'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, tagForm(words[lang]))
    if (!input) return openDesk(c, call, { form, status: 422 })
    const applications = chosenIds(input, await decisionDesk(call, actor(c), db), form.values)
    if (applications.length === 0) return openDesk(c, call, { form, refusal: words[lang].chooseSome, status: 422 })

    const put = input.put === 'on'
    const tagging = { call: call.id, applications, label: input.label, put, by: actor(c).id }
    const count = await tagApplications(tagging, moment, db)
    const { view, page } = lookingAt(form.values)
    return onwards(
      c,
      viewHref(urls.callDecisions(call.id), view, page),
      put ? words[lang].tagged(count) : words[lang].untagged(count),
    )
  })

import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { publishCall } from '../publish-call.ts'
import { deskWords } from './desk-words.ts'
import { ownCall } from './own-call.ts'
import { PublishPage } from './publish-page.tsx'
import { warningsAbout } from './warnings-about.ts'

/** Publishing a call, after a page that says what happens when. */
export const publishRoutes = routes()
  .get(urls.publishCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return call.publishedAt ? onwards(c, urls.editCall(call.id)) : publication(c, call)
  })
  .post(urls.publishCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const published = await publishCall({ call: call.id, by: actor(c).id }, c.var.moment, c.var.db)
    const words = deskWords[c.var.lang]
    if (!published.ok) return publication(c, call, words.publications[published.problem])
    return onwards(c, urls.editCall(call.id), words.published)
  })

async function publication(c: Request, call: Call, refusal?: string): Promise<Response> {
  const { warnings } = await warningsAbout(c, call)
  return page(<PublishPage visit={c.var.visit} {...{ call, warnings, refusal }} />, refusal === undefined ? 200 : 409)
}

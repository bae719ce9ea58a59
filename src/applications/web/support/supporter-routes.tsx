import { filled, type FormState } from '#src/kernel/form-state.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { askSupporter } from '../../ask-supporter.ts'
import { ownApplication } from '../../db/applications.ts'
import { supportOfApplication } from '../../db/support.ts'
import { supportFile } from '../../db/support-given.ts'
import { askForm } from './forms.ts'
import { SupporterPage } from './supporter-page.tsx'
import { words } from './words.ts'

/** An applicant's supporter: ask somebody, see how far it is, ask somebody else. */
export const supporterRoutes = routes()
  .get(urls.supporter(':application'), signedIn, async (c) => show(c, filled({ lang: c.var.lang })))
  .post(urls.supporter(':application'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const { input, form } = await readForm(c, askForm(words[lang]))
    if (!input) return show(c, form, { status: 422 })

    const application = idIn(c, 'application')
    const asked = await askSupporter({ ...input, application, person: actor(c).id, baseUrl: world.baseUrl }, moment, db)
    if (asked.ok) return onwards(c, urls.supporter(application), words[lang].askedNow)
    const sentence = words[lang].problems[asked.problem]
    if (asked.problem === 'own-address') return show(c, { ...form, errors: { email: sentence } }, { status: 422 })
    return show(c, form, { status: 409, refusal: sentence })
  })
  .get(urls.sharedSupport(':application'), signedIn, async (c) => {
    const { application } = await own(c)
    const file = await supportFile(application.id, c.var.db)
    return handOver(c, found(file?.isShared ? file : undefined), { of: application.reference, what: 'support' })
  })

/** An application of one's own in a call that asks for support. */
async function own(c: Request) {
  const application = found(await ownApplication(idIn(c, 'application'), actor(c).id, c.var.now, c.var.db))
  return { application, support: found(await supportOfApplication(application, c.var.now, c.var.db)) }
}

type Back = { refusal?: string; status?: 409 | 422 }

async function show(c: Request, form: FormState, { refusal, status }: Back = {}): Promise<Response> {
  const view = <SupporterPage visit={c.var.visit} {...await own(c)} form={form} refusal={refusal} />
  return page(view, status)
}

import { actor, onwards, page } from '#src/platform/web/answers.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes, type Routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { withdrawApplication, type WithdrawalReactions } from '../withdraw-application.ts'
import { ownApplicationIn } from './own-application.ts'
import { WithdrawPage } from './withdraw-page.tsx'
import { words } from './words.ts'

/** An applicant takes their application back, after being asked once more. */
export const withdrawalRoutes = (reactions: WithdrawalReactions): Routes =>
  routes()
    .get(urls.withdrawal(':application'), signedIn, async (c) =>
      page(<WithdrawPage visit={c.var.visit} application={await ownApplicationIn(c)} />),
    )
    .post(urls.withdrawal(':application'), signedIn, async (c) => {
      const application = await ownApplicationIn(c)
      const { visit, lang, moment, db } = c.var
      const withdraw = { application: application.id, person: actor(c).id }
      const withdrawn = await withdrawApplication(withdraw, reactions, moment, db)
      if (!withdrawn.ok) {
        const refusal = words[lang].nothingToWithdraw
        return page(<WithdrawPage {...{ visit, application, refusal }} />, 409)
      }
      return onwards(c, urls.application(application.id), words[lang].withdrawn)
    })

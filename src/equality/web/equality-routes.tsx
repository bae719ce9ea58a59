import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { answerQuestions } from '../answer-questions.ts'
import { answersOf, whichAnswered } from '../db/answers.ts'
import { formOf } from '../db/forms.ts'
import { participationOf, participationsOf } from '../db/participations.ts'
import { holderOf } from '../holder.ts'
import { IntroPage } from './intro-page.tsx'
import { MyEqualityPage } from './mine-page.tsx'
import { QuestionsPage } from './questions-page.tsx'
import { words } from './words.ts'

/** The equality questions as the person who answers them sees them; for everybody else they do not exist. */
export const equalityRoutes = routes()
  .get(urls.myEquality(), signedIn, async (c) => {
    const { db, world, visit } = c.var
    const mine = await participationsOf(actor(c).id, db)
    const holders = new Map(mine.map((one) => [one, holderOf(one.application, world.secret)]))
    const answered = await whichAnswered([...holders.values()], db)
    const applications = mine.map((one) => ({
      ...one,
      isAnswered: answered.has(holders.get(one)?.toString('hex') ?? ''),
    }))
    return page(<MyEqualityPage visit={visit} applications={applications} />)
  })
  .get(urls.equality(':application'), signedIn, async (c) => {
    const { application, questions } = await own(c)
    return page(<IntroPage visit={c.var.visit} application={application} count={questions.length} />)
  })
  .get(urls.equalityQuestions(':application'), signedIn, async (c) => {
    const { application, questions } = await own(c)
    const answers = await answersOf(holderOf(application.application, c.var.world.secret), c.var.db)
    const fromAccount = c.req.query('from') === 'account'
    return page(<QuestionsPage {...{ visit: c.var.visit, application, questions, answers, fromAccount }} />)
  })
  .post(urls.equalityQuestions(':application'), signedIn, async (c) => {
    const typed = await postedValues(c)
    await answer(c, typed)
    return back(c, typed.from, words[c.var.lang].saved)
  })
  .post(urls.equalityDeletion(':application'), signedIn, async (c) => {
    const { from } = await postedValues(c)
    await answer(c, {})
    return back(c, from, words[c.var.lang].deleted)
  })

async function own(c: Request) {
  const application = found(await participationOf(idIn(c, 'application'), actor(c).id, c.var.db))
  const form = found(await formOf(application.programme, c.var.db))
  return { application, questions: form.questions }
}

async function answer(c: Request, typed: Awaited<ReturnType<typeof postedValues>>): Promise<void> {
  const answering = { application: idIn(c, 'application'), person: actor(c).id, typed, secret: c.var.world.secret }
  const answered = await answerQuestions(answering, c.var.db)
  // somebody else's application does not exist, nor do questions nobody asks
  found(answered.ok || undefined)
}

const back = (c: Request, from: unknown, notice: string) =>
  onwards(c, from === 'account' ? urls.myEquality() : urls.applicationSent(idIn(c, 'application')), notice)

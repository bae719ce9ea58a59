import { blank, filled } from '#src/kernel/form-state.ts'
import { onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { keptFormIn, type KeptForm } from '#src/platform/web/kept-form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { askForCode } from '../ask-for-code.ts'
import { enterCode } from '../enter-code.ts'
import { pendingEmail } from '../db/sign-ins.ts'
import { welcomeNewcomer } from '../welcome-newcomer.ts'
import { forgetSecret, keepSecret, secretOf } from './cookies.ts'
import { codeForm, signInForm, welcomeForm } from './forms.ts'
import { ResumePage } from './kept-text.tsx'
import { CodePage, SignInPage, WelcomePage } from './sign-in-pages.tsx'
import { words } from './words.ts'

/** Signing in: an address, a code, and – the first time – a name. */
export const signInRoutes = routes()
  .get(urls.signIn(), anyone, (c) =>
    page(<SignInPage visit={c.var.visit} form={filled({ next: c.req.query('next') ?? '' })} />),
  )
  .post(urls.signIn(), anyone, async (c) => {
    const { visit, lang, moment, db } = c.var
    const { input, form } = await readForm(c, signInForm(words[lang]))
    const kept = keptFormIn(form.values.kept)
    if (!input) return page(<SignInPage visit={visit} form={form} kept={kept} />, 422)

    const asked = await askForCode({ email: input.email, lang }, moment, db)
    if (!asked.ok)
      return page(<SignInPage visit={visit} form={form} kept={kept} refusal={words[lang].tooManyCodes} />, 429)
    keepSecret(c, 'asking', asked.value)
    if (kept) return page(<CodePage visit={visit} form={filled(input)} email={input.email} kept={kept} />)
    return onwards(c, `${urls.signInCode()}?next=${encodeURIComponent(input.next)}`)
  })
  .get(urls.signInCode(), anyone, async (c) => {
    const email = await pendingEmail(secretOf(c, 'asking') ?? '', c.var.now, c.var.db)
    if (!email) return onwards(c, urls.signIn())
    return page(<CodePage visit={c.var.visit} form={filled({ next: c.req.query('next') ?? '' })} email={email} />)
  })
  .post(urls.signInCode(), anyone, async (c) => {
    const { visit, lang, moment, db, now } = c.var
    const token = secretOf(c, 'asking') ?? ''
    const { input, form } = await readForm(c, codeForm(words[lang]))
    const kept = keptFormIn(form.values.kept)
    const email = (await pendingEmail(token, now, db)) ?? ''
    if (!input) return page(<CodePage visit={visit} form={form} email={email} kept={kept} />, 422)

    const entered = await enterCode({ token, code: input.code, agent: agentOf(c) }, moment, db)
    if (!entered.ok)
      return page(<CodePage {...{ visit, form, email, kept }} refusal={words[lang].problems[entered.problem]} />, 409)
    if ('newcomer' in entered.value) return onwards(c, `${urls.welcome()}?next=${encodeURIComponent(input.next)}`)
    return enter(c, entered.value.session, input.next, kept)
  })
  .get(urls.welcome(), anyone, (c) =>
    page(<WelcomePage visit={c.var.visit} form={filled({ next: c.req.query('next') ?? '', lang: c.var.lang })} />),
  )
  .post(urls.welcome(), anyone, async (c) => {
    const { visit, lang, moment, db } = c.var
    const { input, form } = await readForm(c, welcomeForm(words[lang]))
    if (!input) return page(<WelcomePage visit={visit} form={form} />, 422)

    const welcomed = await welcomeNewcomer(
      { ...input, token: secretOf(c, 'asking') ?? '', agent: agentOf(c) },
      moment,
      db,
    )
    if (!welcomed.ok)
      return page(<SignInPage visit={visit} form={blank} refusal={words[lang].problems['proof-expired']} />, 409)
    return enter(c, welcomed.value, input.next)
  })

/** Signed in: on to where the person wanted to go, or to the text they were writing when their session ended. */
function enter(c: Request, session: string, next: string, kept?: KeptForm): Response {
  forgetSecret(c, 'asking')
  keepSecret(c, 'session', session)
  if (kept) return page(<ResumePage visit={c.var.visit} kept={kept} />)
  return onwards(c, next)
}

const agentOf = (c: Request) => c.req.header('user-agent') ?? ''

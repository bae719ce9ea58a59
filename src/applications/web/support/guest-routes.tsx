import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import { fileSentence } from '#src/platform/files/words.ts'
import { onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedFile, postedValues, readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { askForSupportCode } from '../../ask-for-support-code.ts'
import { declineSupport } from '../../decline-support.ts'
import { letterLimits } from '../../domain/letter-limits.ts'
import { enterSupportCode } from '../../enter-support-code.ts'
import { giveSupport, type Giving } from '../../give-support.ts'
import { AnswerPage } from './answer-page.tsx'
import { answerFields, declineForm, supportCodeForm, supportForm } from './forms.ts'
import { asGuest, type Guest } from './guest.tsx'
import { lookInto } from './look-into.ts'
import { GuestCodePage, LinkPage } from './guest-pages.tsx'
import { guestWords } from './guest-words.ts'
import { keepProof, proofOf } from './proof-cookie.ts'

/** A supporter without an account: the link, the code, the answer. Looking changes nothing. */
export const guestRoutes = routes()
  .get(urls.support(':token'), anyone, (c) =>
    asGuest(c, (guest) => {
      if (guest.proof === 'entered') return answerPage(c, guest, { form: blank })
      return guest.proof === 'asked' ? codePage(c, guest, {}) : linkPage(c, guest, {})
    }),
  )
  .post(urls.supportCode(':token'), anyone, (c) =>
    asGuest(c, async (guest) => {
      const carried = carriedIn(await postedValues(c))
      const asked = await askForSupportCode(guest.link, c.var.moment, c.var.db)
      if (!asked.ok)
        return asked.problem === 'too-many-codes'
          ? linkPage(c, guest, { carried, refusal: guestWords[c.var.lang].problems[asked.problem], status: 429 })
          : onwards(c, urls.support(guest.link))
      const hasText = Object.keys(carried).length > 0
      keepProof(c, guest.link, asked.value)
      return hasText ? codePage(c, guest, { carried }) : onwards(c, urls.support(guest.link))
    }),
  )
  .post(urls.supportEntry(':token'), anyone, (c) =>
    asGuest(c, async (guest) => {
      const { lang, moment, db } = c.var
      const { input, form } = await readForm(c, supportCodeForm(guestWords[lang]))
      const carried = carriedIn(form.values)
      if (!input) return codePage(c, guest, { form, carried, status: 422 })
      const entered = await enterSupportCode({ request: guest.request.id, token: proofOf(c), ...input }, moment, db)
      if (!entered.ok) {
        const refusal = guestWords[lang].problems[entered.problem]
        return codePage(c, guest, { form, carried, refusal, status: 409 })
      }
      if (Object.keys(carried).length > 0) return answerPage(c, guest, { form: filled(carried) })
      return onwards(c, urls.support(guest.link))
    }),
  )
  .post(urls.support(':token'), anyone, (c) =>
    asGuest(c, async (guest) => {
      const read = await readAnswer(c, guest)
      if (guest.proof !== 'entered') return notProven(c, guest, read.form)
      const { form, given, isShared } = read
      if (!given) return answerPage(c, guest, { form, status: 422 })
      const { moment, db, world } = c.var
      await giveSupport({ given, isShared, link: guest.link, baseUrl: world.baseUrl }, moment, db)
      return onwards(c, urls.support(guest.link))
    }),
  )
  .post(urls.declineSupport(':token'), anyone, (c) =>
    asGuest(c, async (guest) => {
      const { input, form } = await readForm(c, declineForm(guestWords[c.var.lang]))
      if (guest.proof !== 'entered') return notProven(c, guest, blank)
      if (!input) return answerPage(c, guest, { form, status: 422 })
      await declineSupport({ ...input, link: guest.link, baseUrl: c.var.world.baseUrl }, c.var.moment, c.var.db)
      return onwards(c, urls.support(guest.link))
    }),
  )

type Answer = { form: FormState; given?: Giving['given']; isShared: boolean }

/** What was written or uploaded, by what the call asks for. A file that is no letter comes back with a sentence. */
async function readAnswer(c: Request, { request }: Guest): Promise<Answer> {
  const words = guestWords[c.var.lang]
  const file = request.rules.kind === 'letter' ? await postedFile(c, 'upload') : undefined
  const { input, form } = await readForm(c, supportForm(request.rules.kind, words, file !== undefined))
  if (!input) return { form, isShared: false }
  if (!file) return { ...input, form }
  const limits = letterLimits(request.call)
  const looked = await lookInto(new Uint8Array(await file.arrayBuffer()), { request: request.id, limits }, c)
  if (looked.ok) return { form, isShared: input.isShared, given: { kind: 'file', file: looked.value } }
  return { form: { ...form, errors: { upload: fileSentence(looked.problem, limits, c.var.lang) } }, isShared: false }
}

function carriedIn(values: FormState['values']): FormState['values'] {
  return Object.fromEntries(answerFields.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
}

type Back = { form?: FormState; carried?: FormState['values']; refusal?: string; status?: 409 | 422 | 429 }

const notProven = (c: Request, guest: Guest, { values }: FormState) =>
  linkPage(c, guest, {
    carried: carriedIn(values),
    refusal: guestWords[c.var.lang].problems['not-proven'],
    status: 409,
  })

const linkPage = (c: Request, guest: Guest, { carried = {}, refusal, status }: Back) =>
  page(<LinkPage visit={c.var.visit} {...guest} {...{ carried, refusal }} />, status)

const codePage = (c: Request, guest: Guest, { form = blank, carried = {}, refusal, status }: Back) =>
  page(<GuestCodePage visit={c.var.visit} {...guest} {...{ form, carried, refusal }} />, status)

const answerPage = (c: Request, guest: Guest, { form = blank, refusal, status }: Back) =>
  page(<AnswerPage visit={c.var.visit} {...guest} {...{ form, refusal }} />, status)

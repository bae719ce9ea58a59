import { filled, type FormState } from '#src/kernel/form-state.ts'
import { onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { agreementVersions } from '../db/agreements.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { signAgreement } from '../sign-agreement.ts'
import { writeAgreement } from '../write-agreement.ts'
import { AgreementPage } from './agreement-page.tsx'
import { agreementWords } from './agreement-words.ts'
import { agreementForm, signForm, termValues } from './agreement-form.ts'
import { ownMentorship } from './own-mentorship.ts'
import { words } from './words.ts'

/** The agreement of a pair: written by either, signed by both, read by nobody else. */
export const agreementRoutes = routes()
  .get(urls.agreement(':mentorship'), signedIn, async (c) => show(c, await ownMentorship(c)))
  .post(urls.agreement(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const mentorship = await ownMentorship(c)
    const { input, form } = await readForm(c, agreementForm(agreementWords[lang]))
    if (!input) return show(c, mentorship, { form, status: 422 })

    const { terms, version } = input
    const wording = { mentorship, terms, basedOn: version, baseUrl: world.baseUrl }
    const written = await writeAgreement(wording, moment, db)
    if (written.ok) return onwards(c, urls.mentorship(mentorship.id), agreementWords[lang].written)
    const refusal = written.problem === 'ended' ? words[lang].endedProblem : agreementWords[lang].changedMeanwhile
    return show(c, mentorship, { form, status: 409, refusal })
  })
  .post(urls.agreementSignature(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const mentorship = await ownMentorship(c)
    const { input } = await readForm(c, signForm)
    const signed = await signAgreement({ mentorship, version: input?.version ?? 0 }, moment, db)
    if (signed.ok) return onwards(c, urls.mentorship(mentorship.id), agreementWords[lang].signed)
    const refusal = signed.problem === 'ended' ? words[lang].endedProblem : agreementWords[lang].readFirst
    return show(c, mentorship, { status: 409, refusal })
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, mentorship: Mentorship, back: Back = {}): Promise<Response> {
  const { visit, lang, db } = c.var
  const versions = await agreementVersions(mentorship.id, db)
  const form = back.form ?? filled(termValues(versions[0]?.terms ?? agreementWords[lang].suggestion))
  return page(<AgreementPage {...{ visit, mentorship, versions, form }} refusal={back.refusal} />, back.status ?? 200)
}

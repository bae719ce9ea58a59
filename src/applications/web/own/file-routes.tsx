import { parseId, type Id } from '#src/kernel/id.ts'
import { valueOf } from '#src/kernel/form-state.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { fileSentence } from '#src/platform/files/words.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedFile, postedValues } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { answerLimits, attachAnswer, detachAnswer } from '../../attach-answer.ts'
import type { OwnApplication } from '../../db/applications.ts'
import { ownFile } from '../../db/files.ts'
import { isOwn, type OwnSection } from '../../domain/sections.ts'
import { listsFor } from '../lists.ts'
import { ownApplicationIn } from '../own-application.ts'
import { placesOf } from '../places.ts'
import { savedForm, sectionIn } from '../section-forms.ts'
import { SectionPage } from '../section-page.tsx'
import { whyClosed } from '../why-closed.ts'
import { ownWords } from './words.ts'

/** Files that answer a question: uploaded, opened again, taken out. */
export const answerFileRoutes = routes()
  .get(urls.answerFile(':application', ':section', ':question'), signedIn, async (c) => {
    const { application, section, question } = await own(c)
    const id = parseId<'file'>(valueOf({ values: application.saved[section]?.value ?? {}, errors: {} }, question))
    const file = found(id && (await ownFile(id, actor(c).id, c.var.db)))
    return handOver(c, file, { of: application.reference, what: 'answer' })
  })
  .post(urls.answerFile(':application', ':section', ':question'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const { application, section, question } = await own(c)
    const answered = { application: application.id, person: actor(c).id, section, question }
    const isOut = (await postedValues(c)).detach === 'yes'
    const file = isOut ? undefined : await postedFile(c, `upload-${question}`)
    if (!isOut && !file) return again(c, application, { section, question, sentence: ownWords[lang].noFile })

    const bytes = file && new Uint8Array(await file.arrayBuffer())
    const done = bytes
      ? await attachAnswer({ ...answered, name: file.name, bytes }, moment, db)
      : await detachAnswer(answered, moment, db)
    if (done.ok)
      return onwards(
        c,
        urls.section(application.id, section),
        isOut ? ownWords[lang].takenOut : ownWords[lang].uploaded,
      )
    if (done.problem === 'not-yours') return found<Response>(undefined)
    if (done.problem === 'closed' || done.problem === 'frozen')
      return again(c, application, { section, question, refusal: whyClosed(application, lang) })
    return again(c, application, { section, question, sentence: fileSentence(done.problem, answerLimits, lang) })
  })

type Own = { application: OwnApplication; section: OwnSection; question: Id<'question'> }

async function own(c: Request): Promise<Own> {
  const application = await ownApplicationIn(c)
  const section = sectionIn(c, application.form)
  return { application, section: found(isOwn(section) ? section : undefined), question: idIn(c, 'question') }
}

type Refused = Omit<Own, 'application'> & { sentence?: string; refusal?: string }

async function again(c: Request, application: OwnApplication, { section, question, sentence, refusal }: Refused) {
  const lists = await listsFor(application.call, { now: c.var.now }, c.var.db)
  const { values } = savedForm(application, section)
  const form = { values, errors: sentence === undefined ? {} : { [`upload-${question}`]: sentence } }
  const places = placesOf(application.id)
  return page(
    <SectionPage visit={c.var.visit} {...{ application, section, lists, form, places, refusal }} />,
    refusal === undefined ? 422 : 409,
  )
}

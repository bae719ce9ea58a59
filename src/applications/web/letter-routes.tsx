import { has } from '#src/calls/domain/form.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { fileSentence } from '#src/platform/files/words.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedFile, postedValues } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { valueOf } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { HTTPException } from 'hono/http-exception'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { attachLetter, type LetterProblem } from '../attach-letter.ts'
import type { OwnApplication } from '../db/applications.ts'
import { ownFile } from '../db/files.ts'
import { letterLimits } from '../domain/letter-limits.ts'
import { saveSection } from '../save-section.ts'
import { LetterPreview } from './letter-preview.tsx'
import { ownApplicationIn } from './own-application.ts'
import { listsFor } from './lists.ts'
import { placesOf } from './places.ts'
import { SectionPage } from './section-page.tsx'
import { whyClosed } from './why-closed.ts'
import { words } from './words.ts'

/** The letter: its preview on A4 pages, and the PDF that may stand in its place. */
export const letterRoutes = routes()
  .get(urls.letterPreview(':application'), signedIn, async (c) => preview(c, await ownApplicationIn(c)))
  .get(urls.letterFile(':application'), signedIn, async (c) => {
    const application = await ownApplicationIn(c)
    const id = parseId<'file'>(valueOf({ values: application.saved.letter?.value ?? {}, errors: {} }, 'file'))
    const file = found(id && (await ownFile(id, actor(c).id, c.var.db)))
    return handOver(c, file, { of: application.reference, what: 'letter' })
  })
  .post(urls.letterFile(':application'), signedIn, async (c) => {
    const application = await ownApplicationIn(c)
    if ((await postedValues(c)).detach === 'yes') return detach(c, application)
    found(has('letterUpload', application.form) ? application : undefined)
    const file = await postedFile(c, 'upload')
    if (!file) return sectionPage(c, application, { problem: words[c.var.lang].noFile })

    const bytes = new Uint8Array(await file.arrayBuffer())
    const attached = await attachLetter(
      { application: application.id, person: actor(c).id, name: file.name, bytes },
      c.var.moment,
      c.var.db,
    )
    if (!attached.ok) return refused(c, application, attached.problem)
    return onwards(c, urls.section(application.id, 'letter'), words[c.var.lang].attached)
  })

function refused(c: Request, application: OwnApplication, problem: LetterProblem): Promise<Response> {
  if (problem === 'closed') return closed(c, application)
  if (problem === 'not-yours') throw new HTTPException(404)
  return sectionPage(c, application, { problem: fileSentence(problem, letterLimits(application.call), c.var.lang) })
}

function preview(c: Request, application: OwnApplication): Response {
  const { visit, lang } = c.var
  const form = { values: application.saved.letter?.value ?? {}, errors: {} }
  return page(
    <Page
      visit={visit}
      title={words[lang].preview}
      lead={words[lang].previewLead}
      width="wide"
      back={{ href: urls.section(application.id, 'letter'), label: words[lang].sections.letter }}
    >
      <LetterPreview visit={visit} form={form} />
    </Page>,
  )
}

async function detach(c: Request, application: OwnApplication): Promise<Response> {
  const before = application.saved.letter
  const value = { ...before?.value, file: '', fileName: '', filePages: '' }
  const saved = await saveSection(
    {
      application: application.id,
      person: actor(c).id,
      section: 'letter',
      value,
      isDone: false,
      version: before?.version ?? 0,
      setsFile: true,
    },
    c.var.moment,
    c.var.db,
  )
  if (!saved.ok && saved.problem === 'closed') return closed(c, application)
  return onwards(c, urls.section(application.id, 'letter'), saved.ok ? words[c.var.lang].detached : undefined)
}

const closed = (c: Request, application: OwnApplication) =>
  sectionPage(c, application, { refusal: whyClosed(application, c.var.lang) })

async function sectionPage(
  c: Request,
  application: OwnApplication,
  { problem, refusal }: { problem?: string; refusal?: string },
): Promise<Response> {
  const lists = await listsFor(application.call, { now: c.var.now }, c.var.db)
  const form = { values: application.saved.letter?.value ?? {}, errors: problem ? { upload: problem } : {} }
  return page(
    <SectionPage
      visit={c.var.visit}
      application={application}
      section="letter"
      lists={lists}
      places={placesOf(application.id)}
      form={form}
      refusal={refusal}
    />,
    refusal ? 409 : 422,
  )
}

import type { FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, oneOf, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { hourOf } from '#src/kernel/dates.ts'
import { ownApplication, type OwnApplication } from '../db/applications.ts'
import { sections, type Section, type Typed } from '../domain/sections.ts'
import { saveSection } from '../save-section.ts'
import { ConflictPage, merged } from './conflict-page.tsx'
import { listsFor } from './lists.ts'
import { SectionPage } from './section-page.tsx'
import { readSection, typedOf } from './section-schemas.ts'
import { whyClosed } from './why-closed.ts'
import { words } from './words.ts'

/** Working on one section: show it, save it, autosave it, choose between two versions. */
export const sectionRoutes = routes()
  .get(urls.section(':application', ':section'), signedIn, async (c) => {
    const { application, section } = await own(c)
    return show(c, application, section, formOf(application, section))
  })
  .post(urls.section(':application', ':section'), signedIn, async (c) => {
    const { application, section } = await own(c)
    const posted = await postedValues(c)
    const choice = Object.keys(posted).some((name) => name.startsWith('keep.'))
    return choice ? keepChoice(c, application, section, posted) : save(c, application, section, posted)
  })
  .post(urls.autosave(':application', ':section'), anyone, async (c) => {
    if (!c.var.person) return c.json({ problem: 'signed-out' }, 401)
    const { application, section } = await own(c)
    const posted = await postedValues(c)
    const saved = await keep(c, application, {
      section,
      typed: typedIn(application, section, posted).typed,
      version: versionOf(posted),
      isDone: false,
    })
    if (!saved.ok) return c.json({ problem: saved.problem }, 409)
    return c.json({ version: saved.value, savedAt: hourOf(c.var.now, application.call.zone, c.var.lang) })
  })

type Own = { application: OwnApplication; section: Section }

async function own(c: Request): Promise<Own> {
  const section = oneOf(c, 'section', sections)
  return { section, application: found(await ownApplication(idIn(c, 'application'), actor(c).id, c.var.now, c.var.db)) }
}

/** What was typed into a section. Which file is the letter is said by uploading alone, never by a field. */
function typedIn(application: OwnApplication, section: Section, posted: Typed): ReturnType<typeof typedOf> {
  const { typed, tooLong } = typedOf(posted)
  if (section !== 'letter') return { typed, tooLong }
  const { file = '', fileName = '', filePages = '' } = application.saved.letter?.value ?? {}
  return { typed: { ...typed, file, fileName, filePages }, tooLong }
}

type ToKeep = { section: Section; typed: Typed; version: number; isDone: boolean }

const keep = (c: Request, application: OwnApplication, { typed, ...rest }: ToKeep) =>
  saveSection({ ...rest, value: typed, application: application.id, person: actor(c).id }, c.var.moment, c.var.db)

const versionOf = (posted: Typed) => (/^\d{1,9}$/.test(String(posted.version)) ? Number(posted.version) : 0)

async function save(c: Request, application: OwnApplication, section: Section, posted: Typed): Promise<Response> {
  const { lang } = c.var
  const { typed, tooLong } = typedIn(application, section, posted)
  if (tooLong.length > 0)
    return show(c, application, section, {
      values: posted,
      errors: Object.fromEntries(tooLong.map((name) => [name, words[lang].missing.tooLong])),
    })

  const lists = await listsFor(application.call, c.var.now, c.var.db)
  const read = readSection(section, typed, {
    words: words[lang],
    letterWords: application.call.letterWords,
    lists,
  })
  const wantsDone = posted.done === 'yes'
  const isDone = wantsDone && 'answers' in read
  const saved = await keep(c, application, { section, typed, version: versionOf(posted), isDone })
  if (!saved.ok) return refuse(c, application, section, { posted, typed, problem: saved.problem })
  // saved as a draft all the same: nothing typed is lost, and each gap has its sentence
  if (wantsDone && 'errors' in read)
    return show(c, application, section, { values: { ...posted, version: String(saved.value) }, errors: read.errors })
  return onwards(
    c,
    posted.from === 'check' ? urls.checkAnswers(application.id) : urls.application(application.id),
    words[lang].saved,
  )
}

type Refused = { posted: Typed; typed: Typed; problem: 'not-yours' | 'closed' | 'changed-elsewhere' }

async function refuse(
  c: Request,
  application: OwnApplication,
  section: Section,
  { posted, typed, problem }: Refused,
): Promise<Response> {
  if (problem === 'closed')
    return show(
      c,
      application,
      section,
      { values: posted, errors: {} },
      { refusal: whyClosed(application, c.var.lang) },
    )
  const now = found(await ownApplication(application.id, actor(c).id, c.var.now, c.var.db))
  const theirs = found(problem === 'changed-elsewhere' ? now.saved[section] : undefined)
  return page(
    <ConflictPage visit={c.var.visit} application={now} section={section} mine={typed} theirs={theirs} />,
    409,
  )
}

/** The choice between two versions is saved as the newest; a third version that came meanwhile is shown again. */
async function keepChoice(c: Request, application: OwnApplication, section: Section, posted: Typed): Promise<Response> {
  const { typed } = typedIn(application, section, merged(posted, application.saved[section]?.value ?? {}))
  const saved = await keep(c, application, { section, typed, version: versionOf(posted), isDone: false })
  if (!saved.ok) return refuse(c, application, section, { posted: typed, typed, problem: saved.problem })
  return onwards(c, urls.section(application.id, section), words[c.var.lang].saved)
}

function formOf(application: OwnApplication, section: Section): FormState {
  const saved = application.saved[section]
  const values = {
    how: 'named',
    ...saved?.value,
    version: String(saved?.version ?? 0),
    done: saved?.isDone ? 'yes' : 'later',
  }
  return { values, errors: {} }
}

async function show(
  c: Request,
  application: OwnApplication,
  section: Section,
  form: FormState,
  back: { refusal?: string } = {},
): Promise<Response> {
  const lists = await listsFor(application.call, c.var.now, c.var.db)
  const status = back.refusal ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200
  return page(
    <SectionPage
      visit={c.var.visit}
      application={application}
      section={section}
      lists={lists}
      form={form}
      refusal={back.refusal}
    />,
    status,
  )
}

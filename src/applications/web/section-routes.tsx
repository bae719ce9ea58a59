import { superiorsOf } from '#src/people/db/superiors.ts'
import { superiorFields } from '#src/people/domain/superior.ts'
import { findSomebody } from '#src/people/find-somebody.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { saverOf } from '#src/platform/web/autosave/autosave-form.ts'
import { autosaveWords } from '#src/platform/web/autosave/words.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { hourOf } from '#src/kernel/dates.ts'
import { ownApplication, type OwnApplication } from '../db/applications.ts'
import type { Section, Typed } from '../domain/sections.ts'
import { saveSection } from '../save-section.ts'
import { ConflictPage, merged } from './conflict-page.tsx'
import type { Found } from './field-props.ts'
import { listsFor } from './lists.ts'
import { ownApplicationIn } from './own-application.ts'
import { placesOf } from './places.ts'
import { SectionPage } from './section-page.tsx'
import { errorsIn, postedTo, savedForm, sectionIn, withKept } from './section-forms.ts'
import { whyClosed } from './why-closed.ts'
import { words } from './words.ts'

/** Working on one section: show it, save it, autosave it, choose between two versions. */
export const sectionRoutes = routes()
  .get(urls.section(':application', ':section'), signedIn, async (c) => {
    const { application, section } = await own(c)
    return show(c, application, section, await formOf(c, application, section))
  })
  .post(urls.section(':application', ':section'), signedIn, async (c) => {
    const { application, section } = await own(c)
    const posted = await postedValues(c)
    const search = section === 'about' && searches.find((field) => posted.do === `find.${field}`)
    if (search && [posted[`${search}Find`] ?? ''].flat()[0] !== '') return find(c, application, search, posted)
    const choice = Object.keys(posted).some((name) => name.startsWith('keep.'))
    return choice ? keepChoice(c, application, section, posted) : save(c, application, section, posted)
  })
  .post(urls.autosave(':application', ':section'), anyone, async (c) => {
    if (!c.var.person) return c.json({ problem: 'signed-out' }, 401)
    const { application, section } = await own(c)
    const posted = await postedValues(c)
    const { tooLong, ...read } = postedTo(section, application.form, posted)
    if (tooLong.length > 0) return c.json({ problem: 'too-long', sentence: words[c.var.lang].missing.tooLong }, 422)
    const errors = await errorsIn(c, application, section, withKept(read.typed, application, { section, ...read }))
    const isDone = posted.done === 'yes' && Object.keys(errors).length === 0
    const saved = await keep(c, application, { section, ...read, isDone, ...saverOf(posted) })
    if (saved.ok) return c.json({ version: saved.value, savedAt: hourOf(c.var.now, application.call.zone, c.var.lang) })
    const sentence =
      saved.problem !== 'closed'
        ? autosaveWords[c.var.lang].elsewhere
        : application.phase === 'open'
          ? whyClosed(application, c.var.lang)
          : words[c.var.lang].savedNoMore
    return c.json({ problem: saved.problem, sentence }, 409)
  })

type Own = { application: OwnApplication; section: Section }

async function own(c: Request): Promise<Own> {
  const application = await ownApplicationIn(c)
  return { section: sectionIn(c, application.form), application }
}

type ToKeep = ReturnType<typeof saverOf> & {
  section: Section
  typed: Typed
  isDone: boolean
  shown?: readonly string[]
}

const keep = (c: Request, application: OwnApplication, { typed, ...rest }: ToKeep) =>
  saveSection({ ...rest, value: typed, application: application.id, person: actor(c).id }, c.var.moment, c.var.db)

async function save(c: Request, application: OwnApplication, section: Section, posted: Typed): Promise<Response> {
  const { lang } = c.var
  const { tooLong, ...read } = postedTo(section, application.form, posted)
  if (tooLong.length > 0)
    return show(c, application, section, {
      values: posted,
      errors: Object.fromEntries(tooLong.map((name) => [name, words[lang].missing.tooLong])),
    })

  const errors = await errorsIn(c, application, section, withKept(read.typed, application, { section, ...read }))
  const wantsDone = posted.done === 'yes'
  const isWrong = Object.keys(errors).length > 0
  const isDone = wantsDone && !isWrong
  const saved = await keep(c, application, { section, ...read, isDone, ...saverOf(posted) })
  if (!saved.ok) return refuse(c, application, section, { posted, ...read, problem: saved.problem })
  // saved as a draft all the same: nothing typed is lost, and each gap has its sentence
  if (wantsDone && isWrong)
    return show(c, application, section, { values: { ...posted, version: String(saved.value) }, errors })
  return onwards(
    c,
    posted.from === 'check' ? urls.checkAnswers(application.id) : urls.application(application.id),
    words[lang].saved,
  )
}

type Refused = {
  posted: Typed
  typed: Typed
  shown?: readonly string[]
  problem: 'not-yours' | 'closed' | 'changed-elsewhere'
}

async function refuse(
  c: Request,
  application: OwnApplication,
  section: Section,
  { posted, typed, shown, problem }: Refused,
): Promise<Response> {
  if (problem === 'closed')
    return show(c, application, section, { values: posted, errors: {}, refusal: whyClosed(application, c.var.lang) })
  const now = found(await ownApplication(application.id, actor(c).id, c.var.now, c.var.db))
  const theirs = found(problem === 'changed-elsewhere' ? now.saved[section] : undefined)
  const lists = await listsFor(now.call, { now: c.var.now, about: both(typed, theirs.value) }, c.var.db)
  return page(
    <ConflictPage
      visit={c.var.visit}
      {...{ application: now, section, lists, theirs }}
      mine={withKept(typed, now, { section, shown })}
    />,
    409,
  )
}

/** The choice between two versions is saved as the newest; a third version that came meanwhile is shown again. */
async function keepChoice(c: Request, application: OwnApplication, section: Section, posted: Typed): Promise<Response> {
  const lists = await listsFor(application.call, { now: c.var.now }, c.var.db)
  const { typed } = postedTo(section, application.form, merged(posted, application.saved[section]?.value ?? {}, lists))
  const saved = await keep(c, application, { section, typed, isDone: false, version: saverOf(posted).version })
  if (!saved.ok) return refuse(c, application, section, { posted: typed, typed, problem: saved.problem })
  return onwards(c, urls.section(application.id, section), words[c.var.lang].saved)
}

/** Both answers where two versions name different people. */
const both = (one: Typed, other: Typed): Typed => ({
  ...one,
  supervisor: ['manager', 'supervisor'].flatMap((name) => [one[name] ?? [], other[name] ?? []].flat()),
})

const searches = ['manager', 'supervisor'] as const

/** The page with those found; what was typed stays in its fields, and is saved with the rest. */
async function find(
  c: Request,
  application: OwnApplication,
  field: (typeof searches)[number],
  values: Typed,
): Promise<Response> {
  const text = [values[`${field}Find`] ?? ''].flat()[0] ?? ''
  const found = await findSomebody({ text, by: actor(c).id }, c.var.now, c.var.db)
  if (found.ok) return show(c, application, 'about', { values, errors: {}, found: { field, people: found.value } })
  const errors = { [`${field}Find`]: words[c.var.lang].searchProblems[found.problem] }
  return show(c, application, 'about', { values, errors })
}

/** What is stored; superiors nobody has asked about yet stand as the programme knows them. */
async function formOf(c: Request, application: OwnApplication, section: Section): Promise<FormState> {
  const form = savedForm(application, section)
  if (section !== 'about' || form.values.superiors !== undefined) return form
  return { ...form, values: { ...superiorFields(await superiorsOf(application.person, c.var.db)), ...form.values } }
}

async function show(
  c: Request,
  application: OwnApplication,
  section: Section,
  { refusal, found, ...form }: FormState & { refusal?: string; found?: Found },
): Promise<Response> {
  const lists = await listsFor(application.call, { now: c.var.now, about: form.values }, c.var.db)
  const status = refusal ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200
  return page(
    <SectionPage
      visit={c.var.visit}
      application={application}
      section={section}
      lists={lists}
      places={placesOf(application.id)}
      form={{ ...form, values: withKept(form.values, application, { section, shown: shownIn(form.values) }) }}
      refusal={refusal}
      found={found}
    />,
    status,
  )
}

/** The questions a posted form showed; a form that shows what is saved keeps nothing back. */
const shownIn = ({ shown }: Typed): readonly string[] | undefined => (shown === undefined ? undefined : [shown].flat())

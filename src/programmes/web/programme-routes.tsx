import { tellHistory } from '#src/history/tell-history.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { translatedValues } from '#src/platform/web/translated.ts'
import { urls } from '#src/urls.ts'
import { changeProgramme } from '../change-programme.ts'
import { programmeOfCoordinator, type Programme } from '../db/programmes.ts'
import { strandsOf, type Strand } from '../db/strands.ts'
import { defaultRules } from '../domain/strand-rules.ts'
import { setStrand } from '../set-strand.ts'
import { programmeForm, strandForm, strandValues } from './forms.ts'
import { ProgrammePage } from './programme-page.tsx'
import { StrandPage } from './strand-page.tsx'
import { words } from './words.ts'

/** What a new strand's form shows first. */
const emptyText = { en: '', fr: '', de: '' }
const freshStrand = filled(
  strandValues({ name: emptyText, summary: emptyText, audience: emptyText, matching: defaultRules }),
)

/** Coordinators edit their programme and its strands. */
export const programmeRoutes = routes()
  .get(urls.programme(), coordinator, async (c) => {
    const own = await ownProgramme(c)
    const { name, summary, zone, contactEmail } = own
    const values = { ...translatedValues('name', name), ...translatedValues('summary', summary), zone, contactEmail }
    return programme(c, own, { form: filled(values) })
  })
  .post(urls.programme(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const own = await ownProgramme(c)
    const { input, form } = await readForm(c, programmeForm(words[lang]))
    if (!input) return programme(c, own, { form, status: 422 })

    const changed = await changeProgramme({ ...input, programme: own.id, by: actor(c).id }, moment, db)
    if (!changed.ok) return programme(c, own, { form, status: 409, refusal: words[lang].problems[changed.problem] })
    return onwards(c, urls.programme(), words[lang].saved)
  })
  .get(urls.newStrand(), coordinator, (c) => page(<StrandPage visit={c.var.visit} form={freshStrand} />))
  .post(urls.newStrand(), coordinator, async (c) => saveStrand(c))
  .get(urls.strand(':strand'), coordinator, async (c) => {
    const strand = await ownStrand(c)
    const history = await historyOf(c, { strand: strand.id }, strand.zone)
    return page(<StrandPage visit={c.var.visit} {...{ strand, history }} form={filled(strandValues(strand))} />)
  })
  .post(urls.strand(':strand'), coordinator, async (c) => saveStrand(c, await ownStrand(c)))

async function saveStrand(c: Request, strand?: Strand): Promise<Response> {
  const { visit, lang, moment, db } = c.var
  const { input, form } = await readForm(c, strandForm(words[lang]))
  if (!input) return page(<StrandPage {...{ visit, strand, form }} />, 422)

  const own = strand?.programme ?? (await ownProgramme(c)).id
  const id = strand && { id: strand.id }
  const set = await setStrand({ programme: own, ...id, plan: input, by: actor(c).id }, moment, db)
  if (!set.ok) return page(<StrandPage {...{ visit, strand, form }} refusal={words[lang].problems[set.problem]} />, 409)
  return onwards(c, urls.programme(), words[lang].strandSaved)
}

type Back = { form: FormState; refusal?: string; status?: 409 | 422 }

async function programme(c: Request, own: Programme, { form, refusal, status }: Back): Promise<Response> {
  const [strands, history] = await Promise.all([
    strandsOf([own.id], c.var.db),
    historyOf(c, { programme: own.id }, own.zone),
  ])
  return page(<ProgrammePage visit={c.var.visit} programme={own} {...{ strands, history, form, refusal }} />, status)
}

function historyOf(c: Request, about: { programme: Id<'programme'> } | { strand: Id<'strand'> }, zone: string) {
  const { lang, book, db } = c.var
  return tellHistory({ about: [about] }, { audience: 'programme-desk', lang, zone }, book, db)
}

const ownProgramme = async (c: Request): Promise<Programme> =>
  found(await programmeOfCoordinator(actor(c).coordinates, c.var.db))

async function ownStrand(c: Request): Promise<Strand> {
  const id = idIn(c, 'strand')
  const strands = await strandsOf(actor(c).coordinates, c.var.db)
  return found(strands.find((strand) => strand.id === id))
}

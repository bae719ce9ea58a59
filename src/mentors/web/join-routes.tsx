import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { placesOf, type CyclePlaces } from '../db/places.ts'
import { somebodyNamed } from '#src/people/db/somebody.ts'
import { languagesOf } from '../db/profiles.ts'
import { vocabulary, type Vocabulary } from '../db/vocabulary.ts'
import { joinMentors } from '../join-mentors.ts'
import { draftOf } from './draft.ts'
import { boundariesForm, introductionForm } from './forms.ts'
import { placesField, placesForm } from './places-form.ts'
import { JoinPage, type Draft } from './join-page.tsx'
import { searchByName } from './people-search.ts'
import type { Search } from './profile-fields.tsx'
import { words } from './words.ts'

/** Becoming a mentor: one form with a preview and a search, which both save nothing. */
export const joinRoutes = routes()
  .get(urls.joinMentors(), signedIn, async (c) => {
    const { lang, db } = c.var
    const person = actor(c)
    if (person.isMentor) return onwards(c, urls.myMentorProfile(), words[lang].join.is)
    const terms = await termsOf(c)
    return show(c, terms, beginning(await languagesOf(person.id, db), terms.cycles))
  })
  .post(urls.joinMentors(), signedIn, async (c) => {
    const { lang, db, moment } = c.var
    const terms = await termsOf(c)
    const values = await postedValues(c)
    const form = filled(values)
    if (valueOf(form, 'do') === 'find') return find(c, terms, form)

    const read = await readForm(c, joinForm(c, terms))
    if (!read.input) return show(c, terms, read.form, { status: 422 })
    const { introduction, places, boundaries } = read.input
    if (valueOf(form, 'do') === 'preview') {
      const offered = places.map(({ capacity }) => ({ capacity, taken: 0 }))
      return show(c, terms, form, { preview: await draftOf(c, introduction, offered) })
    }
    const joined = await joinMentors({ person: actor(c).id, introduction, boundaries, places }, moment, db)
    return onwards(c, urls.myMentorProfile(), joined.ok ? words[lang].join.joined : words[lang].join.is)
  })

type Terms = { terms: Vocabulary; cycles: readonly CyclePlaces[] }

async function termsOf(c: Request): Promise<Terms> {
  const { lang, db, now } = c.var
  return { terms: await vocabulary(lang, db), cycles: await placesOf(actor(c).id, now, db) }
}

/** Three schemas read one form, so that every mistake of the page is shown at once. */
function joinForm(c: Request, { terms, cycles }: Terms) {
  const own = words[c.var.lang]
  return z.looseObject({}).transform((values, context) => {
    const introduction = introductionForm(own, terms).safeParse(values)
    const places = placesForm(own, cycles).safeParse(values)
    const boundaries = boundariesForm.safeParse(values)
    if (introduction.success && places.success && boundaries.success)
      return { introduction: introduction.data, places: places.data, boundaries: boundaries.data }
    for (const part of [introduction, places, boundaries])
      for (const { message, path } of part.error?.issues ?? []) context.addIssue({ code: 'custom', message, path })
    return z.NEVER
  })
}

const beginning = (languages: readonly string[], cycles: readonly CyclePlaces[]): FormState =>
  filled({
    languages,
    visibility: 'signed-in',
    ...Object.fromEntries(cycles.map(({ call, isAhead }) => [placesField(call), isAhead ? '1' : '0'])),
  })

async function find(c: Request, terms: Terms, form: FormState): Promise<Response> {
  const answer = await searchByName(c, form)
  if (answer?.refused !== undefined)
    return show(c, terms, { ...form, errors: { find: answer.refused } }, { status: 422 })
  return show(c, terms, form, answer && { search: answer })
}

type Shown = { status?: 422; preview?: Draft; search?: Search }

async function show(c: Request, { terms, cycles }: Terms, form: FormState, shown: Shown = {}) {
  const { visit, db } = c.var
  const { excluded } = boundariesForm.parse(form.values)
  return page(
    <JoinPage
      visit={visit}
      form={form}
      vocabulary={terms}
      cycles={cycles}
      excluded={await somebodyNamed(excluded, db)}
      search={shown.search}
      preview={shown.preview}
    />,
    shown.status ?? 200,
  )
}

import { dayOf } from '#src/kernel/dates.ts'
import { tellHistory } from '#src/history/tell-history.ts'
import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { changeIntroduction } from '../change-introduction.ts'
import { placesOf } from '../db/places.ts'
import { somebodyNamed } from '#src/people/db/somebody.ts'
import { excludedBy, ownProfile } from '../db/profiles.ts'
import { vocabulary } from '../db/vocabulary.ts'
import { pauseMentor } from '../pause-mentor.ts'
import { setBoundaries } from '../set-boundaries.ts'
import { draftOf } from './draft.ts'
import { boundariesForm, formOf, introductionForm, pauseForm, versionForm } from './forms.ts'
import type { Draft } from './join-page.tsx'
import { MinePage, type MineForms } from './mine-page.tsx'
import { searchByName } from './people-search.ts'
import type { Search } from './profile-fields.tsx'
import { words } from './words.ts'

/** What mentors do with their own profile: change it, draw boundaries, take a break. Whoever has none is led to join. */
export const mineRoutes = routes()
  .get(urls.myMentorProfile(), signedIn, async (c) => {
    const profile = await ownProfile(actor(c).id, c.var.db)
    return profile ? show(c) : onwards(c, urls.joinMentors())
  })
  .post(urls.myMentorProfile(), signedIn, async (c) => {
    const { lang, db, moment } = c.var
    found(await ownProfile(actor(c).id, db))
    const { input, form } = await readForm(c, introductionForm(words[lang], await vocabulary(lang, db)))
    if (!input) return show(c, { profile: form, status: 422 })
    if (valueOf(form, 'do') === 'preview') return show(c, { profile: form, preview: await draftOf(c, input) })

    const { version } = versionForm.catch({ version: 0 }).parse(form.values)
    const changed = await changeIntroduction({ mentor: actor(c).id, introduction: input, version }, moment, db)
    if (changed.ok) return onwards(c, urls.myMentorProfile(), words[lang].mine.saved)
    return show(c, { profile: form, refusal: words[lang].mine.conflict, status: 409 })
  })
  .post(urls.myBoundaries(), signedIn, async (c) => {
    const { lang, db, moment } = c.var
    found(await ownProfile(actor(c).id, db))
    const form = filled(await postedValues(c))
    if (valueOf(form, 'do') === 'find') return find(c, form)

    await setBoundaries({ mentor: actor(c).id, ...boundariesForm.parse(form.values) }, moment, db)
    return onwards(c, urls.myMentorProfile(), words[lang].mine.boundariesSaved)
  })
  .post(urls.myPause(), signedIn, async (c) => {
    const { lang, db, moment, now, world } = c.var
    found(await ownProfile(actor(c).id, db))
    const own = { mentor: actor(c).id, today: dayOf(now, world.zone) }
    if (valueOf(filled(await postedValues(c)), 'do') === 'back') {
      await pauseMentor({ ...own, until: null }, moment, db)
      return onwards(c, urls.myMentorProfile(), words[lang].mine.pauseEnded)
    }
    const { input, form } = await readForm(c, pauseForm(words[lang]))
    if (!input) return show(c, { pause: form, status: 422 })
    const paused = await pauseMentor({ ...own, until: input.until }, moment, db)
    if (paused.ok) return onwards(c, urls.myMentorProfile(), words[lang].mine.pauseSaved)
    return show(c, { pause: { ...form, errors: { until: words[lang].mine.notAhead } }, status: 422 })
  })

async function find(c: Request, form: FormState): Promise<Response> {
  const answer = await searchByName(c, form)
  if (answer?.refused !== undefined)
    return show(c, { boundaries: { ...form, errors: { find: answer.refused } }, status: 422 })
  return show(c, { boundaries: form, ...(answer && { search: answer }) })
}

type Shown = Partial<MineForms> & { status?: 409 | 422; refusal?: string; preview?: Draft; search?: Search }

/** The page with what is stored, except for the form that came back. */
async function show(c: Request, shown: Shown = {}): Promise<Response> {
  const { visit, lang, db, now, book, world } = c.var
  const { id } = actor(c)
  const [profile, terms, cycles, history] = await Promise.all([
    ownProfile(id, db).then(found),
    vocabulary(lang, db),
    placesOf(id, now, db),
    tellHistory({ about: [{ person: id }] }, { audience: 'mentor', lang, zone: world.zone }, book, db),
  ])
  const excluded = shown.boundaries
    ? await somebodyNamed(boundariesForm.parse(shown.boundaries.values).excluded, db)
    : await excludedBy(id, db)
  const forms = {
    profile: shown.profile ?? filled(formOf(profile)),
    boundaries: shown.boundaries ?? boundariesOf(profile.notMyUnit, excluded),
    pause: shown.pause ?? filled({}),
  }
  const mine = { card: await draftOf(c), vocabulary: terms, cycles, excluded, history, version: profile.version }
  return page(
    <MinePage {...{ visit, mine, forms }} refusal={shown.refusal} search={shown.search} preview={shown.preview} />,
    shown.status ?? 200,
  )
}

const boundariesOf = (notMyUnit: boolean, excluded: readonly { id: string }[]): FormState =>
  filled({ ...(notMyUnit && { notMyUnit: 'yes' }), excluded: excluded.map(({ id }) => id) })

import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { placesOf, type CyclePlaces } from '../db/places.ts'
import { ownProfile } from '../db/profiles.ts'
import { setPlaces } from '../set-places.ts'
import { placesField, placesForm } from './places-form.ts'
import { PlacesPage } from './places-page.tsx'
import { words } from './words.ts'

/** The number of mentees a mentor takes in each cycle. */
export const placesRoutes = routes()
  .get(urls.myPlaces(), signedIn, async (c) => {
    const cycles = await ownCycles(c)
    return show(c, cycles, filled(Object.fromEntries(cycles.map(stored))))
  })
  .post(urls.myPlaces(), signedIn, async (c) => {
    const { lang, db, moment } = c.var
    const cycles = await ownCycles(c)
    const { input, form } = await readForm(c, placesForm(words[lang], cycles))
    if (!input) return show(c, cycles, form, 422)

    const set = await setPlaces({ mentor: actor(c).id, places: input }, moment, db)
    if (set.ok) return onwards(c, urls.myMentorProfile(), words[lang].placesPage.saved)
    return show(c, cycles, form, 409)
  })

async function ownCycles(c: Request): Promise<readonly CyclePlaces[]> {
  const { db, now } = c.var
  found(await ownProfile(actor(c).id, db))
  return placesOf(actor(c).id, now, db)
}

const stored = ({ call, capacity }: CyclePlaces) => [placesField(call), String(capacity ?? '')] as const

function show(c: Request, cycles: readonly CyclePlaces[], form: FormState, status: 200 | 409 | 422 = 200) {
  const refusal = status === 409 ? words[c.var.lang].placesPage.fewer : undefined
  return page(<PlacesPage visit={c.var.visit} cycles={cycles} form={form} refusal={refusal} />, status)
}

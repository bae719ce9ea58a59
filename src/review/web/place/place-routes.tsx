import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { secretIn, secretly } from '#src/platform/web/secret-link.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { answerPlace } from '../../answer-place.ts'
import { placeOfferOfLink, placeOfferTo, type PlaceOffer } from '../../db/place-offers.ts'
import { NoPlacePage, PlacePage } from './place-page.tsx'
import { words } from './words.ts'

/** An applicant answers for a place: with the private link of the letter, or signed in. Looking changes nothing. */
export const placeRoutes = routes()
  .get(urls.placeByLink(':token'), anyone, async (c) => {
    const offer = await placeOfferOfLink(secretIn(c), c.var.db)
    return secretly(offer ? show(c, offer, urls.placeByLink(secretIn(c))) : nothing(c))
  })
  .post(urls.placeByLink(':token'), anyone, async (c) => {
    const offer = await placeOfferOfLink(secretIn(c), c.var.db)
    return secretly(offer ? await answer(c, offer, urls.placeByLink(secretIn(c))) : nothing(c))
  })
  .get(urls.place(':application'), signedIn, async (c) => show(c, await own(c), urls.place(idIn(c, 'application'))))
  .post(urls.place(':application'), signedIn, async (c) => answer(c, await own(c), urls.place(idIn(c, 'application'))))

const nothing = (c: Request): Response => page(<NoPlacePage visit={c.var.visit} />, 404)

const own = async (c: Request): Promise<PlaceOffer> =>
  found(await placeOfferTo(actor(c).id, idIn(c, 'application'), c.var.db))

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

const show = (c: Request, offer: PlaceOffer, action: string, back: Back = {}): Response =>
  page(
    <PlacePage visit={c.var.visit} {...{ offer, action }} form={back.form ?? blank} refusal={back.refusal} />,
    back.status ?? 200,
  )

async function answer(c: Request, offer: PlaceOffer, action: string): Promise<Response> {
  const { lang, moment, db, world } = c.var
  const schema = z.object({ answer: z.enum(['yes', 'no'], words[lang].chooseAnswer) })
  const { input, form } = await readForm(c, schema)
  if (!input) return show(c, offer, action, { form, status: 422 })
  const answered = await answerPlace({ offer: offer.id, ...input, baseUrl: world.baseUrl }, moment, db)
  if (!answered.ok)
    return show(c, offer, action, { form, refusal: words[lang].problems[answered.problem], status: 409 })
  return onwards(c, action)
}

import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes, type Routes } from '#src/platform/web/routes.ts'
import { secretIn, secretly } from '#src/platform/web/secret-link.ts'
import { urls } from '#src/urls.ts'
import { answerOffer, type Reactions } from '../answer-offer.ts'
import { offerById, offerToPerson, type Offer } from '../db/offers.ts'
import { offerLink } from '../db/offer-links.ts'
import { termLabels } from '../db/term-labels.ts'
import type { Side } from '../domain/offer.ts'
import { answerForm } from './forms.ts'
import { AnsweredPage, LinkOverPage, OfferPage } from './offer-page.tsx'
import { words } from './words.ts'

type OwnOffer = Offer & { side: Side }

/** Answering an offer: with the private link from the letter, or signed in. Looking changes nothing. */
export function offerRoutes(reactions: Reactions): Routes {
  return routes()
    .get(urls.offerByLink(':token'), anyone, async (c) => {
      const offer = await offerOfLink(c)
      return secretly(
        offer ? await show(c, offer, urls.offerByLink(secretIn(c))) : page(<LinkOverPage visit={c.var.visit} />, 404),
      )
    })
    .post(urls.offerByLink(':token'), anyone, async (c) => {
      const offer = await offerOfLink(c)
      if (!offer) return secretly(page(<LinkOverPage visit={c.var.visit} />, 404))
      return secretly(await answer(c, offer, reactions, urls.offerByLink(secretIn(c))))
    })
    .get(urls.offer(':offer'), signedIn, async (c) => show(c, await ownOffer(c), urls.offer(idIn(c, 'offer'))))
    .post(urls.offer(':offer'), signedIn, async (c) =>
      answer(c, await ownOffer(c), reactions, urls.offer(idIn(c, 'offer'))),
    )
}

const ownOffer = async (c: Request): Promise<OwnOffer> =>
  found(await offerToPerson(idIn(c, 'offer'), actor(c).id, c.var.db))

async function offerOfLink(c: Request): Promise<OwnOffer | undefined> {
  const link = await offerLink(secretIn(c), c.var.db)
  const offer = link && (await offerById(link.offer, c.var.db))
  return offer && { ...offer, side: offer.mentee.id === link.person ? 'mentee' : 'mentor' }
}

async function show(
  c: Request,
  offer: OwnOffer,
  action: string,
  back: { form?: FormState; refusal?: string; status?: 409 | 422 } = {},
) {
  const { visit, lang, db } = c.var
  if (offer.answers[offer.side] && !back.status) return page(<AnsweredPage visit={visit} offer={offer} />)
  const terms = await termLabels(offer.programme, lang, db)
  return page(
    <OfferPage
      visit={visit}
      offer={offer}
      terms={terms}
      action={action}
      form={back.form ?? filled({})}
      refusal={back.refusal}
    />,
    back.status ?? 200,
  )
}

async function answer(c: Request, offer: OwnOffer, reactions: Reactions, action: string): Promise<Response> {
  const { lang, moment, db } = c.var
  const { input, form } = await readForm(c, answerForm(words[lang]))
  if (!input) return show(c, offer, action, { form, status: 422 })

  const answered = await answerOffer({ ...input, offer: offer.id, side: offer.side }, reactions, moment, db)
  if (!answered.ok)
    return show(c, offer, action, { form, refusal: words[lang].problems[answered.problem], status: 409 })
  return onwards(c, action)
}

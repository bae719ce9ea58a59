import { dayOf, shortDate, shortMoment } from '#src/kernel/dates.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Way } from '#src/ui/ways.tsx'
import { urls } from '#src/urls.ts'
import { deskWords } from '../desk-words.ts'
import { supportWords } from '../support-words.ts'
import type { CallInFigures } from './call-in-figures.ts'
import { overviewWords } from './overview-words.ts'

/** What a call is made of: the plan, its dates and form, what is judged, and where the public reads it. */
export function waysToPrepare({ call, glance, dates }: CallInFigures, { lang }: Visit): Way[] {
  const { id, zone, publishedAt } = call
  const words = deskWords[lang]
  const { plan, states } = overviewWords[lang]
  const closes = states.closes(shortMoment(call.closesAt, zone, lang))
  return [
    { href: urls.callPlan(id), label: plan, state: `${plural(lang, call.places, states.places)}, ${closes}` },
    { href: urls.milestones(id), label: words.milestones, state: plural(lang, dates, states.dates) },
    { href: urls.callQuestions(id), label: words.questions, state: plural(lang, glance.questions, states.questions) },
    { href: urls.callRubric(id), label: words.rubric, state: plural(lang, call.rubric.length, states.criteria) },
    { href: urls.callSupport(id), label: supportWords[lang].title, state: states.support[glance.support ?? 'none'] },
    publishedAt
      ? {
          href: urls.call(id),
          label: words.publicPage,
          state: states.published(shortDate(dayOf(publishedAt, zone), lang)),
        }
      : { href: urls.publishCall(id), label: words.publish },
  ]
}

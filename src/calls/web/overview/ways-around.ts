import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Way } from '#src/ui/ways.tsx'
import { urls } from '#src/urls.ts'
import { cloneWords } from '../clone/clone-words.ts'
import { deskWords } from '../desk-words.ts'
import { exceptionWords } from '../exceptions/exception-words.ts'
import { extensionWords } from '../extension/extension-words.ts'
import { lateWords } from '../late/late-words.ts'
import type { CallInFigures } from './call-in-figures.ts'
import { overviewWords } from './overview-words.ts'

/** The ways around the deadline for some or for all. */
export function waysAround({ call: { id }, glance }: CallInFigures, { lang }: Visit): Way[] {
  const { states } = overviewWords[lang]
  return [
    {
      href: urls.extendCall(id),
      label: extensionWords[lang].title,
      state: plural(lang, glance.extensions, states.extensions),
    },
    { href: urls.lateCodes(id), label: lateWords[lang].title, state: plural(lang, glance.lateCodes, states.codes) },
    {
      href: urls.exceptions(id),
      label: exceptionWords[lang].title,
      state: plural(lang, glance.exceptions, states.exceptions),
    },
  ]
}

/** What follows a call when its year is over. */
export const waysAfter = ({ call }: CallInFigures, { lang }: Visit): Way[] => [
  { href: urls.callEquality(call.id), label: deskWords[lang].equality },
  { href: urls.cloneCall(call.id), label: cloneWords[lang].act },
  { href: urls.recurrence(call.strand), label: overviewWords[lang].recurrence },
]

import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { callIt } from './author-words.ts'
import { phaseWords } from './phase-words.ts'
import { words } from './words.ts'

/** An application that was given to a reader before its phase of reading. */
export function NotYetPage({ visit, reading }: { visit: Visit; reading: GivenReading }) {
  const { lang } = visit
  const { zone, stage, author } = reading
  const at = Temporal.PlainDateTime.from(stage.plan.readingLocal ?? '')
    .toZonedDateTime(zone)
    .toInstant()
  return (
    <Page
      visit={visit}
      title={callIt(author, lang)}
      context={reading.callName[lang]}
      lead={phaseWords[lang].waitsFor(longMoment(at, zone, lang))}
      back={{ href: urls.reviews(), label: words[lang].backToQueue }}
    />
  )
}

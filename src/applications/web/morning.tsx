import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import { morningFor } from '../domain/morning.ts'
import { progressOf } from '../domain/sections.ts'
import { pageWords } from './page-words.ts'

type Props = { visit: Visit; application: OwnApplication; morning: Temporal.Instant | undefined }

/** "Remind me tomorrow?", once a letter has been begun and while there is a night left. */
export function Morning({ visit, application, morning }: Props) {
  const words = pageWords[visit.lang]
  const { call, saved } = application
  if (progressOf(saved.letter) === 'not-started' || !morningFor(application, visit.now)) return null
  return (
    <Section title={words.sleep}>
      <p>{morning ? words.reminded(longMoment(morning, call.zone, visit.lang)) : words.sleepText}</p>
      {!morning && (
        <PostButton action={urls.morningReminder(application.id)} look="secondary">
          {words.remind}
        </PostButton>
      )}
    </Section>
  )
}

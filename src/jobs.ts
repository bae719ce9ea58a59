import { remindSupporters } from '#src/applications/remind-supporters.ts'
import { sendMorningReminders } from '#src/applications/send-morning-reminders.ts'
import { announceOpenCalls } from '#src/calls/announce-open-calls.ts'
import { prepareCalls } from '#src/calls/prepare-calls.ts'
import { makeTables } from '#src/equality/make-tables.ts'
import { remindOfInterviews } from '#src/review/interviews/remind-of-interviews.ts'
import { closeLapsedOffers } from '#src/matching/close-lapsed-offers.ts'
import { askNextWishes } from '#src/mentors/ask-next-wishes.ts'
import { endSilentOffers } from '#src/review/end-silent-offers.ts'
import { fillAllPlaces } from '#src/review/fill-all-places.ts'
import type { Job } from '#src/platform/jobs.ts'
import { sendDueLetters, type Post } from '#src/platform/mail/send-letters.ts'
import { momentAt, type World } from '#src/platform/world.ts'

/** What the service does by itself. Calls open and close by the clock alone; jobs only send. */
export function jobsOf(world: World, post: Post): readonly Job[] {
  const { baseUrl, clock, db, secret } = world
  const now = () => momentAt(clock())
  return [
    { name: 'send-letters', everySeconds: 1, run: () => sendDueLetters(post, clock, db) },
    { name: 'announce-calls', everySeconds: 60, run: () => announceOpenCalls(baseUrl, now(), db) },
    { name: 'prepare-calls', everySeconds: 600, run: () => prepareCalls(baseUrl, now(), db) },
    { name: 'remind-supporters', everySeconds: 300, run: () => remindSupporters(baseUrl, now(), db) },
    { name: 'morning-reminders', everySeconds: 60, run: () => sendMorningReminders(baseUrl, now(), db) },
    { name: 'interview-reminders', everySeconds: 300, run: () => remindOfInterviews(baseUrl, now(), db) },
    { name: 'equality-tables', everySeconds: 3600, run: () => makeTables(secret, now(), db) },
    { name: 'next-wishes', everySeconds: 60, run: () => askNextWishes(baseUrl, now(), db) },
    { name: 'lapsed-offers', everySeconds: 60, run: () => closeLapsedOffers(baseUrl, now(), db) },
    {
      name: 'places',
      everySeconds: 60,
      run: async () => {
        await endSilentOffers(baseUrl, now(), db)
        await fillAllPlaces(baseUrl, now(), db)
      },
    },
  ]
}

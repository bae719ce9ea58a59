import { remindSupporters } from '#src/applications/remind-supporters.ts'
import { sendMorningReminders } from '#src/applications/send-morning-reminders.ts'
import { askNextWishes } from '#src/mentors/ask-next-wishes.ts'
import { closeLapsedOffers } from '#src/matching/close-lapsed-offers.ts'
import type { Job } from '#src/platform/jobs.ts'
import { sendDueLetters, type Post } from '#src/platform/mail/send-letters.ts'
import { momentAt, type World } from '#src/platform/world.ts'

/** What the service does by itself. Calls open and close by the clock alone; jobs only send. */
export function jobsOf(world: World, post: Post): readonly Job[] {
  return [
    { name: 'send-letters', everySeconds: 1, run: () => sendDueLetters(post, world.clock, world.db) },
    {
      name: 'next-wishes',
      everySeconds: 60,
      run: async () => void (await askNextWishes(world.baseUrl, momentAt(world.clock()), world.db)),
    },
    {
      name: 'lapsed-offers',
      everySeconds: 60,
      run: () => closeLapsedOffers(world.baseUrl, momentAt(world.clock()), world.db),
    },
    {
      name: 'remind-supporters',
      everySeconds: 300,
      run: () => remindSupporters(world.baseUrl, momentAt(world.clock()), world.db),
    },
    {
      name: 'morning-reminders',
      everySeconds: 60,
      run: () => sendMorningReminders(world.baseUrl, momentAt(world.clock()), world.db),
    },
  ]
}

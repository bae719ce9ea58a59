import { longMoment } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import type { Mentorship } from './db/mentorships.ts'
import { conversationLetter, type ConversationNews } from './mail/letters.ts'
import { writeToOther } from './write-to-other.ts'

type Telling = { mentorship: Mentorship; at: Temporal.Instant; news: ConversationNews; baseUrl: string }

/** Tells the other that a talk is planned, moved or called off: the time, and nothing of where or what about. */
export async function tellOfConversation({ mentorship, at, news, baseUrl }: Telling, moment: Moment, tx: Db) {
  if (Temporal.Instant.compare(at, moment.at) <= 0) return
  const href = baseUrl + urls.mentorship(mentorship.id)
  await writeToOther(
    {
      mentorship,
      cause: `conversation-${news}`,
      letter: (about) =>
        conversationLetter({ ...about, news, href, when: longMoment(at, mentorship.zone, about.lang) }, about.lang),
    },
    moment,
    tx,
  )
}

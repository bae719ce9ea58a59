import { calendarAnswer } from '#src/platform/calendar/calendar-answer.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { conversationsOf } from '../db/conversations.ts'
import { conversationWords } from './conversation-words.ts'
import { ownMentorship } from './own-mentorship.ts'

/** What a planned talk takes of a day as long as nobody has noted how long it was. */
const MINUTES = 60

/**
 * The talks of a pair that are still to come, for one's own calendar. Others can often look into a calendar, so the
 * entry says neither with whom nor within what, and is marked as private. One called off is struck out there too.
 */
export const conversationsFileRoutes = routes().get(urls.conversationsFile(':mentorship'), signedIn, async (c) => {
  const { lang, now, db, world } = c.var
  const mentorship = await ownMentorship(c)
  const talks = await conversationsOf(mentorship.id, mentorship.zone, db)
  const name = conversationWords[lang].title
  const entries = talks
    .filter(({ plannedAt, heldOn }) => heldOn === null && Temporal.Instant.compare(plannedAt, now) > 0)
    .map(({ id, plannedAt, place, cancelledAt }) => ({
      uid: id,
      summary: name,
      at: plannedAt,
      minutes: MINUTES,
      place,
      url: `${world.baseUrl}${urls.conversation(mentorship.id, id)}`,
      busy: true,
      confidential: true,
      cancelled: cancelledAt !== null,
    }))
  return calendarAnswer(c, { name, fileName: 'conversations', entries })
})

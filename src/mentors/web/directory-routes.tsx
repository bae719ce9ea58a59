import { dayOf } from '#src/kernel/dates.ts'
import { found, idIn, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { mentorShownTo, mentorsShownTo } from '../db/directory.ts'
import { vocabulary } from '../db/vocabulary.ts'
import { roomOf } from '../domain/room.ts'
import { visibleTo } from '../domain/visibility.ts'
import { DirectoryPage } from './directory-page.tsx'
import { choiceOf, labelsOf, listed, listing } from './listing.ts'
import { MentorPage } from './mentor-page.tsx'

/** The directory and its profiles, for everybody, each seeing those who show themselves to them. */
export const directoryRoutes = routes()
  .get(urls.mentors(), anyone, async (c) => {
    const { db, now, lang, visit, world, person } = c.var
    const [mentors, terms] = await Promise.all([mentorsShownTo(circlesOf(c), now, db), vocabulary(lang, db)])
    const all = listed(mentors, dayOf(now, world.zone))
    const labels = labelsOf(all, terms, lang)
    const shown = listing(all, labels, choiceOf(c.req.queries(), labels), lang)
    return page(<DirectoryPage visit={visit} listing={shown} vocabulary={terms} isMentor={person?.isMentor ?? false} />)
  })
  .get(urls.mentor(':person'), anyone, async (c) => {
    const { db, now, lang, visit, world, person } = c.var
    const onlooker = { circles: circlesOf(c), self: person?.id }
    const mentor = found(await mentorShownTo(onlooker, idIn(c, 'person'), now, db))
    const room = roomOf(mentor, dayOf(now, world.zone))
    return page(
      <MentorPage
        visit={visit}
        mentor={mentor}
        room={room}
        vocabulary={await vocabulary(lang, db)}
        isOwn={mentor.id === person?.id}
      />,
    )
  })

function circlesOf(c: Request) {
  const { person } = c.var
  return visibleTo({
    isSignedIn: person !== undefined,
    hasApplied: person?.hasApplied ?? false,
    isCoordinator: (person?.coordinates.length ?? 0) > 0,
  })
}

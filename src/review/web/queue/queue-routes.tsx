import { actor, page } from '#src/platform/web/answers.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { callsChairedBy } from '../../db/chaired.ts'
import { readingsOf } from '../../db/readings.ts'
import { holdsInterviews } from '../../interviews/db/holds-interviews.ts'
import { readingFileRoutes } from '../reading-file-routes.ts'
import { afterReading } from './after-reading.tsx'
import { QueuePage } from './queue-page.tsx'

/** What somebody reads, in its order, and how they marked once they have handed in everything. */
export const queueRoutes = routes(readingFileRoutes.list).get(urls.reviews(), reviewer, async (c) => {
  const { visit, now, db } = c.var
  const reader = actor(c).id
  const [readings, chaired, interviews] = await Promise.all([
    readingsOf(reader, now, db),
    callsChairedBy(reader, db),
    holdsInterviews(reader, db),
  ])
  const after = await afterReading(c, readings)
  return page(<QueuePage {...{ visit, readings, after, chaired, interviews }} />)
})

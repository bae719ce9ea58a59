import { routes } from '#src/platform/web/routes.ts'
import { callMentorsRoutes } from './call-mentors-routes.tsx'
import { directoryRoutes } from './directory-routes.tsx'
import { invitationRoutes } from './invitation-routes.tsx'
import { inviteRoutes } from './invite-routes.tsx'
import { joinRoutes } from './join-routes.tsx'
import { mineRoutes } from './mine-routes.tsx'
import { placesRoutes } from './places-routes.tsx'

/** Every route of the mentors. The directory comes last: /mentors/join and /mentors/me are no mentor's id. */
export const mentorRoutes = routes(
  [joinRoutes, mineRoutes, placesRoutes, callMentorsRoutes, inviteRoutes, invitationRoutes, directoryRoutes].flatMap(
    ({ list }) => list,
  ),
)

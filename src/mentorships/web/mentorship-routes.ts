import { routes } from '#src/platform/web/routes.ts'
import { menteeAnswerRoutes } from './answer-routes.ts'
import { agreementRoutes } from './agreement-routes.tsx'
import { callMentorshipsRoutes } from './call-mentorships-routes.tsx'
import { conversationsFileRoutes } from './conversations-file-routes.ts'
import { conversationRoutes } from './conversation-routes.tsx'
import { endingRoutes } from './ending-routes.tsx'
import { reflectionRoutes } from './reflection-routes.tsx'
import { workspaceRoutes } from './workspace-routes.tsx'

/** Every route of the mentorships. */
export const mentorshipRoutes = routes(
  [
    workspaceRoutes,
    menteeAnswerRoutes,
    agreementRoutes,
    conversationsFileRoutes,
    conversationRoutes,
    reflectionRoutes,
    endingRoutes,
    callMentorshipsRoutes,
  ].flatMap(({ list }) => list),
)

import { heldRoutes } from './held-routes.tsx'
import { interviewsRoutes } from './interviews-routes.tsx'
import { noteRoutes } from './note-routes.tsx'
import { onDeskRoutes } from './on-desk-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { slotRoutes } from './slot-routes.tsx'

/** Every page about interviews: of the office, of applicants and of those who interview. */
export const interviewTables = [interviewsRoutes, slotRoutes, onDeskRoutes, ownRoutes, heldRoutes, noteRoutes]

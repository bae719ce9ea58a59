import { calibrationRoutes } from './calibration/calibration-routes.tsx'
import { decisionRoutes } from './decisions/decision-routes.tsx'
import { decisionSettingsRoutes } from './decisions/settings-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { sharingRoutes } from './sharing/sharing-routes.tsx'
import { waitingListRoutes } from './waiting-list/waiting-list-routes.tsx'

/** A call's applications at the desk: who applied and who reads, the decisions with their rules and letters, the waiting list. */
export const deskTables = [
  deskRoutes,
  sharingRoutes,
  calibrationRoutes,
  decisionRoutes,
  decisionSettingsRoutes,
  waitingListRoutes,
]

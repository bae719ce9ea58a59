import { routes } from '#src/platform/web/routes.ts'
import { announcementRoutes } from './announcements/announcement-routes.tsx'
import { calendarRoutes } from './calendar/calendar-routes.tsx'
import { cloneRoutes } from './clone/clone-routes.tsx'
import { datesFileRoutes } from './dates-file-routes.ts'
import { exceptionRoutes } from './exceptions/exception-routes.tsx'
import { extensionRoutes } from './extension/extension-routes.tsx'
import { lateDeskRoutes } from './late/late-desk-routes.tsx'
import { lateRoutes } from './late/late-routes.tsx'
import { recurrenceRoutes } from './recurrence/recurrence-routes.tsx'

/** The life of calls over the years: how one follows another, and the calendar they stand in. */
export const callYearRoutes = routes([
  ...cloneRoutes.list,
  ...calendarRoutes.list,
  ...recurrenceRoutes.list,
  ...lateDeskRoutes.list,
  ...lateRoutes.list,
  ...extensionRoutes.list,
  ...exceptionRoutes.list,
  ...announcementRoutes.list,
  ...datesFileRoutes.list,
])

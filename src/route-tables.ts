import { myApplicationRoutes } from '#src/applications/web/application-routes.tsx'
import { checkRoutes } from '#src/applications/web/check-routes.tsx'
import { laterRoutes } from '#src/applications/web/later-routes.tsx'
import { letterRoutes } from '#src/applications/web/letter-routes.tsx'
import { guestRoutes } from '#src/applications/web/support/guest-routes.tsx'
import { supporterRoutes } from '#src/applications/web/support/supporter-routes.tsx'
import { answerFileRoutes } from '#src/applications/web/own/file-routes.tsx'
import { previewRoutes } from '#src/applications/web/own/preview-routes.tsx'
import { sectionRoutes } from '#src/applications/web/section-routes.tsx'
import { withdrawalRoutes } from '#src/applications/web/withdrawal-routes.tsx'
import { callDeskRoutes } from '#src/calls/web/call-desk-routes.tsx'
import { callRoutes } from '#src/calls/web/call-routes.tsx'
import { callYearRoutes } from '#src/calls/web/call-year-routes.ts'
import { committeeRoutes } from '#src/calls/web/committee-routes.tsx'
import { rubricRoutes } from '#src/calls/web/rubric/rubric-routes.tsx'
import { fitRoutes } from '#src/calls/web/fit-routes.tsx'
import { homeRoutes } from '#src/calls/web/home-routes.tsx'
import { supportRoutes } from '#src/calls/web/support-routes.tsx'
import { formRoutes } from '#src/calls/web/questions/form-routes.tsx'
import { questionRoutes } from '#src/calls/web/questions/question-routes.tsx'
import { todayRoutes } from '#src/calls/web/today-routes.tsx'
import { yearRoutes } from '#src/calls/web/year-routes.tsx'
import { equalityDeskRoutes } from '#src/equality/web/desk-routes.tsx'
import { equalityRoutes } from '#src/equality/web/equality-routes.tsx'
import { interviewTables } from '#src/review/interviews/web/interview-tables.ts'
import { matchingRoutes } from '#src/matching/web/matching-routes.tsx'
import { offerRoutes } from '#src/matching/web/offer-routes.tsx'
import { mentorRoutes } from '#src/mentors/web/mentor-routes.ts'
import { mentorshipRoutes } from '#src/mentorships/web/mentorship-routes.ts'
import { doublesRoutes } from '#src/people/web/doubles-routes.tsx'
import { meRoutes } from '#src/people/web/me-routes.tsx'
import { peopleRoutes } from '#src/people/web/people-routes.tsx'
import { superiorsRoutes } from '#src/people/web/superiors-routes.tsx'
import { signInRoutes } from '#src/people/web/sign-in-routes.tsx'
import type { Routes } from '#src/platform/web/routes.ts'
import { aboutRoutes } from '#src/programmes/web/about-routes.tsx'
import { outboxRoutes } from '#src/programmes/web/outbox-routes.tsx'
import { programmeRoutes } from '#src/programmes/web/programme-routes.tsx'
import { programmesRoutes } from '#src/programmes/web/programmes-routes.tsx'
import { setUpRoutes } from '#src/programmes/web/set-up-routes.tsx'
import { termRoutes } from '#src/programmes/web/term-routes.tsx'
import { applicationRoutes } from '#src/review/web/application-routes.tsx'
import { boardRoutes } from '#src/review/web/board-routes.tsx'
import { conflictRoutes } from '#src/review/web/conflict-routes.tsx'
import { eligibilityRoutes } from '#src/review/web/eligibility-routes.tsx'
import { nearnessRoutes } from '#src/review/web/nearness-routes.tsx'
import { planRoutes } from '#src/review/web/plan-routes.tsx'
import { redactionRoutes } from '#src/review/web/redaction-routes.tsx'
import { deskTables } from '#src/review/web/desk-tables.ts'
import { placeRoutes } from '#src/review/web/place/place-routes.tsx'
import { reviewRoutes } from '#src/review/web/review-routes.tsx'
import { consequences } from './consequences.ts'

const people = [signInRoutes, meRoutes, superiorsRoutes, doublesRoutes, peopleRoutes]
const programmes = [aboutRoutes, setUpRoutes, programmeRoutes, programmesRoutes, termRoutes, outboxRoutes]
const calls = [
  homeRoutes,
  todayRoutes,
  callRoutes,
  fitRoutes,
  callDeskRoutes,
  callYearRoutes,
  yearRoutes,
  formRoutes,
  previewRoutes,
  questionRoutes,
  committeeRoutes,
  rubricRoutes,
  supportRoutes,
]
const applications = [
  myApplicationRoutes,
  checkRoutes,
  laterRoutes,
  placeRoutes,
  ...interviewTables,
  letterRoutes,
  equalityRoutes,
  equalityDeskRoutes,
  supporterRoutes,
  guestRoutes,
  sectionRoutes,
  answerFileRoutes,
]
const review = [
  ...deskTables,
  applicationRoutes,
  conflictRoutes,
  eligibilityRoutes,
  planRoutes,
  redactionRoutes,
  nearnessRoutes,
  boardRoutes,
  reviewRoutes,
]

/**
 * Every route of the service, in the order of the features. Fixed addresses stand before those with a placeholder.
 * `baseUrl` is what links in letters begin with.
 */
export function routeTables(baseUrl: string): readonly Routes[] {
  const reactions = consequences(baseUrl)
  const answers = [mentorRoutes, matchingRoutes, offerRoutes(reactions), mentorshipRoutes]
  return [...people, ...programmes, ...calls, withdrawalRoutes(reactions), ...applications, ...review, ...answers]
}

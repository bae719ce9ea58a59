import { applicationRoutes } from '#src/review/web/application-routes.tsx'
import { deskRoutes } from '#src/review/web/desk-routes.tsx'
import { reviewRoutes } from '#src/review/web/review-routes.tsx'
import { matchingRoutes } from '#src/matching/web/matching-routes.tsx'
import { offerRoutes } from '#src/matching/web/offer-routes.tsx'
import { meRoutes } from '#src/people/web/me-routes.tsx'
import { peopleRoutes } from '#src/people/web/people-routes.tsx'
import { signInRoutes } from '#src/people/web/sign-in-routes.tsx'
import type { Routes } from '#src/platform/web/routes.ts'
import { consequences } from './consequences.ts'

/** Every route of the service, in the order of the features. `baseUrl` is what links in letters begin with. */
export function routeTables(baseUrl: string): readonly Routes[] {
  return [signInRoutes, meRoutes, peopleRoutes, deskRoutes, applicationRoutes, reviewRoutes, matchingRoutes, offerRoutes(consequences(baseUrl))]
}

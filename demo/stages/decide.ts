import type { Id } from '#src/kernel/id.ts'
import { deskOf } from '#src/review/db/desk.ts'
import { callById } from '#src/calls/db/calls.ts'
import { decideApplication } from '#src/review/decide-application.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { at, done, spread, type Stage } from './stage.ts'

/** The committee's meeting: the best by mean are accepted, some wait, the rest are declined; then the letters leave. */
export async function decideAll(
  of: { call: Id<'call'>; accept: number; wait: number; on: string; sent: string },
  stage: Stage,
): Promise<void> {
  const { db, coordinator, baseUrl } = stage
  const viewer = { id: coordinator, coordinates: [stage.programme], standsInFor: [] }
  const call = await callById(of.call, db)
  if (!call) throw new Error('the demo has lost its call')
  const ranked = (await deskOf(call, viewer, db))
    .filter((row) => !row.withdrawn)
    .toSorted((a, b) => (b.standing.mean ?? 0) - (a.standing.mean ?? 0))
  for (const [i, row] of ranked.entries()) {
    const verdict = i < of.accept ? 'accept' : i < of.accept + of.wait ? 'waiting-list' : 'decline'
    const assessment = verdict === 'accept' ? 'The committee recommends a place.' : ''
    done(
      await decideApplication(
        { application: row.id, verdict, assessment, by: coordinator, baseUrl },
        spread(of.on, of.sent, i, ranked.length),
        db,
      ),
    )
  }
  await releaseLetters({ chosen: { cause: 'decision' }, by: viewer }, at(of.sent), db)
}

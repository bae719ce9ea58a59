import type { Id } from '#src/kernel/id.ts'
import { deskOf } from '#src/review/db/desk.ts'
import { callById } from '#src/calls/db/calls.ts'
import { decideApplication } from '#src/review/decide-application.ts'
import type { DeskRow } from '#src/review/db/desk.ts'
import { defaultDecisionRules, type DecisionRules } from '#src/review/domain/decision-rules.ts'
import type { Verdict } from '#src/review/domain/verdict.ts'
import { orderWaitingList } from '#src/review/order-waiting-list.ts'
import { setDecisionRules } from '#src/review/set-decision-rules.ts'
import { tagApplications } from '#src/review/tag-applications.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { at, done, spread, type Stage } from './stage.ts'

/** What the committee notes of everybody, or only of those it accepts. */
const assessments: Record<Verdict, string> = {
  accept: 'The committee recommends a place.',
  'waiting-list': 'Convincing; a place if one becomes free.',
  decline: 'A later call will fit better: the next step is not clear yet.',
}

/** The committee's meeting: the best by mean are accepted, some wait, the rest are declined; then the letters leave. */
export async function decideAll(
  of: { call: Id<'call'>; accept: number; wait: number; on: string; sent: string; rules: Partial<DecisionRules> },
  stage: Stage,
): Promise<void> {
  const { db, coordinator, baseUrl } = stage
  const viewer = { id: coordinator, coordinates: [stage.programme], standsInFor: [] }
  const call = await callById(of.call, db)
  if (!call) throw new Error('the demo has lost its call')
  const rules = { ...defaultDecisionRules, ...of.rules }
  done(await setDecisionRules({ call: call.id, rules, by: coordinator }, at(of.on), db))
  const ranked = (await deskOf(call, viewer, db))
    .filter((row) => !row.withdrawn)
    .toSorted((a, b) => (b.standing.mean ?? 0) - (a.standing.mean ?? 0))
  for (const [i, row] of ranked.entries()) {
    const verdict = i < of.accept ? 'accept' : i < of.accept + of.wait ? 'waiting-list' : 'decline'
    const assessment = rules.asksAssessment || verdict === 'accept' ? assessments[verdict] : ''
    done(
      await decideApplication(
        { application: row.id, verdict, assessment, by: coordinator, baseUrl },
        spread(of.on, of.sent, i, ranked.length),
        db,
      ),
    )
  }
  await tagTheOpenQuestions(ranked, of, stage)
  await releaseLetters({ chosen: { cause: 'decision' }, by: viewer }, at(of.sent), db)
  done(await orderWaitingList({ call: call.id, change: 'fix', by: viewer }, at(of.sent), db))
}

/** Where two readers differ, the committee looked again and left a tag. */
async function tagTheOpenQuestions(
  ranked: readonly DeskRow[],
  of: { call: Id<'call'>; on: string },
  stage: Stage,
): Promise<void> {
  const applications = ranked.filter(({ standing }) => standing.spread >= 1).map(({ id }) => id)
  const tagging = { call: of.call, applications, label: 'second look', put: true, by: stage.coordinator }
  await tagApplications(tagging, at(of.on), stage.db)
}

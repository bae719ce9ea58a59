import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { countsOf } from './db/answers.ts'
import { standingApplications } from './db/participations.ts'
import { choicesOf, type Question } from './domain/questions.ts'
import { publish } from './domain/suppression.ts'
import { holderOf } from './holder.ts'

type Counting = { question: Question; calls: readonly Id<'call'>[]; secret: Uint8Array }

/** What may be shown of the answers to a question by all who applied to these calls, as it is stored; the exact counts end here. */
export async function countAnswers({ question, calls, secret }: Counting, tx: Db) {
  const applications = await standingApplications(calls, tx)
  const holders = applications.map((one) => holderOf(one, secret))
  const shown = publish(await countsOf(question, holders, tx), applications.length)
  if (!shown) return { applied: null, shown: null }
  const cells = choicesOf(question).map((choice, at) => ({ choice, shown: shown[at] }))
  // somebody too near to one of them is told of no exact number either
  return { applied: 5 * Math.round(applications.length / 5), shown: json(cells) }
}

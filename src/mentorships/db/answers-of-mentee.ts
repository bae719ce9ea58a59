import { answerFileFor, answersFor, type AnswerRead } from '#src/applications/db/answers-for.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** What the mentee answered to questions of the call whose answers are for the mentor too, now that there is one. */
export async function answersOfMentee(mentorship: Id<'mentorship'>, db: Db): Promise<AnswerRead[]> {
  const application = await applicationOf(mentorship, db)
  return application ? answersFor(application.id, 'mentor', db) : []
}

/** The file that answers such a question, with the reference that names it. */
export async function answerFileOfMentee(
  { mentorship, question }: { mentorship: Id<'mentorship'>; question: Id<'question'> },
  db: Db,
) {
  const application = await applicationOf(mentorship, db)
  const file = application && (await answerFileFor({ application: application.id, question, group: 'mentor' }, db))
  return file && { ...file, reference: application.reference }
}

/** The application that the two met by; a withdrawn one is read by nobody. */
const applicationOf = (mentorship: Id<'mentorship'>, db: Db) =>
  db
    .selectFrom('mentorship')
    .innerJoin('offer', 'offer.id', 'mentorship.offer_id')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .where('mentorship.id', '=', mentorship)
    .where('application.withdrawn_at', 'is', null)
    .select(['application.id', 'application.reference'])
    .executeTakeFirst()

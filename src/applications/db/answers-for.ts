import type { ReaderGroup } from '#src/calls/domain/question.ts'
import type { GivenAnswer } from '#src/kernel/given-answer.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type AnswerRead = {
  readonly question: Id<'question'>
  readonly label: Translated
  readonly given: GivenAnswer
}

/**
 * The answers to the call's own questions that a group of readers sees of an application, in the order of the form: those
 * that were promised to it when they were sent and are still meant for it. Whether somebody belongs to the group is for
 * whoever asks.
 */
export async function answersFor(application: Id<'application'>, group: ReaderGroup, db: Db): Promise<AnswerRead[]> {
  const rows = await answers(application, db)
    .where(sql<boolean>`${group} = any(sent_answer.audience) and ${group} = any(question.audience)`)
    .execute()
  return rows.map((row) => ({
    question: row.question,
    label: row.label as Translated,
    given: row.answer as unknown as GivenAnswer,
  }))
}

/** The file that answers a question of an application, if this group sees the answer. */
export async function answerFileFor(
  { application, question, group }: { application: Id<'application'>; question: Id<'question'>; group: ReaderGroup },
  db: Db,
) {
  return answers(application, db)
    .innerJoin('file', 'file.id', 'sent_answer.file_id')
    .where('question.id', '=', question)
    .where(sql<boolean>`${group} = any(sent_answer.audience) and ${group} = any(question.audience)`)
    .clearSelect()
    .select(['file.id', 'file.media_type as mediaType'])
    .executeTakeFirst()
}

const answers = (application: Id<'application'>, db: Db) =>
  db
    .selectFrom('sent_answer')
    .innerJoin('question', 'question.id', 'sent_answer.question_id')
    .innerJoin('call_section', 'call_section.id', 'question.section_id')
    .where(
      'sent_answer.submission_id',
      '=',
      sql<Id<'submission'>>`(select id from submission where application_id = ${application}
        order by submitted_at desc limit 1)`,
    )
    .orderBy('call_section.position')
    .orderBy('question.position')
    .select(['question.id as question', 'sent_answer.label', 'sent_answer.answer'])

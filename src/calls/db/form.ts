import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { CallForm, CallSection, FormParts } from '../domain/form.ts'
import type { Choice, Condition, Question, ReaderGroup } from '../domain/question.ts'

/** The application form of a call, retired questions included. */
export const formOf = async (call: Id<'call'>, db: Db): Promise<CallForm> =>
  (await formsOf([call], db)).get(call) ?? { parts: { without: [], help: {} }, sections: [] }

/** The application forms of several calls: two queries, however many there are. */
export async function formsOf(calls: readonly Id<'call'>[], db: Db): Promise<Map<Id<'call'>, CallForm>> {
  if (calls.length === 0) return new Map()
  const rows = await sectionRows(calls, db)
  const questions = Map.groupBy((await questionRows(calls, db)).map(questionOf), ({ section }) => section)
  const byCall = Map.groupBy(rows, ({ call }) => call)
  return new Map(
    [...byCall].map(([call, all]) => [
      call,
      {
        parts: partsOf(all[0]?.form),
        sections: all.flatMap(({ id, title, intro }): CallSection[] =>
          id === null
            ? []
            : [
                {
                  id,
                  title: title as Translated,
                  intro: intro as Translated,
                  questions: questions.get(id) ?? [],
                },
              ],
        ),
      },
    ]),
  )
}

const partsOf = (stored: unknown): FormParts => ({ without: [], help: {}, ...(stored as Partial<FormParts>) })

function sectionRows(calls: readonly Id<'call'>[], db: Db) {
  return db
    .selectFrom('call')
    .leftJoin('call_section', 'call_section.call_id', 'call.id')
    .where('call.id', 'in', calls)
    .orderBy('call_section.position')
    .orderBy('call_section.id')
    .select(['call.id as call', 'call.form', 'call_section.id', 'call_section.title', 'call_section.intro'])
    .execute()
}

function questionRows(calls: readonly Id<'call'>[], db: Db) {
  return db
    .selectFrom('question')
    .innerJoin('call_section', 'call_section.id', 'question.section_id')
    .where('call_section.call_id', 'in', calls)
    .orderBy('question.position')
    .orderBy('question.id')
    .selectAll('question')
    .execute()
}

type Row = Awaited<ReturnType<typeof questionRows>>[number]

const questionOf = (row: Row): Question => ({
  id: row.id,
  section: row.section_id,
  kind: row.kind,
  label: row.label as Translated,
  help: row.help as Translated,
  choices: row.choices as unknown as Choice[],
  mostWords: row.most_words,
  least: row.least,
  most: row.most,
  isRequired: row.is_required,
  requiredFrom: row.required_from,
  frozenAfter: row.frozen_after,
  condition: conditionOf(row),
  audience: row.audience as ReaderGroup[],
  askedSince: row.asked_since,
  isRetired: row.retired_at !== null,
})

function conditionOf({ condition_on: on, condition_is: is, condition_value: value }: Row): Condition | null {
  if (on === null || is === null) return null
  return is === 'filled' ? { on, is } : { on, is, value: value ?? '' }
}

import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

export type Term = { readonly key: string; readonly label: string }

/** What mentors choose from to describe themselves, in one language and in the programme's order. */
export type Vocabulary = {
  readonly topic: readonly Term[]
  readonly trait: readonly Term[]
  readonly offer: readonly Term[]
}

/** The vocabulary of all programmes: a profile belongs to a person, not to one programme. A key known to several appears once. */
export async function vocabulary(lang: Lang, db: Db): Promise<Vocabulary> {
  const rows = await db.selectFrom('term').select(['kind', 'key', 'label']).orderBy('position').orderBy('key').execute()
  const of = (kind: keyof Vocabulary): Term[] => {
    const labels = new Map(
      rows.filter((row) => row.kind === kind).map((row) => [row.key, (row.label as Translated)[lang]]),
    )
    return [...labels].map(([key, label]) => ({ key, label }))
  }
  return { topic: of('topic'), trait: of('trait'), offer: of('offer') }
}

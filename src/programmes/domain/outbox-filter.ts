import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'

/** Which drafts of the outbox are shown. Empty words and `null` do not filter. */
export type OutboxFilter = { readonly words: string; readonly lang: Lang | null }

type Filterable = {
  readonly cause: string
  readonly to: string
  readonly subject: string
  readonly lang: Lang
  readonly call: { readonly id: Id<'call'> } | null
}

/** The letters that fit: by a part of the name or subject, and by the language they are written in. */
export function matching<Letter extends Filterable>(letters: readonly Letter[], filter: OutboxFilter): Letter[] {
  const wanted = filter.words.toLocaleLowerCase()
  return letters.filter(
    ({ to, subject, lang }) =>
      (wanted === '' || `${to} ${subject}`.toLocaleLowerCase().includes(wanted)) &&
      (filter.lang === null || lang === filter.lang),
  )
}

/** Letters of one cause and one call stand together. */
export const groupKey = ({ cause, call }: Pick<Filterable, 'cause' | 'call'>): string =>
  call ? `${cause}-${call.id}` : cause

/** The drafts before and after one of the same group, for looking through them one after the other. */
export function neighbours<Letter extends Filterable & { readonly id: Id<'letter'>; readonly state: string }>(
  letter: Id<'letter'>,
  waiting: readonly Letter[],
): { readonly before?: Letter; readonly after?: Letter } {
  const one = waiting.find(({ id }) => id === letter)
  if (one?.state !== 'draft') return {}
  const group = waiting.filter((other) => other.state === 'draft' && groupKey(other) === groupKey(one))
  const at = group.indexOf(one)
  const [before, after] = [group[at - 1], group[at + 1]]
  return { ...(before && { before }), ...(after && { after }) }
}

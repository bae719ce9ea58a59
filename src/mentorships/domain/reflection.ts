import type { Id } from '#src/kernel/id.ts'

/** Who may read a part of what somebody wrote: only they, or both of the pair. Never anybody else. */
export type Audience = 'me' | 'pair'

export const audiences = ['me', 'pair'] as const satisfies readonly Audience[]

/** The three questions of the programme, and no fourth. */
export const parts = ['topics', 'mostUseful', 'actions'] as const

export type Part = (typeof parts)[number]

/** What one of the two noted after a conversation; the actions are kept as rows of their own. */
export type Reflection = {
  readonly author: Id<'person'>
  readonly topics: string
  readonly mostUseful: string
  readonly audience: Readonly<Record<Part, Audience>>
}

/** Whether one of the pair may read a part. Who does not belong to the pair never gets as far as this question. */
export const mayRead = (audience: Audience, reader: Id<'person'>, author: Id<'person'>): boolean =>
  audience === 'pair' || reader === author

/** The written parts that are left for a reader. */
export type Readable = {
  readonly author: Id<'person'>
  readonly topics?: string
  readonly mostUseful?: string
  readonly audience: Readonly<Record<Part, Audience>>
}

/** A reflection as one of the pair may read it, or nothing where no written part is for them. A private part is not there at all. */
export function asReadBy(reader: Id<'person'>, reflection: Reflection): Readable | undefined {
  const { author, audience } = reflection
  const left = (['topics', 'mostUseful'] as const).filter(
    (part) => mayRead(audience[part], reader, author) && reflection[part] !== '',
  )
  if (left.length === 0 && reader !== author) return undefined
  return { author, audience, ...Object.fromEntries(left.map((part) => [part, reflection[part]])) }
}

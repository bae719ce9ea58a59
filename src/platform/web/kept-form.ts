import { z } from 'zod'
import type { Request } from './env.ts'
import { postedValues } from './form.ts'

/** A form that was sent when nobody was signed in any more: where it went, and everything that was typed. */
export type KeptForm = {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** Letters that travel through the sign-in: a whole letter of motivation and much more. */
const MOST = 200_000

/** What travels along unseen in our forms and means nothing to people. */
const UNSEEN = /^(version|done|from|tab|turn|next|do|keep\..*)$/
const ID = /^[0-9a-f-]{36}$/

const shape = z.object({
  action: z.string().regex(/^\/(?![/\\])[\w/.-]*$/),
  fields: z.array(z.tuple([z.string().max(200), z.string()])).max(300),
})

/** The form of a request that is not admitted, if somebody typed something into it. */
export async function keptFormOf(c: Request): Promise<KeptForm | undefined> {
  if (c.req.method !== 'POST') return undefined
  const values = await postedValues(c).catch(() => ({}))
  const fields = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const kept = { action: c.req.path, fields }
  return textsOf(kept).length > 0 && JSON.stringify(kept).length <= MOST ? kept : undefined
}

/** A kept form as it travelled through the pages of the sign-in; nothing when it is none of ours. */
export function keptFormIn(text: unknown): KeptForm | undefined {
  if (typeof text !== 'string' || text === '' || text.length > MOST) return undefined
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What somebody wrote in it, for showing: no ids, no ticks. */
export const textsOf = ({ fields }: KeptForm): string[] =>
  fields.flatMap(([name, value]) => (UNSEEN.test(name) || ID.test(value) || value.trim() === '' ? [] : [value]))

import { dayOf } from '#src/kernel/dates.ts'
import { actor, found } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { cardOf } from '../db/directory.ts'
import type { Introduction } from '../domain/profile.ts'
import { roomOf, type Places } from '../domain/room.ts'
import type { Draft } from './join-page.tsx'

/** The card of the person who asks, as it is stored or with an introduction and places that are not. */
export async function draftOf(
  c: Request,
  introduction: Partial<Introduction> = {},
  places?: readonly Places[],
): Promise<Draft> {
  const { db, now, world } = c.var
  const card = found(await cardOf(actor(c).id, now, db))
  const mentor = { ...card, ...introduction, ...(places && { places }) }
  return { mentor, room: roomOf(mentor, dayOf(now, world.zone)) }
}

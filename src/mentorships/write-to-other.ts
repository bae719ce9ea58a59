import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { post } from '#src/platform/mail/outbox.ts'
import type { Mentorship } from './db/mentorships.ts'

type Writing = {
  mentorship: Mentorship
  cause: string
  letter: (about: { name: string; other: string; lang: Lang }) => LetterContent
}

/** A letter to the other of the two, in their language. It belongs to the pair: no programme's outbox lists it. */
export async function writeToOther({ mentorship, cause, letter }: Writing, moment: Moment, tx: Db): Promise<void> {
  const { me, other } = mentorship
  const to = await addresseeOf(other.id, tx)
  await post({ to, cause, content: letter({ name: other.name, other: me.name, lang: to.lang }) }, moment, tx)
}

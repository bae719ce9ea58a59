import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import type { Mentorship } from './db/mentorships.ts'
import { agreementLetter } from './mail/letters.ts'
import { writeToOther } from './write-to-other.ts'

type Asking = { mentorship: Mentorship; baseUrl: string }

/** Tells the other that an agreement waits for their signature; what it says stands on its page only. */
export async function askForSignature({ mentorship, baseUrl }: Asking, moment: Moment, tx: Db): Promise<void> {
  const href = baseUrl + urls.agreement(mentorship.id)
  const letter = (about: Parameters<Parameters<typeof writeToOther>[0]['letter']>[0]) =>
    agreementLetter({ ...about, href }, about.lang)
  await writeToOther({ mentorship, cause: 'agreement', letter }, moment, tx)
}

import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { expect } from 'vitest'
import { completed } from '../completed-application.ts'
import type { House, Visitor } from './house.ts'
import { signIn, visit } from './steps.ts'

/** Somebody with a completed application who is about to write on. */
export async function applicantOf(db: Db) {
  const made = await completed(db)
  const { email } = await db.selectFrom('person').select('email').where('id', '=', made.ana).executeTakeFirstOrThrow()
  return { ...made, email }
}

/** Signs in and opens the letter of an application. */
export async function atTheLetter(
  house: House,
  who: { email: string; application: Id<'application'> },
): Promise<Visitor> {
  const visitor = await signIn(house, { email: who.email })
  await visit(visitor, urls.section(who.application, 'letter'))
  return visitor
}

/** The first answer of the letter. */
export const why = ({ page }: Visitor) => page.locator('textarea[name=why]')

/** Waits until the line below the form says something. */
export async function lineSays({ page }: Visitor, words: RegExp): Promise<void> {
  await page.waitForFunction(
    ([source, flags]) => new RegExp(source ?? '', flags).test(document.getElementById('saved')?.textContent ?? ''),
    [words.source, words.flags] as const,
    { timeout: 30_000 },
  )
}

/** What the service has of the first answer. */
export async function stored(application: Id<'application'>, db: Db): Promise<string> {
  const { value } = await db
    .selectFrom('answer')
    .select('value')
    .where('application_id', '=', application)
    .where('section', '=', 'letter')
    .executeTakeFirstOrThrow()
  return (value as { why: string }).why
}

/** Types at the end of the first answer, letter by letter. */
export async function typeOn(visitor: Visitor, text: string): Promise<void> {
  await why(visitor).focus()
  await visitor.page.keyboard.press('Control+End')
  await visitor.page.keyboard.type(text)
  expect(await why(visitor).inputValue()).toContain(text)
}

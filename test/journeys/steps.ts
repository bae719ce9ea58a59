import { expect } from 'vitest'
import { barriers, type House, type Visitor } from './house.ts'

/** The newest letter to somebody whose text fits, of those after the first `from`; letters leave within seconds. */
export async function letterTo(house: House, email: string, fits: RegExp, from = 0): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = house.mails
      .slice(from)
      .findLast(
        (mail) => [mail.to].flat().some((to) => to?.text.includes(email)) && fits.test(`${mail.subject}\n${mail.text}`),
      )
    if (found) return found.text ?? ''
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(
    `no letter to ${email} that fits ${fits}; there are: ${house.mails.map((mail) => mail.subject).join(', ')}`,
  )
}

/** Presses a button by its words and looks at the page it leads to. */
export async function press({ page }: Visitor, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).first().click()])
  expect(await barriers(page)).toEqual([])
}

/** Opens a page and looks at it. */
export async function visit(visitor: Visitor, path: string): Promise<void> {
  await visitor.open(path)
  expect(await barriers(visitor.page)).toEqual([])
}

/** Fills a text in all three languages. */
export async function inThree({ page }: Visitor, name: string, text: string): Promise<void> {
  for (const lang of ['en', 'fr', 'de']) await page.locator(`[name="${name}.${lang}"]`).fill(text)
}

/** Signs in with the code from the letter; a newcomer also tells their name. */
export async function signIn(house: House, who: { email: string; name?: readonly [string, string] }): Promise<Visitor> {
  const visitor = await house.visitor()
  const { page } = visitor
  const before = house.mails.length
  await visit(visitor, '/sign-in')
  await page.getByLabel('Your e-mail address').fill(who.email)
  await press(visitor, 'Send me a code')
  const code = /\b\d{6}\b/.exec(await letterTo(house, who.email, /Type this code/, before))?.[0] ?? ''
  await page.getByLabel('Six-digit code').fill(code)
  await press(visitor, 'Sign in')
  if (who.name) {
    await page.getByLabel('Given name').fill(who.name[0])
    await page.getByLabel('Family name').fill(who.name[1])
    await press(visitor, 'Continue')
  }
  return visitor
}

/** The link of our own house in a letter. */
export const linkIn = (text: string): string => /http:\/\/localhost:\d+\S+/.exec(text)?.[0] ?? ''

import { readFileSync } from 'node:fs'
import { simpleParser, type ParsedMail } from 'mailparser'
import { chromium, type Browser, type Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { browserPath } from '../../checks/browser.ts'
import { buildServer } from '../../bin/build.ts'
import { readAssets } from '#src/assets.ts'
import { openHouse } from '#src/open-house.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { smtpPost } from '#src/platform/mail/smtp.ts'
import type { World } from '#src/platform/world.ts'
import { routeTables } from '#src/route-tables.ts'
import { TEST_SECRET } from '../as.ts'

export type House = {
  readonly address: string
  /** Every letter that arrived, oldest first. */
  readonly mails: readonly ParsedMail[]
  travelTo(at: string): void
  /** A browser of somebody's own: nothing is shared with the others. */
  visitor(): Promise<Visitor>
  close(): Promise<void>
}

export type Visitor = { readonly page: Page; open(path: string): Promise<void>; close(): Promise<void> }

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The whole service with a real mail server and a real browser; its clock stands where the test puts it. */
export async function openForVisitors(db: Db, begins: string): Promise<House> {
  await buildServer('src/main.ts', 'advance')
  const mails: ParsedMail[] = []
  const mailServer = await receiving(mails)
  let offset = offsetTo(begins)
  const port = await freePort()
  const world: World = {
    db,
    clock: () => Temporal.Now.instant().add({ milliseconds: offset }),
    zone: 'Europe/Luxembourg',
    baseUrl: `http://localhost:${port}`,
    secret: TEST_SECRET,
    log: () => undefined,
  }
  const service = await openHouse({
    world,
    surroundings: { assets: readAssets('var/build'), tables: routeTables(world.baseUrl) },
    post: smtpPost(`smtp://127.0.0.1:${mailServer.port}`, 'ADVANCE <office@uni.example>'),
    host: '127.0.0.1',
    port,
  })
  const browser = await chromium.launch({ executablePath: browserPath() ?? '', args: FLAGS })
  return {
    address: world.baseUrl,
    mails,
    travelTo: (at) => void (offset = offsetTo(at)),
    visitor: () => newVisitor(browser, world.baseUrl),
    close: async () => {
      await browser.close()
      await service.stop()
      mailServer.close()
    },
  }
}

const offsetTo = (at: string) => Temporal.Instant.from(at).epochMilliseconds - Temporal.Now.instant().epochMilliseconds

async function receiving(mails: ParsedMail[]): Promise<{ port: number; close(): void }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _, done) => void simpleParser(stream).then((mail) => (mails.push(mail), done()), done),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return { port, close: () => server.close() }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Looks at every page somebody comes to with axe: a page with a barrier fails the journey where it is met. */
async function newVisitor(browser: Browser, address: string): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  return {
    page,
    open: async (path) => void (await page.goto(path.startsWith('http') ? path : address + path)),
    close: () => context.close(),
  }
}

/** What axe finds on the page that is open, in words. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(on: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe.run(document, { runOnly: tags })
    return violations.map((one) => `${location.pathname}: ${one.id} at ${one.nodes[0]?.html ?? ''}`)
  })
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { dbTest } from '../../../test/database.ts'
import { moment, NOON } from '../../../test/make.ts'
import { htmlText, plainText, type LetterContent } from './letter.ts'
import { draft, post } from './outbox.ts'
import { sendDueLetters } from './send-letters.ts'
import { smtpPost } from './smtp.ts'

const content: LetterContent = {
  subject: 'A subject',
  blocks: [{ text: 'Dear Ana,' }, { button: 'See it', href: 'https://m.example/x' }],
}
const to = { email: 'ana@uni.example', lang: 'en' } as const

describe('the outbox', () => {
  dbTest('sends a letter once', async ({ db }) => {
    await post({ to, cause: 'test', content }, moment(), db)
    const sent: string[] = []

    await sendDueLetters(
      async (letter) => void sent.push(letter.to),
      () => NOON,
      db,
    )
    await sendDueLetters(
      async (letter) => void sent.push(letter.to),
      () => NOON.add({ hours: 48 }),
      db,
    )

    expect(sent).toEqual(['ana@uni.example'])
  })

  dbTest('keeps a draft until somebody releases it', async ({ db }) => {
    await draft({ to, cause: 'test', content }, moment(), db)

    expect(
      await sendDueLetters(
        async () => undefined,
        () => NOON.add({ hours: 999 }),
        db,
      ),
    ).toBe(0)
  })

  dbTest('tries again after a minute when the server refuses, with the same id', async ({ db }) => {
    await post({ to, cause: 'test', content }, moment(), db)
    const ids: string[] = []
    const refusing = async ({ id }: { id: string }) => {
      ids.push(id)
      if (ids.length === 1) throw new Error('451 try later')
    }

    expect(await sendDueLetters(refusing, () => NOON, db)).toBe(0)
    expect(await sendDueLetters(refusing, () => NOON.add({ seconds: 59 }), db)).toBe(0)
    expect(await sendDueLetters(refusing, () => NOON.add({ seconds: 60 }), db)).toBe(1)
    expect(new Set(ids).size).toBe(1)
  })

  dbTest('gives up after eight tries and says why', async ({ db }) => {
    const id = await post({ to, cause: 'test', content }, moment(), db)
    for (let days = 0; days < 10; days += 1)
      await sendDueLetters(
        () => Promise.reject(new Error('550 no such person')),
        () => NOON.add({ hours: 24 * days }),
        db,
      )

    const letter = await db
      .selectFrom('letter')
      .select(['failed_at', 'last_problem', 'attempts'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(letter).toMatchObject({ last_problem: '550 no such person', attempts: 8 })
    expect(letter.failed_at).not.toBeNull()
  })
})

test('a letter reaches a real mail server with its subject, both texts and a stable Message-ID', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _, done) => void collect(stream).then((text) => (received.push(text), done())),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }

  await smtpPost(
    `smtp://127.0.0.1:${port}`,
    'ADVANCE <office@uni.example>',
  )({ id: 'abc', to: to.email, subject: 'Überblick', html: htmlText(content, 'en'), text: plainText(content) })
  await new Promise<void>((resolve) => server.close(() => resolve()))

  expect(received[0]).toContain('Message-ID: <abc@uni.example>')
  expect(received[0]).toContain('To: ana@uni.example')
  expect(received[0]).toContain('Subject: =?UTF-8?Q?')
  expect(received[0]).toContain('https://m.example/x')
})

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('what people write stays text in a letter: no markup, no link of theirs', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const html = htmlText(
        { subject: name, blocks: [{ text: `<a href="https://evil.example">${name}</a>` }, { quote: name }] },
        'en',
      )

      expect(html).not.toContain('<a href="https://evil.example">')
      expect(html).not.toMatch(/<script/i)
    }),
  )
})

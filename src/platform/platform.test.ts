import { describe, expect, test } from 'vitest'
import { dbTest } from '../../test/database.ts'
import { NOON } from '../../test/make.ts'
import { readConfiguration } from './configuration.ts'
import { allow } from './db/throttle.ts'
import { inTransaction } from './db/transaction.ts'
import { openLog } from './log.ts'

const complete = { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'ADVANCE <office@uni.example>' }

describe('the configuration', () => {
  test('is complete with a mail server and a sender', () => {
    expect(readConfiguration(complete)).toMatchObject({
      configuration: { PORT: 3000, DATA_DIR: 'var/data', TIME_ZONE: 'Europe/Luxembourg' },
    })
  })

  test.each([
    ['SMTP_URL', undefined, 'SMTP_URL is missing. Give your mail server'],
    ['SMTP_URL', 'mail.example', 'SMTP_URL must begin with smtp://'],
    ['MAIL_FROM', undefined, 'MAIL_FROM is missing'],
    ['PORT', 'many', 'PORT is not a number'],
    ['BASE_URL', 'mentoring', 'BASE_URL is not an address'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must begin with postgres://'],
    ['TIME_ZONE', 'Europe/Atlantis', 'TIME_ZONE is not a zone'],
  ])('names %s when it is %s, with the remedy', (key, value, sentence) => {
    const read = readConfiguration({ ...complete, [key]: value })

    expect('problems' in read && read.problems.join()).toContain(sentence)
  })
})

describe('a transaction inside another', () => {
  dbTest('that fails takes back only its own part', async ({ db }) => {
    const count = async () =>
      Number(
        (
          await db
            .selectFrom('throttle')
            .select((of) => of.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    await inTransaction(db, async (tx) => {
      await allow('outer', 9, 1, NOON, tx)
      await inTransaction(tx, async (inner) => {
        await allow('inner', 9, 1, NOON, inner)
        throw new Error('no')
      }).catch(() => undefined)
    })

    expect(await count()).toBe(1)
  })
})

dbTest('a throttle counts within its window and begins anew after it', async ({ db }) => {
  const uses = [await allow('k', 2, 15, NOON, db), await allow('k', 2, 15, NOON, db), await allow('k', 2, 15, NOON, db)]
  const later = await allow('k', 2, 15, NOON.add({ minutes: 15 }), db)

  expect([...uses, later]).toEqual([true, true, false, true])
})

test('the log carries allowed facts only, whatever it is given', () => {
  const lines: string[] = []
  openLog({ write: (line) => void lines.push(line) })('request-failed', {
    route: '/o/:token',
    email: 'ana@uni.example',
    secret: 'abc',
  })

  expect(lines.join()).toContain('/o/:token')
  expect(lines.join()).not.toMatch(/ana@uni|abc/)
})

import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON, same } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { draft } from '#src/platform/mail/outbox.ts'
import { sendDueLetters } from '#src/platform/mail/send-letters.ts'
import { urls } from '#src/urls.ts'
import { programmeOfCoordinator } from './db/programmes.ts'
import { strandsOf } from './db/strands.ts'
import { termsOf } from './db/terms.ts'
import { defaultVocabulary } from './domain/vocabulary.ts'
import { firstCoordinatorLink } from './first-coordinator-link.ts'
import { aboutRoutes } from './web/about-routes.tsx'
import { outboxRoutes } from './web/outbox-routes.tsx'
import { programmeRoutes } from './web/programme-routes.tsx'
import { setUpRoutes } from './web/set-up-routes.tsx'
import { termRoutes } from './web/term-routes.tsx'

const tables = [setUpRoutes, programmeRoutes, termRoutes, outboxRoutes, aboutRoutes]

const founding = {
  name: 'ADVANCE',
  contactEmail: 'office@uni.example',
  zone: 'Europe/Luxembourg',
  givenName: 'Clara',
  familyName: 'Founder',
  email: 'clara@uni.example',
  lang: 'fr',
}

async function consoleLink(db: Db, at = NOON): Promise<string> {
  const link = await firstCoordinatorLink('http://localhost:3000', moment(at), db)
  return new URL(link ?? 'http://localhost:3000/none').pathname
}

async function office(db: Db) {
  const programme = await make.programme(db)
  const chief = await make.coordinator(db, programme)
  return { programme, chief, desk: await as(chief, tables, db) }
}

describe('the first start', () => {
  dbTest(
    'founds a programme with two strands, a vocabulary and its first coordinator, who then signs in',
    async ({ db }) => {
      const visitor = await as(undefined, tables, db)
      const path = await consoleLink(db)

      const asked = await visitor.get(path)
      const response = await visitor.post(path, founding)

      const person = await db
        .selectFrom('person')
        .selectAll()
        .where('email', '=', 'clara@uni.example')
        .executeTakeFirstOrThrow()
      const roles = await db.selectFrom('role').selectAll().where('person_id', '=', person.id).execute()
      const programmes = roles.map((role) => role.programme_id)
      expect(asked.status).toBe(200)
      expect(response.headers.get('location')).toBe('/sign-in?next=%2Fc')
      expect(response.headers.getSetCookie().join()).not.toContain('session=')
      expect(roles).toMatchObject([{ kind: 'coordinator' }])
      expect((await strandsOf(programmes, db)).map((strand) => strand.name.en)).toEqual(['Fellows', 'Faculty'])
      expect(await termsOf(programmes[0] as Id<'programme'>, db)).toHaveLength(defaultVocabulary.length)
    },
  )

  dbTest('keeps what was typed when something is wrong', async ({ db }) => {
    const path = await consoleLink(db)

    const response = await (await as(undefined, tables, db)).post(path, { ...founding, zone: 'Luxembourg/City' })

    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Give the name of a time zone')
    expect(html).toContain('value="Clara"')
  })

  dbTest('works once, for the newest link, within a day, and never for a made-up one', async ({ db }) => {
    const visitor = await as(undefined, tables, db)
    const older = await consoleLink(db)
    const newest = await consoleLink(db)
    const late = await as(undefined, tables, db, NOON.add({ hours: 24 }))

    expect((await visitor.get(older)).status).toBe(404)
    expect((await late.get(newest)).status).toBe(404)
    expect((await visitor.get(urls.setUp('made-up'))).status).toBe(404)
    await visitor.post(newest, founding)
    expect((await visitor.post(newest, founding)).status).toBe(404)
    expect(await db.selectFrom('programme').selectAll().execute()).toHaveLength(1)
  })

  dbTest('prints no link once somebody coordinates', async ({ db }) => {
    await office(db)

    expect(await firstCoordinatorLink('http://localhost:3000', moment(), db)).toBeUndefined()
  })
})

describe('a programme', () => {
  const fields = {
    'name.en': 'ADVANCE',
    'name.fr': 'ADVANCE',
    'name.de': 'ADVANCE',
    'summary.en': 'New words',
    'summary.fr': 'Nouveaux mots',
    'summary.de': 'Neue Worte',
    contactEmail: 'new@uni.example',
    zone: 'Europe/Paris',
  }

  dbTest('is edited by its coordinators', async ({ db }) => {
    const { programme, desk } = await office(db)

    const response = await desk.post(urls.programme(), fields)

    expect(response.status).toBe(303)
    expect(await programmeOfCoordinator([programme], db)).toMatchObject({
      contactEmail: 'new@uni.example',
      zone: 'Europe/Paris',
      summary: { de: 'Neue Worte' },
    })
  })

  dbTest('keeps its zone once a call was published, and says why', async ({ db }) => {
    const { programme, desk } = await office(db)
    await make.call(db, { strand: await make.strand(db, { programme }) })

    const response = await desk.post(urls.programme(), fields)

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The zone stays as it is')
  })

  dbTest('is closed to everybody who does not coordinate', async ({ db }) => {
    const stranger = await as(await make.person(db), tables, db)

    for (const path of [urls.programme(), urls.terms(), urls.newStrand(), urls.outbox()])
      expect((await stranger.get(path)).status).toBe(404)
  })
})

describe('a strand', () => {
  const three = (name: string, text: string) => ({ [`${name}.en`]: text, [`${name}.fr`]: text, [`${name}.de`]: text })
  const fields = {
    ...three('name', 'Peers'),
    ...three('summary', 'Groups'),
    ...three('audience', 'Everybody'),
    apart: 'institution',
    'weight.wish': '10',
    'weight.topics': '0',
    'weight.traits': '0',
    'weight.stage': '0',
    'weight.breadth': '5',
  }

  dbTest('is added with its matching rules', async ({ db }) => {
    const { programme, desk } = await office(db)

    await desk.post(urls.newStrand(), fields)

    expect(await strandsOf([programme], db)).toMatchObject([
      {
        name: same('Peers'),
        matching: { apart: 'institution', commonLanguage: false, weights: { wish: 10, breadth: 5 } },
      },
    ])
  })

  dbTest('in which nothing counts comes back with a sentence', async ({ db }) => {
    const { desk } = await office(db)

    const response = await desk.post(urls.newStrand(), { ...fields, 'weight.wish': '0', 'weight.breadth': '0' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('At least one of these must count')
  })

  dbTest('of another programme does not exist', async ({ db }) => {
    const { desk } = await office(db)
    const foreign = await make.strand(db)

    expect((await desk.get(urls.strand(foreign))).status).toBe(404)
    expect((await desk.post(urls.strand(foreign), fields)).status).toBe(404)
  })
})

describe('the vocabulary', () => {
  const label = { 'label.en': 'Grant writing!', 'label.fr': 'Rédaction', 'label.de': 'Anträge' }

  dbTest('takes a new word, and a second one of the same name under a key of its own', async ({ db }) => {
    const { programme, desk } = await office(db)

    await desk.post(urls.terms(), { ...label, kind: 'topic' })
    await desk.post(urls.terms(), { ...label, kind: 'topic' })

    expect((await termsOf(programme, db)).map(({ key }) => key)).toEqual(['grant-writing', 'grant-writing-2'])
  })

  dbTest('renames a word without changing its key, and moves it', async ({ db }) => {
    const { programme, desk } = await office(db)
    await make.term(db, programme, 'topic', 'first')
    const second = await make.term(db, programme, 'topic', 'second')

    await desk.post(urls.terms(), { ...label, id: second })
    await desk.post(urls.terms(), { move: second, way: 'up' })

    expect(await termsOf(programme, db)).toMatchObject([
      { key: 'second', label: { fr: 'Rédaction' } },
      { key: 'first' },
    ])
  })

  dbTest('of another programme stays as it is', async ({ db }) => {
    const { desk } = await office(db)
    const other = await make.programme(db)
    const foreign = await make.term(db, other, 'topic', 'foreign')

    await desk.post(urls.terms(), { ...label, id: foreign })

    expect(await termsOf(other, db)).toMatchObject([{ label: same('foreign') }])
  })
})

describe('the outbox', () => {
  /** An office with drafts to Ana and Ben. */
  async function withDrafts(db: Db) {
    const given = await office(db)
    const write = (name: string) =>
      draft(
        {
          to: { email: `${name}@uni.example`, lang: 'en' },
          cause: 'decision',
          programme: given.programme,
          content: {
            subject: `To ${name}`,
            blocks: [
              { text: `Dear ${name} <b>!</b>` },
              { button: 'Answer', href: `http://localhost:3000/o/${'s'.repeat(43)}` },
            ],
          },
        },
        moment(),
        db,
      )
    return { ...given, ana: await write('ana'), ben: await write('ben') }
  }
  const sendAll = async (db: Db) => {
    const sent: string[] = []
    await sendDueLetters(
      async ({ to }) => void sent.push(to),
      () => NOON,
      db,
    )
    return sent
  }

  dbTest('sends the ticked drafts and nothing else', async ({ db }) => {
    const { desk, ana } = await withDrafts(db)

    const response = await desk.post(urls.outboxSend(), { letters: ana })

    expect(response.status).toBe(303)
    expect(await sendAll(db)).toEqual(['ana@uni.example'])
    expect(
      await db.selectFrom('history').select(['what', 'about']).where('what', '=', 'letters.released').execute(),
    ).toMatchObject([{ about: { letters: [ana] } }])
  })

  dbTest('sends all drafts of a cause at once', async ({ db }) => {
    const { desk } = await withDrafts(db)

    await desk.post(urls.outboxSend(), { cause: 'decision' })

    expect((await sendAll(db)).toSorted()).toEqual(['ana@uni.example', 'ben@uni.example'])
  })

  dbTest('asks before it throws drafts away, and then nobody ever gets them', async ({ db }) => {
    const { desk, ana, ben } = await withDrafts(db)

    const asked = await desk.post(urls.outboxDiscard(), { letters: ana })
    expect(await asked.text()).toContain('Throw these drafts away?')
    await desk.post(urls.outboxDiscard(), { letters: ana, sure: 'yes' })
    await desk.post(urls.outboxSend(), { letters: [ana, ben] })

    expect(await sendAll(db)).toEqual(['ben@uni.example'])
  })

  dbTest('says so when nothing is ticked', async ({ db }) => {
    const { desk } = await withDrafts(db)

    const response = await desk.post(urls.outboxSend(), {})

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Tick the letters this is about.')
  })

  dbTest('tries letters again that could not be delivered', async ({ db }) => {
    const { desk, ana } = await withDrafts(db)
    await db
      .updateTable('letter')
      .set({ released_at: NOON, failed_at: NOON, attempts: 8, last_problem: 'no such mailbox' })
      .where('id', '=', ana)
      .execute()

    const html = await (await desk.get(urls.outbox())).text()
    await desk.post(urls.outboxRetry())

    expect(html).toContain('no such mailbox')
    expect(await sendAll(db)).toEqual(['ana@uni.example'])
  })

  dbTest('shows a letter as text, without the secret of its link', async ({ db }) => {
    const { desk, ana } = await withDrafts(db)

    const html = await (await desk.get(urls.outboxLetter(ana))).text()

    expect(html).toContain('Dear ana &lt;b>!&lt;/b>')
    expect(html).toContain('/o/…')
    expect(html).not.toContain('s'.repeat(43))
  })

  dbTest('lets somebody change the words of one draft; its link stays, and history keeps no word', async ({ db }) => {
    const { desk, ana } = await withDrafts(db)
    const html = await (await desk.get(urls.outboxEdit(ana))).text()
    expect(html).toContain('Here stands the button “Answer” with its link.')
    expect(html).not.toContain('s'.repeat(43))

    const words = { subject: 'Another subject', 'text.0': 'CANARY for Ana', before: '' }
    expect((await desk.post(urls.outboxEdit(ana), words)).status).toBe(303)

    const letter = await db.selectFrom('letter').selectAll().where('id', '=', ana).executeTakeFirstOrThrow()
    expect(letter).toMatchObject({ subject: 'Another subject', body: expect.stringContaining('CANARY for Ana') })
    expect(letter.body).toContain(`/o/${'s'.repeat(43)}`)
    const history = await db.selectFrom('history').selectAll().where('what', '=', 'letter.edited').execute()
    expect(history).toHaveLength(1)
    expect(JSON.stringify(history)).not.toContain('CANARY')
    expect((await desk.post(urls.outboxEdit(ana), words)).status).toBe(409)
  })

  dbTest('keeps what was typed into a letter that cannot be saved, and refuses one that has left', async ({ db }) => {
    const { desk, ana } = await withDrafts(db)
    const edit = (words: Record<string, string | string[]>) => desk.post(urls.outboxEdit(ana), { before: '', ...words })

    const empty = await edit({ subject: 'Kept subject', 'text.0': ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('value="Kept subject"')
    expect((await edit({ subject: '', 'text.0': 'Text' })).status).toBe(422)
    expect((await edit({ subject: ['a', 'b'], 'text.0': ['a', 'b'] })).status).toBe(422)
    expect((await edit({ subject: 'Subject', 'text.0': 'x'.repeat(1_000_000) })).status).toBe(422)
    await desk.post(urls.outboxSend(), { letters: ana })
    expect((await edit({ subject: 'Subject', 'text.0': 'Too late' })).status).toBe(409)
  })

  dbTest('sends only what its filter shows, and the menu counts what waits', async ({ db }) => {
    const { desk } = await withDrafts(db)
    const html = await (await desk.get(`${urls.outbox()}?q=BEN`)).text()
    expect(html).toContain('ben@uni.example')
    expect(html).not.toContain('ana@uni.example')
    expect(html).toContain('2<span class="unseen"> drafts wait</span>')

    await desk.post(urls.outboxSend(), { cause: 'decision', q: 'BEN' })

    expect(await sendAll(db)).toEqual(['ben@uni.example'])
  })

  dbTest('of another programme does not exist, and its letters cannot be sent from here', async ({ db }) => {
    const { ana } = await withDrafts(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db)

    expect((await stranger.get(urls.outboxLetter(ana))).status).toBe(404)
    await stranger.post(urls.outboxSend(), { letters: ana })
    expect(await sendAll(db)).toEqual([])
  })
})

dbTest(
  'privacy, accessibility and help work before there is a programme, and then name its contact',
  async ({ db }) => {
    const visitor = await as(undefined, tables, db)
    for (const path of [urls.privacy(), urls.accessibility(), urls.help()])
      expect((await visitor.get(path)).status).toBe(200)

    await make.programme(db)

    expect(await (await visitor.get(urls.help())).text()).toContain('mailto:office@uni.example')
  },
)

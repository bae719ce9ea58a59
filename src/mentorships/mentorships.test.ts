import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { makePair } from '../../test/make-pair.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { startMentorship } from './start-mentorship.ts'
import { agreementWords } from './web/agreement-words.ts'
import { mentorshipRoutes } from './web/mentorship-routes.ts'

const all = [mentorshipRoutes]
const FEBRUARY = '2027-02-10T09:00:00Z'
const read = async (response: Response | Promise<Response>) => (await response).text()
const lastLetter = (to: string, db: Db) =>
  db
    .selectFrom('letter')
    .select(['subject', 'body', 'cause'])
    .where('to_email', '=', to)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** A pair in February, each at their own browser. */
async function pairAt(db: Db, at = FEBRUARY) {
  const pair = await makePair(db)
  return { ...pair, ana: await as(pair.mentee, all, db, at), ben: await as(pair.mentor, all, db, at) }
}

type Pair = Awaited<ReturnType<typeof pairAt>>

/** A conversation that both have had on 3 February. */
async function heldTalk({ ana, mentorship }: Pair): Promise<Id<'conversation'>> {
  const planned = await ana.post(urls.conversations(mentorship), { local: '2027-02-03T14:00', place: 'Café Belval' })
  const talk = (planned.headers.get('location') ?? '').split('/').at(-1) as Id<'conversation'>
  await ana.post(urls.conversation(mentorship, talk), { do: 'held', heldOn: '2027-02-03', minutes: '55' })
  return talk
}

const note = {
  version: '0',
  topics: 'We spoke of grants',
  mostUseful: 'The question about timing',
  'action-0-text': 'Send the CV',
  'action-0-owner': 'mentee',
  'action-0-due': '2027-02-20',
}

describe('a mentorship', () => {
  dbTest('begins with letters that give each the address of the other', async ({ db }) => {
    const { mentorship } = await makePair(db)

    const [toAna, toBen] = [await lastLetter('ana@uni.example', db), await lastLetter('ben@uni.example', db)]

    expect(toAna?.body).toContain('ben@uni.example')
    expect(toBen?.body).toContain('ana@uni.example')
    expect(toAna?.body).toContain(urls.mentorship(mentorship))
  })

  dbTest('begins once, however often its offer is answered', async ({ db }) => {
    const { mentorship, offer } = await makePair(db)

    expect(await startMentorship({ offer, baseUrl: '' }, moment(), db)).toBe(mentorship)
    expect(await db.selectFrom('letter').select('id').where('cause', '=', 'introduction').execute()).toHaveLength(2)
  })

  dbTest('is planned until the closing day of its call, or for half a year', async ({ db }) => {
    const { mentorship } = await makePair(db)
    const days = await db.selectFrom('mentorship').selectAll().where('id', '=', mentorship).executeTakeFirstOrThrow()

    expect(days.started_on.toString()).toBe('2026-12-15')
    expect(days.planned_end_on.toString()).toBe('2027-06-15')
  })

  dbTest('greets the two with a ready agenda for the first talk', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const html = await read(ana.get(urls.mentorship(mentorship)))

    expect(html).toContain('You and Ben Mentor')
    expect(html).toContain('Your first conversation: a ready agenda')
    expect(html).toContain('office@uni.example')
    expect(html).toContain('End kindly')
  })

  dbTest('stands in the list of both, under what the other is', async ({ db }) => {
    const { ana, ben } = await pairAt(db)

    expect(await read(ana.get(urls.mentorships()))).toMatch(/Your mentor.*Ben Mentor/s)
    expect(await read(ben.get(urls.mentorships()))).toMatch(/Your mentee.*Ana Mentee/s)
  })

  dbTest('does not exist for anybody else, on any of its pages', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)
    const paths = [
      urls.mentorship(pair.mentorship),
      urls.agreement(pair.mentorship),
      urls.conversations(pair.mentorship),
      urls.conversation(pair.mentorship, talk),
      urls.reflection(pair.mentorship, talk),
      urls.ending(pair.mentorship),
    ]
    for (const other of [await make.person(db), pair.chief, await make.mentor(db)]) {
      const browser = await as(other, all, db, FEBRUARY)
      for (const path of paths) expect((await browser.get(path)).status).toBe(404)
      expect((await browser.post(urls.ending(pair.mentorship))).status).toBe(404)
    }
  })

  dbTest('shows its page with as many queries after three talks as after one', async ({ db }) => {
    const counted = countingQueries(db)
    const pair = await pairAt(counted.db)
    await heldTalk(pair)
    const afterOne = await counted.during(() => pair.ana.get(urls.mentorship(pair.mentorship)))

    await heldTalk(pair)
    await heldTalk(pair)

    expect(await counted.during(() => pair.ana.get(urls.mentorship(pair.mentorship)))).toBe(afterOne)
  })
})

describe('the agreement', () => {
  const terms = agreementWords.en.suggestion

  dbTest('begins with a suggestion, is signed by its writer and then by the other with one button', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    expect(await read(ana.get(urls.agreement(mentorship)))).toContain('About once a month, for an hour')

    await ana.post(urls.agreement(mentorship), { ...terms, version: '0' })
    expect((await lastLetter('ben@uni.example', db))?.subject).toBe('Your agreement waits for your signature')
    expect(await read(ben.get(urls.mentorship(mentorship)))).toContain('waits for your signature')
    await ben.post(urls.agreementSignature(mentorship), { version: '1' })

    expect(await read(ana.get(urls.agreement(mentorship)))).toContain('Signed by both on 10 February 2027')
  })

  dbTest('in other words is signed by both anew, and until then the earlier one holds', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.agreement(mentorship), { ...terms, version: '0' })
    await ben.post(urls.agreementSignature(mentorship), { version: '1' })

    await ben.post(urls.agreement(mentorship), { ...terms, rhythm: 'Every two weeks', version: '1' })
    const html = await read(ana.get(urls.agreement(mentorship)))

    expect(html).toContain('Every two weeks')
    expect(html).toContain('Until both have signed, the wording of 10 February 2027 holds.')
  })

  dbTest('is never signed unread: a wording that changed must be read first', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.agreement(mentorship), { ...terms, version: '0' })
    await ana.post(urls.agreement(mentorship), { ...terms, place: 'In the park', version: '1' })

    const response = await ben.post(urls.agreementSignature(mentorship), { version: '1' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('read it again before you sign')
  })

  dbTest('written in two windows keeps what was typed and refuses in words', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.agreement(mentorship), { ...terms, version: '0' })

    const late = await ben.post(urls.agreement(mentorship), { ...terms, rhythm: 'Bens rhythm', version: '0' })
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('changed in the meantime')
    expect(html).toContain('Bens rhythm')
  })

  dbTest('comes back when a sentence is missing', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const response = await ana.post(urls.agreement(mentorship), { ...terms, ending: ' ', version: '0' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('keep the suggestion')
  })
})

describe('goals', () => {
  dbTest('are set, reached, dropped and taken up again by either', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.goals(mentorship), { goal: 'Decide about ATTRACT' })
    const { id } = await db.selectFrom('goal').select('id').executeTakeFirstOrThrow()

    await ben.post(urls.goal(mentorship, id), { move: 'reached' })
    expect(await read(ana.get(urls.mentorship(mentorship)))).toMatch(/Decide about ATTRACT.*reached/s)
    await ana.post(urls.goal(mentorship, id), { move: 'dropped' })

    const { reached_at, dropped_at } = await db.selectFrom('goal').selectAll().executeTakeFirstOrThrow()
    expect([reached_at === null, dropped_at === null]).toEqual([true, false])
  })

  dbTest('need a sentence', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const response = await ana.post(urls.goals(mentorship), { goal: '' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Write the goal in a sentence')
  })
})

describe('a conversation', () => {
  dbTest('is planned on the clocks of the programme; the letter says when and not where', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)

    await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: 'Café Canary' })

    const letter = await lastLetter('ben@uni.example', db)
    expect(letter?.subject).toBe('A date has been proposed')
    expect(letter?.body).toContain('3 March 2027')
    expect(letter?.body).toContain('14:00')
    expect(letter?.body).not.toContain('Canary')
    expect(await read(ben.get(urls.mentorship(mentorship)))).toContain('Café Canary')
  })

  dbTest('at a time that no clock shows is refused with a sentence, and what was typed stays', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const response = await ana.post(urls.conversations(mentorship), { local: '2027-03-28T02:30', place: 'Belval' })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('the clocks go forward')
    expect(html).toContain('value="2027-03-28T02:30"')
    expect(html).toContain('value="Belval"')
  })

  dbTest('is moved and called off, each with a letter to the other', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    const planned = await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })
    const talk = planned.headers.get('location') ?? ''

    await ben.post(talk, { do: 'move', local: '2027-03-04T10:00', place: '' })
    expect((await lastLetter('ana@uni.example', db))?.body).toContain('4 March 2027')
    await ana.post(talk, { do: 'cancel' })

    expect((await lastLetter('ben@uni.example', db))?.subject).toBe('A date has been called off')
    const again = await ben.post(talk, { do: 'cancel' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Plan a new one')
  })

  dbTest('asks whether it took place once its time has come', async ({ db }) => {
    const { ana, mentorship, mentee } = await pairAt(db)
    await ana.post(urls.conversations(mentorship), { local: '2027-02-12T14:00', place: '' })

    const later = await as(mentee, all, db, '2027-02-13T09:00:00Z')

    expect(await read(later.get(urls.mentorship(mentorship)))).toContain('Did you meet?')
  })

  dbTest('cannot have been held on a day that is still to come', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)
    const planned = await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })

    const response = await ana.post(planned.headers.get('location') ?? '', {
      do: 'held',
      heldOn: '2027-03-03',
      minutes: '60',
    })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('still to come')
  })

  dbTest('that was held leads to the two minutes', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)

    const html = await read(pair.ana.get(urls.mentorship(pair.mentorship)))

    expect(html).toContain('Conversation 1, 55 minutes')
    expect(html).toContain(urls.reflection(pair.mentorship, talk))
  })

  dbTest('knows no other change than its three', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)

    expect((await pair.ana.post(urls.conversation(pair.mentorship, talk), { do: 'constructor' })).status).toBe(404)
  })
})

describe('a reflection', () => {
  dbTest('is private to its author unless they share a part', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)

    await pair.ana.post(urls.reflection(pair.mentorship, talk), { ...note, 'audience-mostUseful': 'pair' })
    const [anas, bens] = [
      await read(pair.ana.get(urls.mentorship(pair.mentorship))),
      await read(pair.ben.get(urls.mentorship(pair.mentorship))),
    ]

    for (const text of ['We spoke of grants', 'The question about timing', 'Send the CV']) expect(anas).toContain(text)
    expect(bens).toContain('The question about timing')
    expect(bens).not.toContain('We spoke of grants')
    expect(bens).not.toContain('Send the CV')
  })

  dbTest('taken back from the other is gone from their page', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, { ...note, 'audience-topics': 'pair', 'audience-actions': 'pair' })
    expect(await read(pair.ben.get(urls.mentorship(pair.mentorship)))).toContain('Send the CV')

    await pair.ana.post(path, { topics: note.topics, mostUseful: note.mostUseful, version: '1' })
    const bens = await read(pair.ben.get(urls.mentorship(pair.mentorship)))

    for (const text of ['We spoke of grants', 'The question about timing', 'Send the CV'])
      expect(bens).not.toContain(text)
  })

  dbTest('says at each part who sees it, and each side has a form of their own', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, note)

    const html = await read(pair.ben.get(path))

    expect(html.match(/Seen by: only you/g)).toHaveLength(3)
    expect(html).not.toContain('We spoke of grants')
  })

  dbTest('needs an owner and a day for each action, and leaves out empty rows', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))

    const response = await pair.ana.post(path, { ...note, 'action-0-due': '', 'action-1-text': '' })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Give a day by which it is done')
    expect(html).toContain('We spoke of grants')
  })

  dbTest('gets another row without losing what was typed', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))

    const html = await read(pair.ana.post(path, { ...note, 'action-1-text': '', 'action-2-text': '', do: 'add-row' }))

    expect(html).toContain('name="action-3-text"')
    expect(html).toContain('value="Send the CV"')
    expect(await db.selectFrom('reflection').select('id').execute()).toEqual([])
  })

  dbTest('may say that there was nothing to note, but not by accident', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))

    expect((await pair.ana.post(path, { version: '0', topics: '', mostUseful: '', do: 'save' })).status).toBe(422)
    await pair.ana.post(path, { version: '0', topics: '', mostUseful: '', do: 'nothing' })

    expect(await read(pair.ana.get(urls.mentorship(pair.mentorship)))).toContain('there was nothing to note')
  })

  dbTest('saved in two windows shows both texts and keeps what is chosen', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, { ...note, 'audience-topics': 'me' })

    const late = await pair.ana.post(path, {
      ...note,
      topics: 'Another window',
      mostUseful: '',
      'audience-topics': 'pair',
    })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('We spoke of grants')
    expect(html).toContain('Another window')
    expect(html).toContain('name="version" value="1"')
    expect(html).toMatch(/name="audience-topics" value="me"[^>]* checked/)
    await pair.ana.post(path, {
      topics: 'Another window',
      'keep-topics': 'both',
      mostUseful: note.mostUseful,
      version: '1',
    })

    const stored = await db.selectFrom('reflection').selectAll().executeTakeFirstOrThrow()
    expect(stored.topics).toBe('We spoke of grants\n\nAnother window')
    expect(stored.most_useful).toBe(note.mostUseful)
  })

  dbTest('changes its open actions and leaves finished ones alone', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, {
      ...note,
      'action-1-text': 'Read the call',
      'action-1-owner': 'mentor',
      'action-1-due': '2027-02-21',
    })
    const [first, second] = await db.selectFrom('action').select('id').orderBy('due_on').execute()
    await pair.ana.post(urls.action(pair.mentorship, second?.id ?? ''), { move: 'done' })

    await pair.ana.post(path, {
      ...note,
      version: '1',
      'action-0-id': first?.id ?? '',
      'action-0-text': '',
      'action-1-id': second?.id ?? '',
      'action-1-text': 'Changed',
      'action-1-owner': 'mentor',
      'action-1-due': '2027-02-21',
    })

    expect(await db.selectFrom('action').select('text').execute()).toEqual([{ text: 'Read the call' }])
  })

  dbTest('cannot be written before the two have talked', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)
    const planned = await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })
    const path = `${planned.headers.get('location')}/reflection`

    expect((await ana.get(path)).status).toBe(303)
    expect((await ana.post(path, note)).status).toBe(409)
  })
})

describe('the action plan', () => {
  dbTest('lets either tick what is shared, and take it up again', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.actions(mentorship), {
      action: 'Send the CV',
      owner: 'mentee',
      due: '2027-02-20',
      audience: 'pair',
    })
    const { id } = await db.selectFrom('action').select('id').executeTakeFirstOrThrow()

    await ben.post(urls.action(mentorship, id), { move: 'done' })
    const twice = await ana.post(urls.action(mentorship, id), { move: 'done' })

    expect(twice.status).toBe(409)
    expect(await read(ana.get(urls.mentorship(mentorship)))).toContain('Done: Send the CV')
    await ana.post(urls.action(mentorship, id), { move: 'reopen' })
    expect(await db.selectFrom('action').select('done_at').executeTakeFirst()).toEqual({ done_at: null })
  })

  dbTest('has private actions that do not exist for the other', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.actions(mentorship), { action: 'Think about leaving', owner: 'mentor', due: '2027-02-20' })
    const { id } = await db.selectFrom('action').select('id').executeTakeFirstOrThrow()

    expect((await ben.post(urls.action(mentorship, id), { move: 'done' })).status).toBe(404)
    expect(await read(ben.get(urls.mentorship(mentorship)))).not.toContain('Think about leaving')
    expect(await read(ben.get(urls.mentorships()))).toContain('Nothing left to do')
  })
})

describe('ending kindly', () => {
  dbTest('writes the same letter to both and tells the coordinator that and when', async ({ db }) => {
    const { ana, ben, mentorship, chiefEmail } = await pairAt(db)
    await ben.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })

    await ana.post(urls.ending(mentorship))

    const [toAna, toBen] = [await lastLetter('ana@uni.example', db), await lastLetter('ben@uni.example', db)]
    const toOffice = await lastLetter(chiefEmail, db)
    expect(toBen?.body).toBe(toAna?.body.replace('Ana Mentee', 'Ben Mentor').replace('of Ben Mentor', 'of Ana Mentee'))
    expect(toOffice?.body).toContain('ended on 10 February 2027')
    expect(await db.selectFrom('conversation').select('cancelled_at').executeTakeFirst()).not.toEqual({
      cancelled_at: null,
    })
  })

  dbTest('leaves what was written readable, adds nothing new, and refuses in words', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, note)
    await pair.ben.post(urls.ending(pair.mentorship))

    expect(await read(pair.ana.get(urls.mentorship(pair.mentorship)))).toContain('We spoke of grants')
    const goal = await pair.ana.post(urls.goals(pair.mentorship), { goal: 'Too late' })
    expect(goal.status).toBe(409)
    expect(await goal.text()).toContain('This mentoring has ended')
    expect(
      (await pair.ana.post(urls.conversations(pair.mentorship), { local: '2027-03-03T14:00', place: '' })).status,
    ).toBe(409)
  })
})

import { describe, expect } from 'vitest'
import { dbTest } from '../../test/database.ts'
import { heldTalk, note, pairAt } from '../../test/pair-at-work.ts'
import { urls } from '#src/urls.ts'

const read = async (response: Response | Promise<Response>) => (await response).text()

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

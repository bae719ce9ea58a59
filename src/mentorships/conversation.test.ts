import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { heldTalk, letterTo, pairAt } from '../../test/pair-at-work.ts'
import { urls } from '#src/urls.ts'
import { mentorshipRoutes } from './web/mentorship-routes.ts'

const all = [mentorshipRoutes]
const read = async (response: Response | Promise<Response>) => (await response).text()

describe('a conversation', () => {
  dbTest('is planned on the clocks of the programme; the letter says when and not where', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)

    await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: 'Café Canary' })

    const letter = await letterTo('ben@uni.example', 'conversation-planned', db)
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
    expect((await letterTo('ana@uni.example', 'conversation-moved', db))?.body).toContain('4 March 2027')
    await ana.post(talk, { do: 'cancel' })

    expect((await letterTo('ben@uni.example', 'conversation-cancelled', db))?.subject).toBe(
      'A date has been called off',
    )
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

import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { read } from '../../test/calendar.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { heldTalk, pairAt } from '../../test/pair-at-work.ts'
import { urls } from '#src/urls.ts'
import { mentorshipRoutes } from './web/mentorship-routes.ts'

describe('the planned conversations as a calendar file', () => {
  dbTest('say when and where, and neither with whom nor within what', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.conversations(mentorship), { local: '2027-03-30T14:00', place: 'Café Belval' })

    const text = await (await ben.get(urls.conversationsFile(mentorship))).text()

    expect(read(text).events).toMatchObject([
      { SUMMARY: 'Conversation', LOCATION: 'Café Belval', CLASS: 'PRIVATE', DTSTART: '20270330T120000Z' },
    ])
    expect(text).not.toMatch(/ana|ben/i)
    expect(await (await ana.get(urls.mentorship(mentorship))).text()).toContain(urls.conversationsFile(mentorship))
  })

  dbTest('strike out what was called off, and leave out what was', async ({ db }) => {
    const pair = await pairAt(db)
    const { ana, mentorship } = pair
    await heldTalk(pair)
    const planned = await ana.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })
    await ana.post(planned.headers.get('location') ?? '', { do: 'cancel' })

    const { events } = read(await (await ana.get(urls.conversationsFile(mentorship))).text())

    expect(events).toMatchObject([{ STATUS: 'CANCELLED', DTSTART: '20270303T130000Z' }])
  })

  dbTest('exist for the two and for nobody else', async ({ db }) => {
    const { mentorship } = await pairAt(db)
    const stranger = await as(await make.person(db), [mentorshipRoutes], db)

    expect((await stranger.get(urls.conversationsFile(mentorship))).status).toBe(404)
  })
})

import { describe, expect } from 'vitest'
import { dbTest } from '../../test/database.ts'
import { letterTo, pairAt } from '../../test/pair-at-work.ts'
import { urls } from '#src/urls.ts'
import { agreementWords } from './web/agreement-words.ts'

const read = async (response: Response | Promise<Response>) => (await response).text()

describe('the agreement', () => {
  const terms = agreementWords.en.suggestion

  dbTest('begins with a suggestion, is signed by its writer and then by the other with one button', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    expect(await read(ana.get(urls.agreement(mentorship)))).toContain('About once a month, for an hour')

    await ana.post(urls.agreement(mentorship), { ...terms, version: '0' })
    expect((await letterTo('ben@uni.example', 'agreement', db))?.subject).toBe(
      'Your agreement waits for your signature',
    )
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

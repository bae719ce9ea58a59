import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { completed } from '../../test/completed-application.ts'
import { dbTest } from '../../test/database.ts'
import { make, same } from '../../test/make.ts'
import { ask, choices, plan, sectionIn } from '../../test/questions.ts'
import { formRoutes } from '#src/calls/web/questions/form-routes.tsx'
import { setQuestion } from '#src/calls/set-question.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { moment } from '../../test/make.ts'
import { answersFor } from './db/answers-for.ts'
import { ownSection } from './domain/sections.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'
import { checkRoutes } from './web/check-routes.tsx'
import { answerFileRoutes } from './web/own/file-routes.tsx'
import { previewRoutes } from './web/own/preview-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const tables = [previewRoutes, formRoutes, myApplicationRoutes, checkRoutes, sectionRoutes, answerFileRoutes]
const LATER = '2026-11-17T11:00:00Z'
const LATEST = '2026-11-20T11:00:00Z'

/** An application whose common sections are complete, in a call with one section of its own. */
async function begun(db: Db) {
  const { ana: person, application, call } = await completed(db)
  const section = await sectionIn(call, db)
  const part = ownSection(section)
  return { person, application, call, section, part, browser: await as(person, tables, db) }
}

const html = async (browser: Browser, path: string) => (await browser.get(path)).text()
const saved = async (db: Db, application: Id<'application'>, part: string) =>
  (
    await db
      .selectFrom('answer')
      .select('value')
      .where('application_id', '=', application)
      .where('section', '=', part)
      .executeTakeFirst()
  )?.value
const done = { version: '0', done: 'yes' }

describe('a call’s own section', () => {
  dbTest(
    'is a task once it asks something, and keeps nobody from sending while nothing in it is needed',
    async ({ db }) => {
      const { application, call, section, part, browser } = await begun(db)
      expect(await html(browser, urls.application(application))).not.toContain('Practical')
      await ask(call, section, db, { label: same('How did you hear of us?') })

      const list = await html(browser, urls.application(application))
      expect(list).toContain('Questions of this call')
      expect(list).toContain(urls.section(application, part))
      expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
    },
  )

  dbTest(
    'that needs an answer is open until it has one, and the answer is sent with its words and its readers',
    async ({ db }) => {
      const { application, call, section, part, browser } = await begun(db)
      const question = await ask(call, section, db, {
        kind: 'one-choice',
        label: same('How do you travel?'),
        choices: choices('train', 'plane'),
        isRequired: true,
        audience: ['coordinator'],
      })
      const refused = await browser.post(urls.checkAnswers(application))
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('Please answer this question.')

      await browser.post(urls.section(application, part), { [question]: 'train', shown: question, ...done })
      expect(await html(browser, urls.checkAnswers(application))).toContain('TRAIN')
      expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)

      const given = { kind: 'chosen', chosen: [{ key: 'train', label: same('TRAIN') }] }
      expect(await answersFor(application, 'coordinator', db)).toEqual([
        { question, label: same('How do you travel?'), given },
      ])
      expect(await answersFor(application, 'reviewer', db)).toEqual([])
      expect(await answersFor(application, 'mentor', db)).toEqual([])
      const { answers } = await db.selectFrom('submission').select('answers').executeTakeFirstOrThrow()
      expect(JSON.stringify(answers)).not.toContain('TRAIN')
    },
  )

  dbTest('asks for what hangs on an answer only when it is given, and keeps what was hidden', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const away = await ask(call, section, db, { kind: 'yes-no', label: same('Will you be away?'), isRequired: true })
    const where = await ask(call, section, db, {
      label: same('Where?'),
      isRequired: true,
      condition: { on: away, is: 'equals', value: 'yes' },
    })
    const shown = [away, where]
    const missing = await browser.post(urls.section(application, part), { [away]: 'yes', [where]: '', shown, ...done })
    expect(missing.status).toBe(422)
    expect(await html(browser, urls.section(application, part))).toContain('Only if “Will you be away?” is “Yes”.')

    await browser.post(urls.section(application, part), {
      [away]: 'no',
      [where]: 'Trier',
      shown,
      version: '1',
      done: 'yes',
    })
    await browser.post(urls.checkAnswers(application))

    expect(await saved(db, application, part)).toEqual({ [away]: 'no', [where]: 'Trier' })
    expect((await answersFor(application, 'reviewer', db)).map(({ question }) => question)).toEqual([away])
    expect(await html(browser, urls.checkAnswers(application))).not.toContain('Trier')
  })

  dbTest('keeps answers of questions that hang on another page and were not shown', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const other = await sectionIn(call, db, 'Other')
    const away = await ask(call, other, db, { kind: 'yes-no' })
    const where = await ask(call, section, db, { condition: { on: away, is: 'equals', value: 'yes' } })
    const free = await ask(call, section, db)
    await browser.post(urls.section(application, ownSection(other)), { [away]: 'yes', shown: away, version: '0' })
    await browser.post(urls.section(application, part), {
      [where]: 'Trier',
      [free]: 'a',
      shown: [where, free],
      version: '0',
    })
    await browser.post(urls.section(application, ownSection(other)), { [away]: 'no', shown: away, version: '1' })
    expect(await html(browser, urls.section(application, part))).not.toContain('Trier')

    await browser.post(urls.section(application, part), { [free]: 'b', shown: free, version: '1' })

    expect(await saved(db, application, part)).toMatchObject({ [where]: 'Trier', [free]: 'b' })
  })

  dbTest('gives back what cannot be an answer with a sentence, and keeps it as it was typed', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const big = 'x'.repeat(1024 * 1024)
    const cases: [Parameters<typeof ask>[3], string | string[], string][] = [
      [{ kind: 'short-text' }, 'x'.repeat(301), 'Please stay under 300 characters.'],
      [{ kind: 'short-text' }, big, '10,000 characters'],
      [{ kind: 'short-text' }, ['one', 'two'], 'Please give one answer here.'],
      [{ kind: 'long-text', mostWords: 3 }, 'one two three four', 'This has 4 words; please shorten it to 3 at most.'],
      [{ kind: 'one-choice', choices: choices('a', 'b') }, 'c', 'This choice is no longer there.'],
      [{ kind: 'several-choices', choices: choices('a', 'b') }, ['a', '<b>'], 'This choice is no longer there.'],
      [{ kind: 'several-choices', choices: choices('a', 'b') }, [big, 'a'], '10,000 characters'],
      [{ kind: 'yes-no' }, 'maybe', 'Please choose yes or no.'],
      [{ kind: 'date' }, '2026-02-30', 'Give a day like'],
      [{ kind: 'date' }, '\u202E2026-02-03', 'Give a day like'],
      [{ kind: 'number', least: 1, most: 5 }, '6', 'Give 5 or less.'],
      [{ kind: 'number', least: 1 }, '0', 'Give 1 or more.'],
      [{ kind: 'number' }, '=1+1', 'Give a whole number in digits.'],
      [{ kind: 'person' }, 'x'.repeat(301), 'Please stay under 300 characters.'],
      [{ isRequired: true }, ' \u00A0 ', 'Please answer this question.'],
    ]
    for (const [how, answer, sentence] of cases) {
      const question = await ask(call, section, db, how)
      const response = await browser.post(urls.section(application, part), {
        [question]: answer,
        shown: question,
        ...done,
      })
      expect(response.status, sentence).toBe(422)
      expect(await response.text()).toContain(sentence)
      await db.deleteFrom('answer').where('section', '=', part).execute()
      await db.deleteFrom('question').where('id', '=', question).execute()
    }
  })

  dbTest('takes NUL, markup and zero-width signs as the text they are', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const question = await ask(call, section, db)
    await browser.post(urls.section(application, part), { [question]: '<img src=x>\0\u200B', shown: question, ...done })
    await browser.post(urls.checkAnswers(application))

    expect(await html(browser, urls.checkAnswers(application))).toContain('&lt;img')
    expect(await answersFor(application, 'reviewer', db)).toMatchObject([{ given: { text: '<img src=x>\u200B' } }])
  })

  dbTest('names a person of the directory by their name, and anybody else as written', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const [known, unknown] = [
      await ask(call, section, db, { kind: 'person' }),
      await ask(call, section, db, { kind: 'person' }),
    ]
    const mentor = await make.mentor(db, { givenName: 'Ines', familyName: 'Known' })
    const shown = [known, unknown]
    expect(await html(browser, urls.section(application, part))).toContain('<option value="Known, Ines">')

    const typed = { [known]: 'Known, Ines', [unknown]: 'Prof. Nobody' }
    await browser.post(urls.section(application, part), { ...typed, shown, ...done })
    await browser.post(urls.checkAnswers(application))

    expect((await answersFor(application, 'mentor', db)).map(({ given }) => given)).toEqual([
      { kind: 'person', person: mentor, name: 'Known, Ines' },
      { kind: 'person', person: null, name: 'Prof. Nobody' },
    ])
  })

  dbTest('never overwrites what another window saved, and shows both in words', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const question = await ask(call, section, db, { kind: 'one-choice', choices: choices('train', 'plane') })
    await browser.post(urls.section(application, part), { [question]: 'train', shown: question, version: '0' })

    const second = await browser.post(urls.section(application, part), {
      [question]: 'plane',
      shown: question,
      version: '0',
    })

    const text = await second.text()
    expect(second.status).toBe(409)
    expect(text).toContain('TRAIN')
    expect(text).toContain('PLANE')
    expect(await saved(db, application, part)).toEqual({ [question]: 'train' })
  })

  dbTest('is saved while it is typed', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const question = await ask(call, section, db)

    const answer = await browser.post(urls.autosave(application, part), {
      [question]: 'half a sen',
      shown: question,
      version: '0',
    })

    expect(await answer.json()).toMatchObject({ version: 1 })
    expect(await saved(db, application, part)).toEqual({ [question]: 'half a sen' })
  })

  dbTest('does not exist for others, nor does one of another call', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const question = await ask(call, section, db, { kind: 'file' })
    const elsewhere = ownSection(await sectionIn(await make.call(db), db))
    const eve = await as(await make.person(db), tables, db)
    for (const path of [urls.section(application, part), urls.answerFile(application, part, question)]) {
      expect((await eve.get(path)).status).toBe(404)
      expect((await eve.post(path)).status).toBe(404)
    }
    expect((await browser.get(urls.section(application, elsewhere))).status).toBe(404)
    expect((await browser.post(urls.section(application, elsewhere), done)).status).toBe(404)
    expect((await browser.get(urls.section(application, 'q:nonsense'))).status).toBe(404)
  })
})

describe('an answer on its day', () => {
  dbTest('is needed only from the day on that the call names', async ({ db }) => {
    const { application, call, section, person } = await begun(db)
    const requiredFrom = Temporal.PlainDate.from('2026-11-17')
    await ask(call, section, db, { isRequired: true, requiredFrom })

    const before = await as(person, tables, db, '2026-11-16T22:59:59Z')
    expect((await before.post(urls.checkAnswers(application))).status).toBe(303)
    const after = await as(person, tables, db, '2026-11-16T23:00:00Z')
    expect(await html(after, urls.application(application))).toContain('one new question')
  })

  dbTest('that is frozen is shown but stays as it is, whatever is posted', async ({ db }) => {
    const { application, call, section, part, person, browser } = await begun(db)
    const frozenAfter = Temporal.PlainDate.from('2026-11-16')
    const question = await ask(call, section, db, { frozenAfter })
    const free = await ask(call, section, db)
    await browser.post(urls.section(application, part), { [question]: 'Before', shown: [question, free], ...done })
    const late = await as(person, tables, db, '2026-11-16T23:00:00Z')
    const shown = [question, free]

    expect(await html(late, urls.section(application, part))).toContain('this answer could be changed until')
    await late.post(urls.section(application, part), { [question]: 'After', [free]: 'Free', shown, version: '1' })

    expect(await saved(db, application, part)).toMatchObject({ [question]: 'Before', [free]: 'Free' })
  })
})

describe('a question that comes after an application was sent', () => {
  dbTest('is put to its applicant as new; what was sent stays valid, and sending again answers it', async ({ db }) => {
    const { application, call, section, part, person, browser } = await begun(db)
    await browser.post(urls.checkAnswers(application))
    const question = await ask(call, section, db, { isRequired: true, at: LATER })
    const later = await as(person, tables, db, LATEST)

    const list = await html(later, urls.application(application))
    expect(list).toContain('one new question')
    expect(list).toContain('What you sent stays valid')
    expect(await db.selectFrom('submission').select('id').execute()).toHaveLength(1)

    await later.post(urls.section(application, part), { [question]: 'Now', shown: question, ...done })
    expect(await html(later, urls.application(application))).not.toContain('new question')
    expect((await later.post(urls.checkAnswers(application))).status).toBe(303)
    expect(await answersFor(application, 'reviewer', db)).toMatchObject([{ given: { text: 'Now' } }])
  })

  dbTest('of no need is answered by saving its section, even with nothing', async ({ db }) => {
    const { application, call, section, part, person, browser } = await begun(db)
    await ask(call, section, db)
    await browser.post(urls.section(application, part), { version: '0', done: 'yes' })
    await browser.post(urls.checkAnswers(application))
    const question = await ask(call, section, db, { at: LATER })
    const later = await as(person, tables, db, LATEST)
    expect(await html(later, urls.application(application))).toContain('one new question')

    await later.post(urls.section(application, part), { [question]: '', shown: question, version: '1', done: 'yes' })

    expect(await html(later, urls.application(application))).not.toContain('new question')
  })

  dbTest(
    'is seen by no more people than it was promised to, nor by those it is no longer meant for',
    async ({ db }) => {
      const { application, call, section, part, browser } = await begun(db)
      const question = await ask(call, section, db, { audience: ['reviewer', 'coordinator'] })
      await browser.post(urls.section(application, part), { [question]: 'Mine', shown: question, ...done })
      await browser.post(urls.checkAnswers(application))
      const seenBy = async () => {
        const all = (['reviewer', 'coordinator', 'mentor'] as const).map(async (group) =>
          (await answersFor(application, group, db)).length > 0 ? [group] : [],
        )
        return (await Promise.all(all)).flat()
      }
      expect(await seenBy()).toEqual(['reviewer', 'coordinator'])
      const change = { call, section, id: question, asksAgain: false, by: undefined, baseUrl: '' }

      await setQuestion({ ...change, plan: plan({ audience: ['coordinator', 'mentor'] }) }, moment(LATER), db)

      expect(await seenBy()).toEqual(['coordinator'])
    },
  )
})

describe('a part that the call leaves out', () => {
  dbTest('is no task, has no page and is not sent', async ({ db }) => {
    const { application, call, browser } = await begun(db)
    const programme = await db
      .selectFrom('call')
      .innerJoin('strand', 'strand.id', 'call.strand_id')
      .select('programme_id')
      .where('call.id', '=', call)
      .executeTakeFirstOrThrow()
    const desk = await as(await make.coordinator(db, programme.programme_id), tables, db)
    const help = { 'help.letter.en': 'Two pages.', 'help.letter.fr': 'Deux pages.', 'help.letter.de': 'Zwei Seiten.' }
    await desk.post(urls.callQuestions(call), { asks: [], ...help })

    expect(await html(browser, urls.application(application))).not.toContain('Career goals')
    expect((await browser.get(urls.section(application, 'goals'))).status).toBe(404)
    expect(await html(browser, urls.section(application, 'letter'))).toContain('Two pages.')
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
    const { answers } = await db.selectFrom('submission').select('answers').executeTakeFirstOrThrow()
    expect(answers).toMatchObject({ goals: { goals: [], topics: [] } })
  })
})

describe('a file that answers a question', () => {
  dbTest('is uploaded, sent, taken out, and refused in words when it is none', async ({ db }) => {
    const { application, call, section, part, browser } = await begun(db)
    const question = await ask(call, section, db, { kind: 'file', isRequired: true })
    const action = urls.answerFile(application, part, question)
    const field = `upload-${question}`

    const wrong = await browser.post(action, { [field]: new File(['Not a PDF'], 'cv.pdf') })
    expect(wrong.status).toBe(422)
    expect((await browser.post(action, {})).status).toBe(422)
    expect((await browser.post(action, { [field]: new File([pdf], 'cv.pdf') })).status).toBe(303)
    const page = await html(browser, urls.section(application, part))
    expect(page).toContain('cv.pdf')

    await browser.post(urls.section(application, part), {
      [question]: 'forged',
      shown: question,
      version: '1',
      done: 'yes',
    })
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
    expect(await answersFor(application, 'reviewer', db)).toMatchObject([{ given: { kind: 'file', name: 'cv.pdf' } }])

    await browser.post(action, { detach: 'yes' })
    expect((await browser.get(action)).status).toBe(404)
  })
})

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'

describe('the preview of a form', () => {
  dbTest('shows its coordinator the real pages and keeps nothing', async ({ db }) => {
    const programme = await make.programme(db)
    const call = await make.call(db, { strand: await make.strand(db, { programme }), published: false })
    const section = await sectionIn(call, db)
    const question = await ask(call, section, db, { isRequired: true, label: same('Why here?') })
    const desk = await as(await make.coordinator(db, programme), tables, db)
    const part = ownSection(section)

    expect(await html(desk, urls.formPreview(call))).toContain(urls.sectionPreview(call, part))
    for (const one of ['about', 'goals', 'letter', 'wishes', 'avoid', part])
      expect((await desk.get(urls.sectionPreview(call, one))).status, one).toBe(200)
    const wrong = await desk.post(urls.sectionPreview(call, part), { done: 'yes', shown: question })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Please answer this question.')
    const right = await desk.post(urls.sectionPreview(call, part), { [question]: 'Kept nowhere', done: 'yes' })
    expect(await right.text()).toContain('Nothing was saved.')
    expect(await db.selectFrom('answer').select('section').execute()).toEqual([])
    expect(await db.selectFrom('application').select('id').execute()).toEqual([])

    const eve = await as(await make.coordinator(db, await make.programme(db)), tables, db)
    expect((await eve.get(urls.formPreview(call))).status).toBe(404)
    expect((await eve.get(urls.sectionPreview(call, part))).status).toBe(404)
  })
})

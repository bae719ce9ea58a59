import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { ask, choices, sectionIn } from '../../test/questions.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { urls } from '#src/urls.ts'
import { formOf } from './db/form.ts'
import { questionsOf } from './domain/form.ts'
import { callDeskRoutes } from './web/call-desk-routes.tsx'
import { formRoutes } from './web/questions/form-routes.tsx'
import { questionRoutes } from './web/questions/question-routes.tsx'

const tables = [callDeskRoutes, formRoutes, questionRoutes]
const SENT = Temporal.Instant.from('2026-11-10T08:00:00Z')
const CLOSED = '2026-12-01T10:00:00Z'

async function office(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  return { programme, call, chief, desk: await as(chief, tables, db) }
}

const inThree = (name: string, text: string) => ({ [`${name}.en`]: text, [`${name}.fr`]: text, [`${name}.de`]: text })
const wording = (label: string) => ({ ...inThree('label', label), audience: ['coordinator'] })
const labels = async (call: Id<'call'>, db: Db) => questionsOf(await formOf(call, db)).map(({ label }) => label.en)
const drafts = (db: Db) =>
  db.selectFrom('letter').select(['cause', 'released_at']).where('cause', '=', 'questions-changed').execute()

/** An application that was sent with these answers to the call's own questions. */
async function sent(db: Db, call: Id<'call'>, section: Id<'call_section'>, typed: Record<string, unknown>) {
  const application = await make.application(db, { call, person: await make.person(db) })
  await db
    .updateTable('submission')
    .set({ typed: json({ [`q:${section}`]: typed }), submitted_at: SENT })
    .where('application_id', '=', application)
    .execute()
  return application
}

describe('the form of a call', () => {
  dbTest('is made on screen: a section, a question, a question that hangs on it', async ({ db }) => {
    const { call, desk } = await office(db)

    const added = await desk.post(urls.newSection(call), inThree('title', 'Practical'))
    const section = added.headers.get('location')?.split('section-')[1] as Id<'call_section'>
    const first = await desk.post(urls.newQuestion(call), { ...wording('Will you travel?'), section, kind: 'yes-no' })
    const [travel] = questionsOf(await formOf(call, db))
    const second = { ...wording('Where to?'), section, kind: 'long-text', mostWords: '50' }
    await desk.post(urls.newQuestion(call), { ...second, condition: `${travel?.id} equals yes`, isRequired: 'yes' })

    expect([added.status, first.status]).toEqual([303, 303])
    expect(questionsOf(await formOf(call, db))).toMatchObject([
      { kind: 'yes-no', label: { de: 'Will you travel?' }, audience: ['coordinator'], condition: null },
      { kind: 'long-text', mostWords: 50, isRequired: true, condition: { on: travel?.id, is: 'equals', value: 'yes' } },
    ])
    const page = await (await desk.get(urls.callQuestions(call))).text()
    expect(page).toContain('“Will you travel?” is “Yes”')
    expect(await (await desk.get(urls.editCall(call))).text()).toContain('added a question: Where to?')
  })

  dbTest('begins with a few questions when a call is written down', async ({ db }) => {
    const { programme, desk } = await office(db)
    const strand = await make.strand(db, { programme })
    const times = { opens: '2027-11-01T00:00', closes: '2027-11-30T23:59', places: '6', letterWords: '1000' }
    const made = await desk.post(urls.newCall(), { ...inThree('name', 'Next'), ...times, strand })
    const call = made.headers.get('location')?.split('/').at(-1) as Id<'call'>

    const all = questionsOf(await formOf(call, db))
    expect(all.map(({ kind }) => kind)).toEqual(['yes-no', 'long-text', 'long-text', 'one-choice'])
    expect(all.some(({ isRequired }) => isRequired)).toBe(false)
    for (const { id } of all) expect((await desk.get(urls.question(call, id))).status).toBe(200)
  })

  dbTest('does not exist for coordinators of other programmes', async ({ db }) => {
    const { call } = await office(db)
    const section = await sectionIn(call, db)
    const question = await ask(call, section, db)
    const eve = await as(await make.coordinator(db, await make.programme(db)), tables, db)

    for (const path of [urls.callQuestions(call), urls.question(call, question), urls.callSection(call, section)])
      expect((await eve.get(path)).status, path).toBe(404)
    for (const path of [
      urls.callQuestions(call),
      urls.newSection(call),
      urls.newQuestion(call),
      urls.formOrder(call),
      urls.callSection(call, section),
      urls.question(call, question),
      urls.questionRemoval(call, question),
    ])
      expect((await eve.post(path)).status, path).toBe(404)
  })

  dbTest('keeps its choices by key when they are reworded, and gives new ones a key of their own', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const kinds = { section, kind: 'one-choice' }
    await desk.post(urls.newQuestion(call), {
      ...wording('How?'),
      ...kinds,
      ...inThree('choice1', 'By train'),
      ...inThree('choice2', 'By train'),
    })
    const [how] = questionsOf(await formOf(call, db))
    expect(how?.choices.map(({ key }) => key)).toEqual(['by-train', 'by-train-1'])

    await desk.post(urls.question(call, how?.id ?? ''), {
      ...wording('How?'),
      'choice1.key': 'by-train',
      ...inThree('choice1', 'Slowly'),
      'choice2.key': 'by-train-1',
      ...inThree('choice2', 'By train'),
      ...inThree('choice3', '北京 ✈'),
    })
    const [after] = questionsOf(await formOf(call, db))
    expect(after?.choices.map(({ key, label }) => [key, label.en])).toEqual([
      ['by-train', 'Slowly'],
      ['by-train-1', 'By train'],
      ['choice', '北京 ✈'],
    ])
  })

  dbTest('is put into another order with buttons', async ({ db }) => {
    const { call, desk } = await office(db)
    const [one, two] = [await sectionIn(call, db, 'One'), await sectionIn(call, db, 'Two')]
    const first = await ask(call, one, db)
    const second = await ask(call, one, db)

    await desk.post(urls.formOrder(call), { thing: two, to: 'up' })
    await desk.post(urls.formOrder(call), { thing: second, to: 'up' })
    await desk.post(urls.formOrder(call), { thing: second, to: 'up' })

    const { sections } = await formOf(call, db)
    expect(sections.map(({ id }) => id)).toEqual([two, one])
    expect(sections[1]?.questions.map(({ id }) => id)).toEqual([second, first])
  })

  dbTest('gives back whatever cannot be a question, with a sentence at the field', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const other = await ask(call, section, db, { kind: 'one-choice', choices: choices('a', 'b') })
    const hanging = await ask(call, section, db, { condition: { on: other, is: 'filled' } })
    const wrong: [string, Record<string, string | string[]>, string][] = [
      ['short-text', { 'label.fr': '' }, 'Write the question in this language too.'],
      ['short-text', { 'label.en': 'x'.repeat(1024 * 1024) }, 'Keep the question under 300 characters.'],
      ['short-text', { 'label.en': ['a', 'b'] }, 'Write the question in this language too.'],
      ['short-text', { condition: ['a', 'b'] }, 'Please give one answer here.'],
      ['short-text', { 'help.en': 'Only here' }, 'in all three languages'],
      ['one-choice', {}, 'Give at least two choices.'],
      ['one-choice', { 'choice1.en': 'Only English' }, 'Write this choice in all three languages.'],
      ['long-text', { mostWords: '0' }, 'Give a number of words between 1 and 2000'],
      ['number', { least: '3', most: '2' }, 'above the largest one'],
      ['number', { least: '1e3' }, 'Give a whole number'],
      ['date', { requiredFrom: '2026-02-30' }, 'Give a day like'],
      [
        'date',
        { isRequired: 'yes', requiredFrom: '2026-11-20', frozenAfter: '2026-11-10' },
        'Move one of the two days',
      ],
      ['yes-no', { condition: `${other} equals nothing` }, 'no longer among the choices'],
      ['yes-no', { condition: `${call} filled` }, 'is no longer asked. Choose another one'],
      ['yes-no', { condition: 'x'.repeat(5000) }, 'Choose when this question is asked.'],
    ]
    for (const [kind, fields, sentence] of wrong) {
      const response = await desk.post(urls.newQuestion(call), { ...wording('Kept text'), section, kind, ...fields })
      const html = await response.text()
      expect(response.status, sentence).toBe(422)
      expect(html).toContain(sentence)
      expect(html).toContain('Kept text')
    }
    const circle = { ...wording('Kept text'), ...inThree('choice1', 'A'), ...inThree('choice2', 'B') }
    const keys = { 'choice1.key': 'a', 'choice2.key': 'b' }
    const answer = await desk.post(urls.question(call, other), { ...circle, ...keys, condition: `${hanging} filled` })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('is itself asked only because of this one')
    expect(await labels(call, db)).toHaveLength(2)
  })

  dbTest('takes markup, right-to-left and zero-width signs as the text they are', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const text = '<script>alert(1)</script> \u202Eabc\u200B =1+1'

    await desk.post(urls.newQuestion(call), { ...wording(text), section, kind: 'short-text' })

    expect(await labels(call, db)).toEqual([text])
    expect(await (await desk.get(urls.callQuestions(call))).text()).not.toContain('<script>alert')
  })

  dbTest('loses a question only while nobody has answered it; afterwards it is retired', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const [answered, free] = [await ask(call, section, db), await ask(call, section, db)]
    const application = await make.application(db, { call, person: await make.person(db), draft: true })
    const answer = { section: `q:${section}` as const, value: json({ [answered]: 'Yes', [free]: '' }), version: 1 }
    await db
      .insertInto('answer')
      .values({ application_id: application, ...answer, saved_at: Temporal.Instant.from('2026-11-10T08:00:00Z') })
      .execute()

    for (const question of [answered, free]) await desk.post(urls.questionRemoval(call, question))
    expect(questionsOf(await formOf(call, db)).map(({ id }) => id)).toEqual([answered])

    await desk.post(urls.questionRemoval(call, answered), { retire: 'yes' })
    expect(questionsOf(await formOf(call, db))).toMatchObject([{ id: answered, isRetired: true }])
    expect(await (await desk.get(urls.callQuestions(call))).text()).toContain('no longer asked')
  })

  dbTest('keeps a question on which another one hangs, and a section that has questions', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const other = await ask(call, section, db, { kind: 'yes-no' })
    await ask(call, section, db, { condition: { on: other, is: 'equals', value: 'yes' } })

    await desk.post(urls.questionRemoval(call, other))
    await desk.post(urls.questionRemoval(call, other), { retire: 'yes' })
    await desk.post(urls.callSection(call, section), { remove: 'yes' })

    expect(questionsOf(await formOf(call, db)).map(({ isRetired }) => isRetired)).toEqual([false, false])
  })

  dbTest('leaves parts out that every application has, until somebody has sent without them', async ({ db }) => {
    const { call, desk } = await office(db)
    await desk.post(urls.callQuestions(call), { asks: ['letterUpload'], ...inThree('help.letter', 'Two pages.') })
    expect((await formOf(call, db)).parts).toEqual({
      without: ['goals', 'avoid'],
      help: { letter: { en: 'Two pages.', fr: 'Two pages.', de: 'Two pages.' } },
    })
    await make.application(db, { call, person: await make.person(db) })

    const back = await desk.post(urls.callQuestions(call), { asks: ['goals', 'letterUpload'] })

    expect(back.status).toBe(409)
    expect(await back.text()).toContain('Applications have been sent without this part.')
  })

  dbTest('stays as it is after the call has closed, but fewer people may be shown an answer', async ({ db }) => {
    const { call, chief } = await office(db)
    const section = await sectionIn(call, db)
    const question = await ask(call, section, db, { audience: ['reviewer', 'coordinator'] })
    const late = await as(chief, tables, db, CLOSED)
    const same = { ...inThree('label', 'What is it?') }

    for (const response of [
      await late.post(urls.newQuestion(call), { ...wording('Late?'), section, kind: 'yes-no' }),
      await late.post(urls.newSection(call), inThree('title', 'Late')),
      await late.post(urls.question(call, question), { ...same, audience: ['reviewer', 'coordinator', 'mentor'] }),
      await late.post(urls.callQuestions(call), { asks: [] }),
    ])
      expect(response.status).toBe(409)
    expect((await late.post(urls.question(call, question), { ...same, audience: ['coordinator'] })).status).toBe(303)
    expect(questionsOf(await formOf(call, db))).toMatchObject([{ audience: ['coordinator'] }])
  })
})

describe('a change after the first application was sent', () => {
  dbTest('says whom it touches before it is saved, and then asks only them, with one letter each', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const travel = await ask(call, section, db, { kind: 'yes-no', at: '2026-11-02T08:00:00Z' })
    for (const answer of ['yes', 'no', 'yes']) await sent(db, call, section, { [travel]: answer })
    const where = { ...wording('Where to?'), section, kind: 'short-text', condition: `${travel} equals yes` }

    const asked = await desk.post(urls.newQuestion(call), where)
    const html = await asked.text()
    expect(html).toContain('3 applications were sent; 2 of them need to answer this.')
    expect(await labels(call, db)).toHaveLength(1)
    expect(await drafts(db)).toEqual([])

    const confirmed = await desk.post(urls.newQuestion(call), { ...where, confirmed: '2' })
    expect(confirmed.status).toBe(303)
    expect(await drafts(db)).toEqual([
      { cause: 'questions-changed', released_at: null },
      { cause: 'questions-changed', released_at: null },
    ])
    await desk.post(urls.newQuestion(call), { ...where, ...inThree('label', 'And when?'), confirmed: '2' })
    expect(await drafts(db), 'a second change writes no second letter').toHaveLength(2)
  })

  dbTest('is asked about again when somebody sends meanwhile', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    await sent(db, call, section, {})
    const question = { ...wording('New?'), section, kind: 'yes-no' }
    await desk.post(urls.newQuestion(call), question)
    await sent(db, call, section, {})

    const html = await (await desk.post(urls.newQuestion(call), { ...question, confirmed: '1' })).text()

    expect(html).toContain('2 applications were sent; 2 of them need to answer this.')
    expect(await labels(call, db)).toEqual([])
  })

  dbTest('of mere wording touches nobody, unless the coordinator says that the meaning changed', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const question = await ask(call, section, db, { at: '2026-11-02T08:00:00Z' })
    await sent(db, call, section, { [question]: 'An answer' })

    expect((await desk.post(urls.question(call, question), wording('Reworded?'))).status).toBe(303)
    const again = await desk.post(urls.question(call, question), { ...wording('Something else?'), asksAgain: 'yes' })

    expect(await again.text()).toContain('One application was sent; one of them needs to answer this.')
    expect(await labels(call, db)).toEqual(['Reworded?'])
  })

  dbTest('never changes the kind of a question that was answered', async ({ db }) => {
    const { call, desk } = await office(db)
    const section = await sectionIn(call, db)
    const question = await ask(call, section, db)
    await sent(db, call, section, { [question]: 'An answer' })

    await desk.post(urls.question(call, question), { ...wording('Other kind?'), kind: 'yes-no' })

    expect(questionsOf(await formOf(call, db))).toMatchObject([{ kind: 'short-text', label: { en: 'Other kind?' } }])
  })
})

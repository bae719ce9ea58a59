import { expect, test } from 'vitest'
import { importProblems } from './imports.ts'

const file = (path: string, ...written: string[]) => ({
  path,
  text: written.map((one, at) => `import { a${at} } from '${one}'\n`).join(''),
})

test.each([
  ['a backward import', 'src/calls/open.ts', '#src/review/assign-reader.ts', 'only to the left'],
  ['the whole house in a feature', 'src/calls/open.ts', '#src/route-tables.ts', 'not the other way round'],
  ['a page in a verb', 'src/review/decide.ts', './web/review-page.tsx', 'it knows no pages'],
  ['Preact in a verb', 'src/review/decide.ts', 'preact', 'it knows no pages'],
  ['Hono in db/', 'src/review/db/readings.ts', 'hono', 'it does not render'],
  ['a clock in domain/', 'src/review/domain/rule.ts', 'node:timers', 'domain/ is pure'],
  ['a question to the database in domain/', 'src/review/domain/rule.ts', '../db/readings.ts', 'domain/ is pure'],
  ['a page in a letter', 'src/review/mail/decision.ts', '../web/words.ts', 'knows no pages'],
  ['a page of another feature', 'src/review/web/page.tsx', '#src/calls/web/call-page.tsx', 'by a link'],
  ['a feature in ui/', 'src/ui/page.tsx', '#src/people/db/people.ts', 'the kernel and Preact only'],
  ['anything in the kernel', 'src/kernel/dates.ts', 'zod', 'imports nothing'],
  ['the demo in the product', 'src/review/decide.ts', '../../demo/clock.ts', 'never imports the demo'],
  ['a test in the product', 'src/review/decide.ts', '../../test/make.ts', 'never imports the demo, the tests'],
  ['the engine by its path', 'src/matching/run.ts', '../../packages/matching/src/match.ts', 'is a package'],
  ['the house in the engine', 'packages/matching/src/match.ts', '../../../src/kernel/id.ts', 'usable alone'],
  ['the program that starts', 'demo/main.ts', '../src/main.ts', 'never imported'],
  ['the application, opened elsewhere', 'src/jobs.ts', './app.ts', 'only open-house.ts'],
  ['dots across folders', 'src/review/decide.ts', '../calls/db/calls.ts', 'called #src/'],
  ['a missing extension', 'src/review/decide.ts', './domain/rule', 'file extension'],
])('%s is refused: %s → %s', (_, path, written, sentence) => {
  expect(importProblems([file(path, written)]).join()).toContain(sentence)
})

test.each([
  ['export { a } from', "export { a } from '#src/review/web/page.tsx'"],
  ['export * from', "export * from '#src/review/web/page.tsx'"],
  ['import type', "import type {\n  A,\n} from '#src/review/web/page.tsx'"],
  ['a bare import', "import '#src/review/web/page.tsx'"],
  ['import()', "export const later = () => import('#src/review/web/page.tsx')"],
])('%s counts as an import', (_, text) => {
  expect(importProblems([{ path: 'src/calls/db/calls.ts', text }]).join()).toContain('only to the left')
})

test('what a comment or a sentence says is no import', () => {
  const text = "// import { a } from 'hono'\nexport const sentence = \"import { a } from 'hono'\"\n"

  expect(importProblems([{ path: 'src/calls/db/calls.ts', text }])).toEqual([])
})

test('files that need each other are refused once, however long the circle is', () => {
  const circle = [
    file('src/calls/domain/a.ts', './b.ts'),
    file('src/calls/domain/b.ts', './c.ts'),
    file('src/calls/domain/c.ts', './a.ts'),
  ]

  expect(importProblems(circle)).toEqual([
    'src/calls/domain/a.ts → src/calls/domain/b.ts → src/calls/domain/c.ts → src/calls/domain/a.ts: files that need each other are one file, or lack a third.',
  ])
})

test('a barrel is refused', () => {
  expect(importProblems([file('src/calls/index.ts')]).join()).toContain('there are no barrels')
})

test.each([
  ['a verb', 'src/review/decide.ts', '#src/calls/db/calls.ts'],
  ['a verb', 'src/review/decide.ts', './mail/letter.ts'],
  ['a verb', 'src/review/decide.ts', 'kysely'],
  ['a page', 'src/review/web/page.tsx', '#src/ui/page.tsx'],
  ['a page', 'src/review/web/page.tsx', '#src/urls.ts'],
  ['a route', 'src/review/web/routes.tsx', '#src/platform/web/routes.ts'],
  ['a letter', 'src/review/mail/letter.tsx', '#src/ui/letter-page.tsx'],
  ['a rule', 'src/matching/domain/problem.ts', 'advance-match/types'],
  ['a rule', 'src/review/domain/rule.ts', '#src/calls/domain/rubric.ts'],
  ['the demo', 'demo/main.ts', '#src/open-house.ts'],
])('%s may: %s → %s', (_, path, written) => {
  expect(importProblems([file(path, written)])).toEqual([])
})

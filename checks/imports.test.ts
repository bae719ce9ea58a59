import { expect, test } from 'vitest'
import { importProblems } from './imports.ts'

const file = (path: string, specifier: string) => [{ path, text: `import { a } from '${specifier}'\n` }]

test.each([
  ['a backward import', 'src/calls/open.ts', '#src/review/assign-reader.ts', 'only to the left'],
  ['a page in a verb', 'src/review/decide.ts', './web/review-page.tsx', 'it knows no pages'],
  ['Hono in db/', 'src/review/db/readings.ts', 'hono', 'it does not render'],
  ['a clock in domain/', 'src/review/domain/rule.ts', 'node:timers', 'domain/ is pure'],
  ['a page of another feature', 'src/review/web/page.tsx', '#src/calls/web/call-page.tsx', 'by a link'],
  ['the demo in the product', 'src/review/decide.ts', '../../demo/main.ts', 'never imports the demo'],
  ['a missing extension', 'src/review/decide.ts', './domain/rule', 'file extension'],
  ['a feature in ui/', 'src/ui/page.tsx', '#src/people/db/people.ts', 'the kernel and Preact only'],
])('%s is refused by name', (_, path, specifier, sentence) => {
  expect(importProblems(file(path, specifier)).join()).toContain(sentence)
})

test('a circle of two files is refused', () => {
  const circle = [...file('src/calls/domain/a.ts', './b.ts'), ...file('src/calls/domain/b.ts', './a.ts')]
  expect(importProblems(circle).join()).toContain('lack a third')
})

test.each([
  ['src/review/decide.ts', '#src/calls/db/calls.ts'],
  ['src/review/decide.ts', './mail/letter.ts'],
  ['src/review/web/page.tsx', '#src/ui/page.tsx'],
  ['src/matching/domain/problem.ts', 'advance-match/types'],
])('%s may import %s', (path, specifier) => {
  expect(importProblems(file(path, specifier))).toEqual([])
})

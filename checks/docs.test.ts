import { expect, test } from 'vitest'
import { pageProblems } from './docs.ts'

const problems = (text: string) => pageProblems({ path: 'docs/style.md', text }, ['test', 'demo'])

test.each([
  ['a file', 'See `src/no-such-file.ts`.', 'names src/no-such-file.ts'],
  ['a link', 'See [the glossary](no-such-page.md).', 'names docs/no-such-page.md'],
  ['a picture', '![the desk](pictures/desk.png)', 'names docs/pictures/desk.png'],
  ['a command', 'Run `npm run fly`.', '"npm run fly"'],
])('%s that does not exist is named', (_, text, problem) => {
  expect(problems(text).join()).toContain(problem)
})

test('what exists, other places and patterns are fine', () => {
  const text =
    'See `src/main.ts`, `src/kernel/`, `src/*/README.md`, [the map](glossary.md#words), [npm](https://npmjs.com), `npm run demo`.'

  expect(problems(text)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { nameProblems } from './names.ts'
import { sizeProblems, sizeSummary } from './sizes.ts'

const lines = (n: number, line = '  work()\n') => line.repeat(n)
const file = (text: string, path = 'src/calls/open-call.ts') => [{ path, text }]

describe('a size over its budget is a question', () => {
  test.each([
    ['a file', lines(251, '// why\n'), 'has 251 lines; at most 250'],
    ['a function', `export function open() {\n${lines(39)}}\n`, ':1 open has 41 lines; at most 40'],
    ['an arrow with a name', `const open = () => {\n${lines(39)}}\n`, ':1 open has 41 lines'],
    ['a method', `const call = {\n  open() {\n${lines(39)}},\n}\n`, ':2 open has 41 lines'],
    ['a handler that is handed over', `routes.get('/', async () => {\n${lines(39)}})\n`, ':1 a function has 41 lines'],
    ['parameters', 'const open = (a, b, c, d, e) => a\n', 'open has 5 parameters; at most 4'],
    ['exported things', lines(8, 'export const a = 1\n'), 'exports 8 things; at most 7'],
    ['imports', Array.from({ length: 14 }, (_, i) => `import './${i}.ts'\n`).join(''), 'has 14 imports'],
  ])('%s', (_, text, problem) => {
    expect(sizeProblems(file(text)).join()).toContain(problem)
  })

  test('an arrow inside a function counts with it, not again', () => {
    const text = `function open() {\n  const all = list.map((one) => {\n${lines(38)}  })\n}\n`

    expect(sizeProblems(file(text))).toHaveLength(1)
  })

  test('a view may be longer, words and types may be as long as they need', () => {
    const view = `export function Page() {\n${lines(50)}}\n`

    expect(sizeProblems(file(view, 'src/calls/web/page.tsx'))).toEqual([])
    expect(sizeProblems(file(view))).toHaveLength(1)
    expect(sizeProblems(file(lines(500, '//\n'), 'src/calls/web/words.ts'))).toEqual([])
    expect(sizeProblems(file(lines(9, 'export type A = 1\n')))).toEqual([])
  })

  test('the database that everything gets is not counted as a parameter', () => {
    expect(sizeProblems(file('const open = (a, b, c, d, db) => a\n'))).toEqual([])
  })

  test('the summary has the median, the 90th percentile and the longest', () => {
    const files = Array.from({ length: 10 }, (_, i) => ({ path: `src/calls/f${i}.ts`, text: lines(i + 1, '//\n') }))

    expect(sizeSummary(files)).toContain('files 6 / 10 / 10')
  })
})

describe('a name that says nothing is refused', () => {
  test.each([
    ['src/calls/call-service.ts', 'export const a = 1', '"service" says nothing'],
    ['src/utils/dates.ts', 'export const a = 1', '"utils" says nothing'],
    ['src/calls/open.ts', 'export function openHelper() {}', 'the name openHelper contains "helper"'],
    ['src/calls/open.ts', 'export type CallData = {}', 'the name CallData contains "data"'],
    ['src/calls/open.ts', `// ${'TO'}DO later`, 'finish it, or take it out'],
  ])('%s: %s', (path, text, problem) => {
    expect(nameProblems(file(text, path)).join()).toContain(problem)
  })

  test('a word that only begins like one is a word', () => {
    expect(nameProblems(file('export const information = database', 'src/calls/utility.ts'))).toEqual([])
  })
})

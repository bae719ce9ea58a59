import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../src/command/csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'advance-match-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = join(import.meta.dirname, '../bin/advance-match.js')

function run(...words: string[]): { code: number | null; out: string; note: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
  return { code: status, out: stdout, note: stderr }
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const instance = file('instance.json', {
  mentees: [{ id: 'ana' }, { id: 'ben' }, { id: 'cho' }],
  mentors: [
    { id: 'ito', capacity: 1 },
    { id: 'roy', capacity: 1 },
  ],
  pairs: [
    { mentee: 'ana', mentor: 'ito', score: 8200 },
    { mentee: 'ben', mentor: 'ito', score: 9000 },
    { mentee: 'ben', mentor: 'roy', score: 4000 },
  ],
})

test('match, verify and explain, from a file to a sentence', () => {
  const { code, out, note } = run('match', instance, '--seed', '3')
  const result = file('result.json', out)

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    status: 'optimal',
    seed: 3,
    matched: [
      ['ana', 'ito'],
      ['ben', 'roy'],
    ],
    levels: [{ id: 'size', value: 2 }, { id: 'score', value: 12_200 }, {}],
  })
  expect(note).toContain('2 of 3 mentees have a mentor. Optimal and verified: size 2, score 12200.')
  expect(run('verify', instance, result)).toEqual({ code: 0, out: '', note: 'The result is what it claims to be.\n' })
  expect(run('verify', instance, file('changed.json', out.replace('12200', '12201')))).toEqual({
    code: 1,
    out: '',
    note: 'Level score is stated as 12201 but is 12200.\n',
  })
  expect(run('explain', instance, result, 'ben', 'ito').note).toBe(
    'It would cost everybody together one person without a mentor. Then ben moves from roy to ito, ana leaves ito and stays without a mentor.\n',
  )
  expect(run('explain', instance, result, 'ben').note).toContain('ito: costs one person without a mentor')
  expect(run('explain', instance, result, 'zoe')).toMatchObject({
    code: 2,
    note: 'the id “zoe” is not in the instance: check the spelling.\n',
  })
})

test('spreadsheets in and out, with semicolons, quotes and a byte order mark', () => {
  const tables = join(folder, 'tables')
  mkdirSync(tables)
  writeFileSync(join(tables, 'mentees.csv'), '\uFEFFid;unmatched\r\n"Müller; Ana";\r\nben;12000\r\n')
  writeFileSync(join(tables, 'mentors.csv'), 'id;capacity;minimum\n=ito;1;\n')
  writeFileSync(join(tables, 'pairs.csv'), 'mentee;mentor;score;rank\n"Müller; Ana";=ito;8000;1\nben;=ito;7000;\n')
  const { code, out } = run('match', tables, '--csv')

  expect(code).toBe(0)
  expect(out).toBe(
    `mentee,mentor,score,reason\r\nben,'=ito,7000,\r\n"Müller; Ana",,,2 people compete for the one place of =ito: 1 must go without.\r\n`,
  )
})

test('pairs and groups of people', () => {
  const people = file('people.json', {
    people: ['a', 'b', 'c', 'd'],
    pairs: [{ a: 'a', b: 'c', weight: 731 }],
    complete: true,
  })

  expect(JSON.parse(run('pair', people).out)).toMatchObject({ status: 'optimal', weight: 731 })
  expect(JSON.parse(run('groups', people).out)).toMatchObject({ status: 'optimal', weight: 731 })
  expect(run('pair', file('wrong.json', { people: 'a' }))).toMatchObject({ code: 2, out: '' })
})

test('what cannot be read ends with code 2, the place and the remedy', () => {
  const large = file('large.json', '{}')
  truncateSync(large, 100_000_000)

  expect(run('match', join(folder, 'none.json')).note).toContain('none.json does not exist: check the path.')
  expect(run('match', large).note).toContain('large.json has 100 MB or more: leave out pairs that cannot be')
  expect(run('match', file('nan.json', '{"mentees":[{"id":"a"}],\n"pairs":[{"score":NaN}]}')).note).toContain(
    'nan.json line 2, column 19 is not JSON',
  )
  expect(run('match', file('cut.json', '{"mentees":[')).note).toContain('cut.json line 1, column 13 is not JSON')
  expect(run('match', instance, '--seed', 'many')).toMatchObject({
    code: 2,
    note: '--seed is “many”: give a whole number.\n',
  })
  expect(run('marry', instance)).toMatchObject({ code: 2 })
  expect(run('match')).toMatchObject({
    code: 2,
    note: 'advance-match match got 0 files or names: see advance-match --help.\n',
  })
  expect(run('match', instance, '--objectiv', 'size').note).toContain('the command line cannot be read')
})

test('an instance comes in on standard input as well', () => {
  const text = JSON.stringify({
    mentees: [{ id: 'a' }],
    mentors: [{ id: 'p', capacity: 1 }],
    pairs: [{ mentee: 'a', mentor: 'p', score: 1 }],
  })
  const out = execFileSync(process.execPath, [program, 'match', '-', '--explain'], {
    input: text,
    encoding: 'utf8',
    stdio: 'pipe',
  })

  expect(JSON.parse(out)).toMatchObject({
    matched: [['a', 'p']],
    explanations: { mentees: [{ mentee: 'a', alternatives: [] }] },
  })
})

test('tables keep what was in them, and broken ones name their line', () => {
  const rows = [
    ['a', 'b'],
    ['x,"y"', 'two\nlines'],
    ['-5', ''],
  ]
  const cells = readCsv('t.csv', writeCsv(rows)).map((row) => Object.values(row.cells))

  expect(cells).toEqual(rows.slice(1))
  expect(() => readCsv('t.csv', 'a,b\n1')).toThrow('t.csv line 2 has 1 cells, the heading 2')
  expect(() => readCsv('t.csv', 'a,b\n1,"2')).toThrow('t.csv line 2 opens a quote that never closes')
  expect(() => readCsv('t.csv', 'a,a\n1,2')).toThrow('t.csv line 1 names the column “a” twice')
})

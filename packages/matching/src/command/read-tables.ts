import { InputError } from '../instance/input-error.ts'
import type { Instance } from '../types.ts'
import { readCsv, type Row } from './csv.ts'

/** A table's file, its columns of text, and its columns of whole numbers; `needed` must be there, the rest may be. */
type Table = {
  file: string
  needed: readonly string[]
  texts: readonly string[]
  numbers: readonly string[]
  mayMiss?: boolean
}

const MENTEES: Table = { file: 'mentees.csv', needed: ['id'], texts: ['id', 'group'], numbers: ['unmatched'] }
const MENTORS: Table = {
  file: 'mentors.csv',
  needed: ['id', 'capacity'],
  texts: ['id'],
  numbers: ['capacity', 'minimum'],
}
const PAIRS: Table = {
  file: 'pairs.csv',
  needed: ['mentee', 'mentor', 'score'],
  texts: ['mentee', 'mentor'],
  numbers: ['score', 'rank', 'mentorRank'],
}
const couples = (file: string): Table => ({
  file,
  needed: ['mentee', 'mentor'],
  texts: ['mentee', 'mentor'],
  numbers: [],
  mayMiss: true,
})

/** An instance from tables as a spreadsheet writes them. Empty cells count as not given. `textOf` reads a file by name. */
export function readTables(textOf: (file: string) => string | undefined): unknown {
  const read = (table: Table): Record<string, string | number>[] => rowsOf(table, textOf(table.file))
  const couplesIn = (file: string): unknown[] => read(couples(file)).map(({ mentee, mentor }) => [mentee, mentor])
  return {
    mentees: read(MENTEES),
    mentors: read(MENTORS),
    pairs: read(PAIRS),
    pins: couplesIn('pins.csv'),
    forbidden: couplesIn('forbidden.csv'),
  } satisfies Record<keyof Instance, unknown>
}

function rowsOf(table: Table, text: string | undefined): Record<string, string | number>[] {
  if (text === undefined && table.mayMiss) return []
  if (text === undefined)
    throw new InputError(table.file, 'is missing', `save it with the columns ${table.needed.join(', ')}`)
  const rows = readCsv(table.file, text)
  const columns = Object.keys(rows[0]?.cells ?? {})
  const known = [...table.texts, ...table.numbers]
  const stranger = columns.find((name) => !known.includes(name))
  if (stranger !== undefined)
    throw new InputError(`${table.file} line 1`, `has a column “${stranger}”`, `use ${known.join(', ')}`)
  const missing = table.needed.find((name) => rows.length > 0 && !columns.includes(name))
  if (missing !== undefined) throw new InputError(`${table.file} line 1`, `lacks the column “${missing}”`, 'add it')
  return rows.map((row) => entryOf(table, row))
}

function entryOf(table: Table, { line, cells }: Row): Record<string, string | number> {
  const given = Object.entries(cells).filter(([name, cell]) => cell !== '' || table.needed.includes(name))
  return Object.fromEntries(
    given.map(([name, cell]) => [
      name,
      table.numbers.includes(name) ? numberIn(table.file, line, { name, cell }) : cell,
    ]),
  )
}

function numberIn(file: string, line: number, { name, cell }: { name: string; cell: string }): number {
  if (/^-?\d+$/.test(cell)) return Number(cell)
  throw new InputError(`${file} line ${line}, column ${name}`, `is “${cell}”`, 'give a whole number in plain digits')
}

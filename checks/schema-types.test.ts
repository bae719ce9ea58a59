import { expect, test } from 'vitest'
import { schemaTypes, type Column } from './schema-types.ts'

const column = (with_: Partial<Column>): Column => ({
  table: 'mentor',
  column: 'id',
  type: 'text',
  required: true,
  hasDefault: false,
  refersTo: null,
  checks: [],
  ...with_,
})

/** The line that a column becomes. */
const lineOf = (with_: Partial<Column>, others: readonly Column[] = []) =>
  schemaTypes([column({ column: 'it', ...with_ }), ...others])
    .split('\n')
    .find((line) => line.startsWith('  it: '))
    ?.slice('  it: '.length)

test.each([
  ['text', 'string'],
  ['text[]', 'string[]'],
  ['timestamp with time zone', 'Temporal.Instant'],
  ['timestamp without time zone', 'string'],
  ['date', 'Temporal.PlainDate'],
  ['jsonb', 'Json'],
  ['bigint', 'number'],
  ['boolean', 'boolean'],
  ['bytea', 'Uint8Array'],
  ['uuid', 'string'],
])('%s becomes %s', (type, expected) => {
  expect(lineOf({ type })).toBe(expected)
})

test('a column that may be empty is nullable, one with a default need not be given', () => {
  expect(lineOf({ required: false })).toBe('string | null')
  expect(lineOf({ hasDefault: true })).toBe('Generated<string>')
  expect(lineOf({ hasDefault: true, required: false })).toBe('Generated<string | null>')
})

test('a text that must be one of a few becomes exactly those', () => {
  const checks = ['CHECK ((length(it) > 0))', "CHECK ((it = ANY (ARRAY['yes'::text, 'it''s no'::text])))"]

  expect(lineOf({ checks })).toBe(String.raw`'yes' | 'it\'s no'`)
})

test('a key is the id of what it points to, also where that is named by something else', () => {
  const person = column({ table: 'person', type: 'uuid' })
  const profile = column({ table: 'profile', column: 'person_id', type: 'uuid', refersTo: ['person', 'id'] })

  expect(schemaTypes([person])).toContain("id: Id<'person'>")
  expect(lineOf({ type: 'uuid', refersTo: ['person', 'id'] }, [person])).toBe("Id<'person'>")
  expect(lineOf({ type: 'uuid', refersTo: ['profile', 'person_id'] }, [person, profile])).toBe("Id<'person'>")
})

test('a table that points to itself ends the search', () => {
  expect(lineOf({ type: 'uuid', refersTo: ['mentor', 'it'] })).toBe("Id<'mentor'>")
})

test('a type without a counterpart is named', () => {
  expect(() => lineOf({ type: 'point' })).toThrow('mentor.it is a point, which has no type yet')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { asAdmin } from '../../../test/templates.ts'
import { openPool } from './connection.ts'
import { migrate } from './migrate.ts'

let folder: string
let pool: pg.Pool
const database = `worker_${process.pid}_migrate`

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'advance-migrations-'))
  await asAdmin(inject('host'), (admin) => admin.query(`create database ${database}`))
  pool = openPool({ host: inject('host'), database }, 4)
})

afterEach(async () => {
  await pool.end()
  await asAdmin(inject('host'), (admin) => admin.query(`drop database ${database} with (force)`))
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = () => migrate(pool, folder)

test('files are applied in the order of their names, each once', async () => {
  write('0002-pages.sql', 'alter table book add pages int')
  write('0001-books.sql', 'create table book (title text)')
  write('notes.md', 'not a migration')

  expect(await run()).toEqual(['0001-books.sql', '0002-pages.sql'])
  expect(await run()).toEqual([])
  write('0003-more.sql', 'insert into book values (null, 3)')
  expect(await run()).toEqual(['0003-more.sql'])
})

test('a file that fails leaves nothing of itself, what came before stays, and the reason is named', async () => {
  write('0001-books.sql', 'create table book (title text)')
  write('0002-broken.sql', 'create table shelf (name text); insert into nowhere values (1)')

  await expect(run()).rejects.toThrow('The migration 0002-broken.sql failed: relation "nowhere" does not exist')
  const { rows } = await pool.query("select to_regclass('book') is not null as book, to_regclass('shelf') as shelf")
  expect(rows).toEqual([{ book: true, shelf: null }])
  write('0002-broken.sql', 'create table shelf (name text)')
  expect(await run()).toEqual(['0002-broken.sql'])
})

test('a file that changed after it was applied is refused', async () => {
  write('0001-books.sql', 'create table book (title text)')
  await run()
  write('0001-books.sql', 'create table book (title text not null)')

  await expect(run()).rejects.toThrow('write a new file instead')
})

test('processes that start together apply each file once', async () => {
  write('0001-books.sql', "create table book (title text); insert into book values ('one'); select pg_sleep(0.1)")
  const done = await Promise.all([run(), run(), run()])
  const { rows } = await pool.query('select count(*)::int as books from book')

  expect(done.flat()).toEqual(['0001-books.sql'])
  expect(rows).toEqual([{ books: 1 }])
})

test('an index is built concurrently while another process waits to migrate', async () => {
  write('0001-books.sql', 'create table book (title text)')
  write('0002-index.sql', '-- no-transaction\ncreate index concurrently book_title on book (title)')
  const done = await Promise.all([run(), run()])

  expect(done.flat()).toEqual(['0001-books.sql', '0002-index.sql'])
})

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installationSecret, keyFor } from './secret.ts'

let dir: string
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'advance-secret-'))))
afterEach(() => rmSync(dir, { recursive: true }))

test('an installation makes its secret once and keeps it where only it can read it', () => {
  const folder = join(dir, 'data')
  const first = installationSecret(undefined, folder)

  expect(first.length).toBeGreaterThan(40)
  expect(installationSecret(undefined, folder)).toEqual(first)
  expect(readdirSync(folder)).toEqual(['secret'])
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('one that is given is used, and no file is made', () => {
  const given = 'a secret for several machines at one database'

  expect(installationSecret(given, dir).toString()).toBe(given)
  expect(readdirSync(dir)).toEqual([])
})

test('keys for different purposes have nothing in common', () => {
  const secret = installationSecret(undefined, dir)

  expect(keyFor(secret, 'files')).not.toEqual(keyFor(secret, 'equality'))
})

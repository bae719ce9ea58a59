import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { routeTables } from '#src/route-tables.ts'
import { as } from './as.ts'
import { dbTest } from './database.ts'

test('nothing of the demo is in the program that production runs', async () => {
  const outside = {
    name: 'outside',
    setup: (to: Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>[0]) =>
      to.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
        path.startsWith('advance-match') ? null : { path, external: true },
      ),
  }
  const { metafile } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [outside],
  })
  const parts = Object.keys(metafile.inputs)

  expect(parts).toContain('src/app.ts')
  expect(
    parts.filter((path) => path.startsWith('demo/') || path.startsWith('test/') || path.includes('gallery')),
  ).toEqual([])
})

dbTest('outside the demo there are no personas, no time travel and no letters to look at', async ({ db }) => {
  const browser = await as(undefined, routeTables('http://localhost:3000'), db)

  for (const path of ['/dev/personas', '/dev/time', '/dev/letters', '/dev/ui'])
    expect((await browser.get(path)).status, path).toBe(404)
  expect((await browser.post('/dev/personas', { person: '0190a000-0000-7000-8000-000000000000' })).status).toBe(404)
})

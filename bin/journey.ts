import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { hasBrowser } from '../checks/browser.ts'
import { runVitest } from '../checks/vitest.ts'

const names = process.argv.slice(2)
const known = globSync('test/journeys/*.journey.ts')
const files = names.map((name) => known.find((file) => basename(file) === `${name}.journey.ts`) ?? '')
if (files.includes('')) {
  const all = known.map((file) => basename(file, '.journey.ts')).toSorted()
  console.error(`There is no journey "${names[files.indexOf('')]}". There are: ${all.join(', ') || 'none yet'}.`)
  process.exit(1)
}
if (!hasBrowser()) process.exit(1)
const { failed } = await runVitest('journey', files)
process.exit(failed > 0 ? 1 : 0)

import { existsSync } from 'node:fs'
import { requireBrowser } from '../checks/browser.ts'
import { runVitest } from '../checks/vitest.ts'

const names = process.argv.slice(2)
const files = names.map((name) => `test/journeys/${name}.journey.ts`)
const missing = files.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`There is no ${missing.join(', ')}. The journeys are the files in test/journeys/.`)
  process.exit(1)
}
requireBrowser()
const { failed } = await runVitest('journey', files)
process.exit(failed > 0 ? 1 : 0)

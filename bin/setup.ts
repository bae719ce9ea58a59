import { rmSync } from 'node:fs'

/** The installation happened on the way here. With --reset the demo's and the tests' databases begin anew. */
if (process.argv.includes('--reset'))
  for (const folder of ['var/demo', 'var/test', 'var/bench']) rmSync(folder, { recursive: true, force: true })
console.log(
  'Everything is installed. Next: npm run demo, and open http://localhost:3000/dev/personas to sign in as anybody.',
)

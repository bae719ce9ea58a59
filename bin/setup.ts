import { erasePrivatePostgres } from '../src/platform/db/private-postgres.ts'

/** The installation happened on the way here. With --reset the demo's and the tests' databases begin anew. */
if (process.argv.includes('--reset'))
  for (const dir of ['var/demo', 'var/test', 'var/bench']) {
    if (await erasePrivatePostgres({ dir })) continue
    console.error(`${dir} is in use. Stop the ADVANCE that runs in it, then start again.`)
    process.exit(1)
  }
console.log('Everything is installed. Next: npm run demo. It says where it is and whom to sign in as.')

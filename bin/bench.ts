import { runNamed } from './run-named.ts'

process.exit(await runNamed('bench', ['bench', 'packages/matching/bench']))

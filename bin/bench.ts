import { runNamed } from './run-named.ts'

await runNamed('bench', ['bench', 'packages/matching/bench'])

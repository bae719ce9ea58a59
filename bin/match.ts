import { runNode } from './run-node.ts'

process.exit(await runNode('packages/matching/bin/advance-match.js', process.argv.slice(2)))

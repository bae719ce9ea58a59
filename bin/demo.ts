import { buildServer } from './build.ts'
import { runNode } from './run-node.ts'

process.exit(await runNode(await buildServer('demo/main.ts', 'demo'), process.argv.slice(2)))

import { runBuilt } from './run-built.ts'

await runBuilt('demo/main.ts', 'demo', process.argv.slice(2))

import { existsSync } from 'node:fs'
import { buildServer } from './build.ts'
import { runNode } from './run-node.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
process.exit(await runNode(await buildServer('src/main.ts', 'advance')))

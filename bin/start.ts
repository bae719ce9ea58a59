import { existsSync } from 'node:fs'
import { runBuilt } from './run-built.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
await runBuilt('src/main.ts', 'advance', process.argv.slice(2))

import { main } from '../packages/matching/src/command/main.ts'

process.exitCode = await main(process.argv.slice(2))

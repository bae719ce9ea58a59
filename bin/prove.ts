import { runNamed } from './run-named.ts'

process.exit(await runNamed('prove', ['prove']))

import { runNamed } from './run-named.ts'

await runNamed('prove', ['prove'])

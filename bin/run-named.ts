import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { runBuilt } from './run-built.ts'

/** Bundles and runs one program of a kind by its name, or says which there are. A file that exports is part of another. */
export async function runNamed(kind: string, folders: readonly string[]): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2)
  const programs = folders
    .flatMap((folder) => globSync(`${folder}/*.ts`))
    .filter((file) => !/^export /m.test(readFileSync(file, 'utf8')))
  const file = programs.find((one) => basename(one, '.ts') === name)
  if (file) return runBuilt(file, `${kind}-${name}`, args)

  const names = programs.map((one) => basename(one, '.ts')).toSorted()
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none yet.'
  console.error(`${name ? `There is no ${kind} "${name}".` : `Say which: npm run ${kind} -- NAME.`} ${known}`)
  process.exitCode = 1
}

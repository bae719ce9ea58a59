import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildServer } from './build.ts'
import { runNode } from './run-node.ts'

/** Builds and runs one script of a kind by its name, or says which there are. */
export async function runNamed(kind: string, folders: readonly string[]): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2)
  const file = folders.map((folder) => join(folder, `${name}.ts`)).find((path) => existsSync(path))
  if (file) return runNode(await buildServer(file, `${kind}-${name}`), args)

  const names = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).filter((one) => one.endsWith('.ts')))
  console.error(
    `There is no ${kind} "${name}". There are: ${names.map((one) => one.replace(/\.ts$/, '')).join(', ') || 'none yet'}.`,
  )
  return 1
}

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stop } from 'esbuild'
import { buildServer } from './build.ts'

/**
 * Bundles a program and runs it in this process, as if it had been started with these arguments: signals reach it, and
 * its exit code is ours.
 */
export async function runBuilt(entry: string, name: string, args: readonly string[]): Promise<void> {
  const file = resolve(await buildServer(entry, name))
  await stop()
  process.setSourceMapsEnabled(true)
  process.argv = [process.execPath, file, ...args]
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    // what we say ourselves is a sentence; anything else is a mistake and shows where it happened
    console.error(error instanceof Error && error.constructor === Error ? error.message : error)
    process.exit(1)
  }
}

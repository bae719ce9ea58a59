import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../instance/input-error.ts'
import { readTables } from './read-tables.ts'

/** Files of this size or more are refused: they would not fit the memory of a small machine several times over. */
const LARGEST = 100_000_000

/** An instance from a JSON file, a folder of tables or, for "-", standard input. What it contains is not checked yet. */
export function readInstance(path: string): unknown {
  if (path !== '-' && isFolder(path)) return readTables((name) => readText(join(path, name)))
  return readJson(path)
}

/** What a JSON file contains. Throws an InputError with line and column when it is not JSON. */
export function readJson(path: string): unknown {
  const text = readText(path)
  if (text === undefined) throw new InputError(path, 'does not exist', 'check the path')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(
      placeIn(path, text, error),
      `is not JSON (${messageOf(error)})`,
      'correct it there; numbers are plain digits, texts stand in double quotes',
    )
  }
}

/** The text of a file, undefined when there is none. */
function readText(path: string): string | undefined {
  const name = path === '-' ? 'standard input' : path
  try {
    if (path !== '-' && statSync(path).size >= LARGEST) throw tooLarge(name)
    const bytes = readFileSync(path === '-' ? 0 : path)
    if (bytes.length >= LARGEST) throw tooLarge(name)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof InputError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    if (error instanceof TypeError) throw new InputError(name, 'is not text in UTF-8', 'save it as UTF-8')
    throw new InputError(name, `cannot be read (${messageOf(error)})`, 'give a file that can be read')
  }
}

const tooLarge = (name: string): InputError =>
  new InputError(name, `has ${LARGEST / 1e6} MB or more`, 'leave out pairs that cannot be, or split the programme')

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Where JSON breaks: engines tell the offset, or quote the text from ten characters before. */
function placeIn(path: string, text: string, error: unknown): string {
  const message = messageOf(error)
  const offset = /position (\d+)/.exec(message)?.[1]
  const [, dots, quoted = ''] = /, (\.\.\.)?"([^]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? []
  const token = /^Unexpected token '(.)'/.exec(message)?.[1] ?? ''
  const around = quoted === '' ? text.length : text.indexOf(quoted) + (dots ? 10 : quoted.indexOf(token))
  const lines = text.slice(0, offset === undefined ? around : Number(offset)).split('\n')
  return `${path} line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

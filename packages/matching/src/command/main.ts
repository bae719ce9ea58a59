import { parseArgs } from 'node:util'
import { InputError } from '../instance/input-error.ts'
import { explainCommand, matchCommand, verifyCommand } from './match-commands.ts'
import type { Options, Outcome } from './outcome.ts'
import { groupsCommand, pairCommand } from './people-commands.ts'

const USAGE = `advance-match finds the best matching, proves it and says why.

  advance-match match INSTANCE [--objective LADDER] [--seed N] [--explain] [--csv]
  advance-match verify INSTANCE RESULT
  advance-match explain INSTANCE RESULT MENTEE [MENTOR]
  advance-match pair PEOPLE [--seed N]
  advance-match groups PEOPLE [--seed N]

INSTANCE is a JSON file, a folder with mentees.csv, mentors.csv and pairs.csv (and, if you like, pins.csv and
forbidden.csv), or - for JSON on standard input. PEOPLE and RESULT are JSON files. LADDER is “stable” or some of
size, score, leximin, balance, greedy, generous, rank-maximal, joined by commas (size,score if you say nothing).
Exit codes: 0 done, 1 the result does not verify, 2 the input cannot be used.
`

const COMMANDS = new Map([
  ['match', { run: matchCommand, least: 1, most: 1 }],
  ['verify', { run: verifyCommand, least: 2, most: 2 }],
  ['explain', { run: explainCommand, least: 3, most: 4 }],
  ['pair', { run: pairCommand, least: 1, most: 1 }],
  ['groups', { run: groupsCommand, least: 1, most: 1 }],
])

/** Runs one command of the command line and returns its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { out, note, code } = await runCommand(words)
    if (note) process.stderr.write(`${note}\n`)
    if (out) process.stdout.write(out.endsWith('\n') ? out : `${out}\n`)
    return code
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function runCommand(words: readonly string[]): Promise<Outcome> {
  const { values, positionals } = read(words)
  const [name, ...operands] = positionals
  if (values.help || name === undefined) return { out: USAGE, note: '', code: 0 }
  const command = COMMANDS.get(name)
  if (!command) throw new InputError(`“${name}”`, 'is not a command', `use one of ${[...COMMANDS.keys()].join(', ')}`)
  if (operands.length < command.least || operands.length > command.most)
    throw new InputError(`advance-match ${name}`, `got ${operands.length} files or names`, 'see advance-match --help')
  return command.run(operands, optionsOf(values))
}

function read(words: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { objective: text, seed: text, explain: flag, csv: flag, help: flag },
    })
  } catch (error) {
    throw new InputError(
      'the command line',
      `cannot be read (${error instanceof Error ? error.message : error})`,
      'see advance-match --help',
    )
  }
}

function optionsOf(values: ReturnType<typeof read>['values']): Options {
  const options: Options = {}
  if (values.objective !== undefined) options.objective = values.objective
  if (values.explain) options.explain = true
  if (values.csv) options.csv = true
  if (values.seed === undefined) return options
  const seed = Number(values.seed)
  if (values.seed === '' || !Number.isSafeInteger(seed))
    throw new InputError('--seed', `is “${values.seed}”`, 'give a whole number')
  return { ...options, seed }
}

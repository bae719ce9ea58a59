import { groups } from '../groups/groups.ts'
import { pair } from '../pairing/pair.ts'
import type { People } from '../pairing/people.ts'
import { readPeople } from '../pairing/read-people.ts'
import { InputError } from '../instance/input-error.ts'
import { writeCsv } from './csv.ts'
import type { Options, Outcome } from './outcome.ts'
import { readJson } from './read-file.ts'

/** `pair PEOPLE`: the best pairs, proved. */
export async function pairCommand([path = '']: readonly string[], { seed, csv }: Options): Promise<Outcome> {
  const pairing = await pair(peopleIn(path), seed === undefined ? {} : { seed })
  const note = `${pairing.pairs.length} pairs of total weight ${pairing.weight}, ${pairing.alone.length} alone. Optimal.`
  return { out: csv ? writeCsv([['a', 'b'], ...pairing.pairs]) : JSON.stringify(pairing, null, 2), note, code: 0 }
}

/** `groups PEOPLE`: the best groups found, with a bound on how much better any could be. */
export async function groupsCommand([path = '']: readonly string[], { seed, csv }: Options): Promise<Outcome> {
  const grouping = await groups(peopleIn(path), seed === undefined ? {} : { seed })
  const rows = grouping.groups.flatMap((names, table) => names.map((name) => [table + 1, name]))
  const figures = grouping.levels.map(({ id, value, bound }) =>
    value === bound ? `${id} ${value}` : `${id} ${value} (bound ${bound})`,
  )
  const note = `${grouping.groups.length} groups: ${figures.join(', ')}.`
  return { out: csv ? writeCsv([['group', 'person'], ...rows]) : JSON.stringify(grouping, null, 2), note, code: 0 }
}

function peopleIn(path: string): People {
  const people = readPeople(readJson(path))
  if ('problem' in people) throw new InputError(path, 'cannot be used', people.problem.replace(/\.$/, ''))
  return people
}

import { expect, test } from 'vitest'
import { loadHighs } from '../src/groups/load-highs.ts'
import { pair } from '../src/pairing/pair.ts'
import type { People, WeightedPair } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'
import { verifyPairing } from '../src/pairing/verify-pairing.ts'

const highs = await loadHighs()

/** The heaviest pairing among the largest, by integer programming: one more pair is worth more than all weights. */
function byIntegerProgram({ people, pairs }: People): { pairs: number; weight: number } {
  const bonus = 1 + Math.floor(people.length / 2) * Math.max(...pairs.map(({ weight }) => weight))
  const objective = pairs.map(({ weight }, k) => `+ ${weight + bonus} x${k}`).join(' ')
  const rows = people.flatMap((name) => {
    const own = pairs.flatMap(({ a, b }, k) => (a === name || b === name ? [`+ x${k}`] : []))
    return own.length > 0 ? [`${own.join(' ')} <= 1`] : []
  })
  const names = pairs.map((_, k) => `x${k}`).join(' ')
  const solved = highs.solve(`Maximize obj: ${objective}\nSubject To\n${rows.join('\n')}\nBinary\n${names}\nEnd`, {
    output_flag: false,
  })
  const value = Math.round(solved.ObjectiveValue)
  return { pairs: Math.floor(value / bonus), weight: value % bonus }
}

function randomPeople(seed: number): People {
  const random = randomFrom(seed)
  const size = 11 + Math.floor(random() * 30)
  const share = 0.05 + random() * 0.5
  const heaviest = [2, 20, 300][seed % 3] ?? 1
  const people = Array.from({ length: size }, (_, i) => `p${i}`)
  const pairs: WeightedPair[] = []
  for (const [i, a] of people.entries())
    for (const b of people.slice(i + 1))
      if (random() < share) pairs.push({ a, b, weight: Math.floor(random() * heaviest) })
  return { people, pairs }
}

test.each(Array.from({ length: 16 }, (_, seed) => seed))(
  'integer programming finds nothing better (people %i)',
  async (seed) => {
    const people = randomPeople(seed)
    const found = await pair(people, { seed })
    expect({ pairs: found.pairs.length, weight: found.weight }).toEqual(byIntegerProgram(people))
    expect(verifyPairing(people, found)).toEqual({ ok: true })
  },
)

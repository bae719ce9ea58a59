import fc from 'fast-check'
import { verifyReaders } from 'advance-match/verify-readers'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { languageOf } from './letter-language.ts'
import { FULL_FIT, readingFit, type Reads, type Written } from './reading-fit.ts'
import { keptOf, mayRead, pairKey, type Board, type Held } from './share-out.ts'
import { evenShares, planSharing } from './sharing-plan.ts'

const idOf = <Of extends string>(letter: string, n: number) =>
  `${letter.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}` as Id<Of>

const topics = fc.subarray(['writing', 'funding', 'family'])
const known = { topics, field: fc.constantFrom('law', 'physics', null), step: fc.constantFrom(1, 2, 3, null) }

/** Committees and piles of all kinds: languages, fields, bounds, conflicts, pins, readings in every state. */
const boards: fc.Arbitrary<Board> = fc
  .record({
    rule: fc.record({
      readersEach: fc.integer({ min: 1, max: 3 }),
      readerLanguages: fc.constantFrom('preferred' as const, 'required' as const),
    }),
    applications: fc.array(
      fc.record({ ...known, language: fc.constantFrom('en' as const, 'fr' as const, null), isOpen: fc.boolean() }),
      { maxLength: 6 },
    ),
    readers: fc.array(
      fc.record({
        ...known,
        languages: fc.subarray(['en', 'fr']),
        isActive: fc.boolean(),
        minimum: fc.integer({ min: 0, max: 2 }),
        room: fc.option(fc.integer({ min: 0, max: 4 })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    cells: fc.array(fc.constantFrom('free', 'free', 'free', 'near', 'pin', 'given', 'begun', 'finished'), {
      minLength: 30,
      maxLength: 30,
    }),
  })
  .map(({ rule, applications, readers, cells }) => {
    const pairs = applications.flatMap((_, a) =>
      readers.map((_reader, r) => ({
        application: idOf<'application'>('a', a),
        reader: idOf<'person'>('b', r),
        cell: cells[a * 5 + r],
      })),
    )
    const having = (cell: string) => pairs.filter((pair) => pair.cell === cell)
    return {
      rule,
      applications: applications.map((one, a) => ({ ...one, id: idOf<'application'>('a', a) })),
      readers: readers.map(({ room, ...reader }, r) => ({
        ...reader,
        id: idOf<'person'>('b', r),
        maximum: room === null ? null : reader.minimum + room,
      })),
      held: (['given', 'begun', 'finished'] as const).flatMap((state) =>
        having(state).map(({ application, reader }, n): Held => ({
          application,
          reader,
          state,
          reading: idOf<'reading'>(state.slice(0, 1) === 'g' ? 'c' : state === 'begun' ? 'd' : 'e', n),
        })),
      ),
      pins: having('pin').map(({ application, reader }) => ({ application, reader })),
      excluded: new Set(having('near').map(pairKey)),
    }
  })

const keeps = fc.constantFrom('given' as const, 'begun' as const)

describe('whatever the committee and the pile', () => {
  test('nobody is given what they are too near to, cannot read, or have already; who reads no more is given nothing', () => {
    fc.assert(
      fc.property(boards, keeps, (board, keep) => {
        const { gives } = planSharing(board, keep)
        for (const { application, reader } of gives) {
          const one = board.applications.find(({ id }) => id === application)
          expect(one?.isOpen).toBe(true)
          expect(one && mayRead(one, board).map(({ id }) => id)).toContain(reader)
          expect(board.held.map(pairKey)).not.toContain(pairKey({ application, reader }))
        }
        expect(new Set(gives.map(pairKey)).size).toBe(gives.length)
      }),
    )
  })

  test('what was begun stays, pins are kept, and what was finished is never touched', () => {
    fc.assert(
      fc.property(boards, keeps, (board, keep) => {
        const { after, takes } = planSharing(board, keep)
        const has = new Set(after.map(pairKey))
        const active = new Set(board.readers.filter(({ isActive }) => isActive).map(({ id }) => id))
        for (const one of board.held) {
          const stays =
            one.state === 'finished' || (active.has(one.reader) && (one.state === 'begun' || keep === 'given'))
          if (stays) expect(has).toContain(pairKey(one))
        }
        for (const pin of board.pins) {
          const one = board.applications.find(({ id }) => id === pin.application)
          const can = one?.isOpen && mayRead(one, board).some(({ id }) => id === pin.reader)
          if (can) expect(has).toContain(pairKey(pin))
        }
        for (const { state } of takes) expect(state).not.toBe('finished')
      }),
    )
  })

  test('nobody gets more than they take on: only what is kept or pinned may stand above it', () => {
    fc.assert(
      fc.property(boards, keeps, (board, keep) => {
        const { after, gives } = planSharing(board, keep)
        for (const { id, maximum } of board.readers) {
          const load = after.filter(({ reader }) => reader === id).length
          const pinned = board.pins.filter((pin) => pin.reader === id)
          const free = gives.filter((pair) => pair.reader === id && !pinned.map(pairKey).includes(pairKey(pair)))
          if (maximum !== null && free.length > 0) expect(load).toBeLessThanOrEqual(maximum)
        }
      }),
    )
  })

  test('no application gets more readers than wanted, and what is missing is said', () => {
    fc.assert(
      fc.property(boards, keeps, (board, keep) => {
        const { after, gives, missing } = planSharing(board, keep)
        for (const { id, isOpen } of board.applications) {
          const readers = after.filter(({ application }) => application === id).length
          const said = missing.find(({ application }) => application === id)?.readers ?? 0
          const pins = new Set(board.pins.map(pairKey))
          const given = gives.filter((pair) => pair.application === id && !pins.has(pairKey(pair)))
          if (given.length > 0) expect(readers).toBeLessThanOrEqual(board.rule.readersEach)
          if (isOpen) expect(said).toBe(Math.max(0, board.rule.readersEach - readers))
          else expect(said).toBe(0)
        }
      }),
    )
  })

  test('the plan is the best one: its certificate holds, and a plan with one reading less does not', () => {
    fc.assert(
      fc.property(boards, keeps, (board, keep) => {
        const { request, answer } = planSharing(board, keep)
        expect(verifyReaders(request, answer)).toEqual({ ok: true })
        const worse = { ...answer, readings: answer.readings.slice(1) }
        if (answer.readings.length > 0) expect(verifyReaders(request, worse).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  test('shared out once, nothing is left to share out', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { after } = planSharing(board, 'given')
        const states = new Map(board.held.map((one) => [pairKey(one), one]))
        const held = after.map((pair, n): Held => ({
          reading: idOf<'reading'>('f', n),
          state: states.get(pairKey(pair))?.state ?? 'given',
          ...pair,
        }))
        const again = planSharing({ ...board, held }, 'given')
        expect(again.gives).toEqual([])
        expect(again.takes).toEqual([])
      }),
    )
  })
})

const plain = { topics: [], field: null, step: null }
const reader = (n: number, with_: object = {}) => ({
  ...plain,
  id: idOf<'person'>('b', n),
  languages: ['en'],
  isActive: true,
  minimum: 0,
  maximum: null,
  ...with_,
})
const board = (count: number, readers: Board['readers'], with_: Partial<Board> = {}): Board => ({
  rule: { readersEach: 2, readerLanguages: 'preferred' },
  applications: Array.from({ length: count }, (_, n) => ({
    ...plain,
    id: idOf<'application'>('a', n),
    language: 'en',
    isOpen: true,
  })),
  readers,
  held: [],
  pins: [],
  excluded: new Set(),
  ...with_,
})
const loadsOf = (of: Board) => {
  const { after } = planSharing(of, 'given')
  return of.readers.map(({ id }) => after.filter((pair) => pair.reader === id).length)
}

describe('loads', () => {
  test('differ by one at most where nothing stands against it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 2, max: 6 }), (count, size) => {
        const loads = loadsOf(
          board(
            count,
            Array.from({ length: size }, (_, n) => reader(n)),
          ),
        )
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
        expect(loads.reduce((sum, load) => sum + load, 0)).toBe(2 * count)
      }),
    )
  })

  test('stay even when one reader knows everything best', () => {
    const expert = reader(0, { topics: ['writing'] })
    const of = board(6, [expert, reader(1, { topics: ['family'] }), reader(2, { topics: ['family'] })])
    const applications = of.applications.map((one) => ({ ...one, topics: ['writing'] }))
    expect(loadsOf({ ...of, applications })).toEqual([4, 4, 4])
  })

  test('leave somebody who takes on less with less', () => {
    expect(loadsOf(board(6, [reader(0, { maximum: 2 }), reader(1), reader(2)]))).toEqual([2, 5, 5])
  })

  test('become uneven rather than leave an application without readers', () => {
    const of = board(4, [reader(0), reader(1), reader(2)])
    const excluded = new Set(of.applications.map(({ id }) => pairKey({ application: id, reader: idOf('b', 0) })))
    expect(loadsOf({ ...of, excluded })).toEqual([0, 4, 4])
    expect(evenShares({ ...of, excluded }, [])).toEqual({ ceiling: 3, floor: 2 })
  })
})

test('who drops out keeps what they finished; the rest goes to others, and what others have begun stays', () => {
  const of = board(2, [reader(0, { isActive: false }), reader(1), reader(2)])
  const [one, two] = of.applications.map(({ id }) => id)
  if (!one || !two) throw new Error('two applications are needed')
  const pair = (application: Id<'application'>, n: number, state: Held['state']): Held => ({
    application,
    reader: idOf('b', n),
    state,
    reading: idOf('c', n),
  })
  const held = [pair(one, 0, 'finished'), pair(two, 0, 'begun'), pair(one, 1, 'begun'), pair(two, 1, 'given')]
  const plan = planSharing({ ...of, held }, 'begun')
  expect(keptOf({ ...of, held }, 'begun')).toHaveLength(2)
  expect(plan.takes.filter(({ reader: who }) => who === idOf('b', 0)).map(({ application }) => application)).toEqual([
    two,
  ])
  expect(plan.gives).toContainEqual({ application: two, reader: idOf('b', 2) })
  expect(plan.missing).toEqual([])
})

describe('the fit of a reader', () => {
  const letter: Written = { topics: ['writing', 'funding'], field: 'law', step: 2, language: 'fr' }
  const peer: Reads = { topics: ['writing', 'funding'], field: 'law', step: 3, languages: ['fr'] }

  test.each<[string, Partial<Reads>, number | null]>([
    ['is full where everything is shared', {}, FULL_FIT],
    ['counts what is not known half', { topics: [], field: null, step: null }, FULL_FIT / 2],
    ['is little without the language of the letter', { languages: ['en'] }, FULL_FIT / 10],
  ])('%s', (_, change, fit) => {
    expect(readingFit(letter, { ...peer, ...change }, 'preferred')).toBe(fit)
  })

  test('is none without the language, where the call requires it', () => {
    expect(readingFit(letter, { ...peer, languages: ['en'] }, 'required')).toBeNull()
    expect(readingFit({ ...letter, language: null }, { ...peer, languages: ['en'] }, 'required')).toBe(FULL_FIT)
  })
})

test.each([
  ['I would like to find a mentor because the next step of my career is not clear to me, and I have to choose.', 'en'],
  ['Je souhaite trouver une mentore pour réfléchir à mes projets : la suite de ma carrière est dans le flou.', 'fr'],
  [
    'Ich suche eine Mentorin, mit der ich über die nächsten Schritte und den Weg zu einer Professur sprechen kann.',
    'de',
  ],
  ['Quantum optics, lasers.', null],
  ['', null],
])('the language of a letter is told by its common words: %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

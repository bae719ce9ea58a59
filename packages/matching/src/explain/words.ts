import type { Change, Move } from './prepared.ts'
import type { WhyNot } from './why-not.ts'

/** A change in words: what everybody together loses (or gains) at the first level that differs. */
export function changeInWords({ level, amount }: Change): string {
  const count = Math.abs(amount)
  const people = count === 1 ? 'one person' : `${count} people`
  if (level === 'size') return `${people} without a mentor`
  if (level === 'score') return `${count} points of score`
  if (level === 'minimum') return `${count === 1 ? 'one place' : `${count} places`} of a minimum load`
  if (level === 'balance') return `${count} in the balance of loads`
  if (level.startsWith('band-')) return `${people} in score band ${level.slice(5)}`
  return `${people} at wish ${level.replace('rank-', '')}`
}

/** Why-not in a sentence or two. */
export function whyNotInWords(answer: WhyNot): string {
  switch (answer.kind) {
    case 'together':
      return 'They are matched.'
    case 'impossible':
      return 'No matching with this pair keeps the pins and the places.'
    case 'costs':
      return `${answer.loss ? `It would cost everybody together ${changeInWords(answer.loss)}.` : 'It would be just as good: chance decided.'}${movesInWords(answer.moves)}`
    case 'excluded':
      return `${BECAUSE[answer.because]} ${allowedInWords(answer.allowed)}`
  }
}

const BECAUSE = {
  'not-listed': 'The pair is not eligible.',
  forbidden: 'The pair is forbidden.',
  'pinned-elsewhere': 'The mentee is pinned to somebody else.',
  'no-capacity': 'The mentor has no places.',
} as const

function allowedInWords(allowed: Extract<WhyNot, { kind: 'excluded' }>['allowed']): string {
  if (allowed.kind === 'chosen')
    return `If it were allowed, it would be chosen${allowed.gain ? ` and gain ${changeInWords(allowed.gain)}` : ''}.`
  if (allowed.kind === 'impossible')
    return 'Even if it were allowed, no matching with it keeps the pins and the places.'
  return `If it were allowed: ${whyNotInWords(allowed)}`
}

function movesInWords(moves: readonly Move[]): string {
  return moves.length === 0 ? '' : ` Then ${moves.map(moveInWords).join(', ')}.`
}

function moveInWords({ mentee, from, to }: Move): string {
  if (to === null) return `${mentee} leaves ${from} and stays without a mentor`
  return from === null ? `${mentee} gets ${to}` : `${mentee} moves from ${from} to ${to}`
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { hasSigned, holding, signedAt, waiting, type AgreementVersion } from './agreement.ts'

const pair = { mentee: 'a' as Id<'person'>, mentor: 'b' as Id<'person'> }
const at = (hours: number) => Temporal.Instant.from('2027-01-10T08:00:00Z').add({ hours })
const terms = { rhythm: '', place: '', confidentiality: '', reachability: '', ending: '' }

/** Versions as they come into being: each is written, and then signed by none, one or both. */
const versions = fc.array(fc.subarray([pair.mentee, pair.mentor]), { maxLength: 6 }).map((signers) =>
  signers.map((people, index): AgreementVersion => ({
    version: index + 1,
    terms,
    writtenBy: pair.mentee,
    writtenAt: at(index * 10),
    signatures: people.map((person, place) => ({ person, at: at(index * 10 + place + 1) })),
  })),
)

test('only a wording with both signatures holds', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const held = holding(all, pair)

      if (held) expect([pair.mentee, pair.mentor].every((person) => hasSigned(held, person))).toBe(true)
      else expect(all.some((one) => one.signatures.length === 2)).toBe(false)
    }),
  )
})

test('a new wording leaves the one that holds in force until both have signed it', () => {
  fc.assert(
    fc.property(versions, (all) => {
      const draft: AgreementVersion = {
        version: all.length + 1,
        terms,
        writtenBy: pair.mentor,
        writtenAt: at(99),
        signatures: [],
      }

      expect(holding([...all, draft], pair)).toEqual(holding(all, pair))
      expect(waiting([...all, draft], pair)).toEqual(draft)
    }),
  )
})

test('it is signed at the moment of the second signature', () => {
  const version: AgreementVersion = {
    version: 1,
    terms,
    writtenBy: pair.mentee,
    writtenAt: at(0),
    signatures: [
      { person: pair.mentor, at: at(5) },
      { person: pair.mentee, at: at(1) },
    ],
  }

  expect(signedAt(version, pair)).toEqual(at(5))
})

import * as fc from 'fast-check'
import type { ReadersRequest } from '../src/readers/request.ts'

/** Up to eight applications and five readers with bounds, some pairs unlisted, one to three readings each. */
export const requests = fc
  .record({
    applications: fc.integer({ min: 1, max: 8 }),
    readers: fc.integer({ min: 1, max: 5 }),
    perApplication: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ applications, readers, perApplication }) =>
    fc
      .record({
        bounds: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })), {
          minLength: readers,
          maxLength: readers,
        }),
        scores: fc.array(fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined, freq: 3 }), {
          minLength: applications * readers,
          maxLength: applications * readers,
        }),
      })
      .map(({ bounds, scores }): ReadersRequest => ({
        applications: Array.from({ length: applications }, (_, a) => `a${a}`),
        readers: bounds.map(([minimum, more], r) => ({ id: `r${r}`, minimum, maximum: minimum + more })),
        pairs: scores.flatMap((score, k) =>
          score === undefined ? [] : [{ application: `a${Math.floor(k / readers)}`, reader: `r${k % readers}`, score }],
        ),
        perApplication,
      })),
  )

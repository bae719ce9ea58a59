import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignReaders, type ReaderPlan } from '../src/readers.ts'
import type { ReadersRequest } from '../src/readers/request.ts'
import { verifyReaders } from '../src/verify-readers.ts'
import { requests } from './requests.ts'

/** Checks that a changed copy of every plan is refused; `change` answers undefined when it cannot be applied. */
function isRefused(change: (plan: ReaderPlan, n: number, request: ReadersRequest) => ReaderPlan | undefined): void {
  let tried = 0
  fc.assert(
    fc.property(requests, fc.nat(), (request, n) => {
      const plan = assignReaders(request)
      const changed = change(structuredClone(plan), n, request)
      fc.pre(changed !== undefined)
      tried++

      expect(verifyReaders(request, changed ?? plan).ok).toBe(false)
    }),
    { numRuns: 150 },
  )
  expect(tried).toBeGreaterThan(50)
}

test('every plan is accepted, pinned or not', () => {
  fc.assert(
    fc.property(requests, fc.nat(), (request, n) => {
      const { readings } = assignReaders(request)
      const pins = readings.filter((_, k) => (n >> k) % 2 === 1)

      expect(verifyReaders(request, assignReaders(request))).toEqual({ ok: true })
      expect(verifyReaders({ ...request, pins }, assignReaders({ ...request, pins }))).toEqual({ ok: true })
    }),
    { numRuns: 200 },
  )
})

test('a plan without one of its readings is refused, whatever its lists say', () => {
  isRefused((plan, n, { applications }) => {
    const [gone] = plan.readings.splice(n % Math.max(1, plan.readings.length), 1)
    if (!gone) return undefined
    const short = plan.missing.find(({ application }) => application === gone[0])
    if (short) short.readers += 1
    else plan.missing.push({ application: gone[0], readers: 1 })
    plan.missing.sort((a, b) => applications.indexOf(a.application) - applications.indexOf(b.application))
    return plan
  })
})

test('a plan in which another reader reads is refused', () => {
  isRefused((plan, n, { pairs }) => {
    const reading = plan.readings[n % Math.max(1, plan.readings.length)]
    const has = (reader: string) => plan.readings.some(([a, r]) => a === reading?.[0] && r === reader)
    const other = pairs.find(({ application, reader }) => application === reading?.[0] && !has(reader))
    if (!reading || !other) return undefined
    reading[1] = other.reader
    return plan
  })
})

test('a reading that is not listed, and the same one twice, are refused', () => {
  isRefused((plan, n, { applications, readers, pairs }) => {
    const [application, reader] = [applications[n % applications.length], readers[n % readers.length]?.id]
    const isListed = pairs.some((pair) => pair.application === application && pair.reader === reader)
    if (isListed || application === undefined || reader === undefined) return undefined
    return { ...plan, readings: [...plan.readings, [application, reader]] }
  })
  isRefused((plan) => (plan.readings[0] ? { ...plan, readings: [...plan.readings, plan.readings[0]] } : undefined))
})

test('a changed figure, a missing level and a raised price that mattered are refused', () => {
  isRefused((plan, n) => {
    const level = plan.levels[n % plan.levels.length]
    if (level) level.value += 1
    return plan
  })
  isRefused((plan) => ({ ...plan, levels: plan.levels.slice(0, -1) }))
  isRefused((plan, n) => {
    const level = plan.certificate.levels[n % plan.certificate.levels.length]
    const k = level ? n % Math.max(1, level.mentees.length) : -1
    if (!level || level.mentees[k] === undefined) return undefined
    level.mentees[k] += 1
    return plan
  })
})

test('what is not a plan is refused in words', () => {
  const request: ReadersRequest = { applications: [], readers: [], pairs: [], perApplication: 1 }

  expect(verifyReaders(request, JSON.parse('{"readings":[["a"]]}'))).toEqual({
    ok: false,
    violation: '“readings” must list pairs of ids.',
  })
})

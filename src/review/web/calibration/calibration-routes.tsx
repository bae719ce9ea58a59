import type { Call } from '#src/calls/domain/call.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { committeeLoads } from '../../db/committee-loads.ts'
import { marksOnDesk } from '../../db/marks-of-call.ts'
import { neededOf } from '../../db/needed-readings.ts'
import { bearingsOf } from '../../domain/calibration.ts'
import { giveAnotherReading } from '../../give-another-reading.ts'
import { ownCall } from '../own-call.ts'
import { words as allWords } from '../words.ts'
import { CalibrationPage } from './calibration-page.tsx'
import { calibrationWords } from './words.ts'

const giveForm = z.object({ application: idOf<'application'>(''), reader: idOf<'person'>('') })

/** How the readers of a call mark beside each other, and what somebody else should read. */
export const calibrationRoutes = routes()
  .get(urls.callCalibration(':call'), coordinator, async (c) => show(c, await ownCall(c)))
  .post(urls.callCalibration(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = calibrationWords[lang]
    const call = await ownCall(c)
    const give = found((await readForm(c, giveForm)).input)
    const given = await giveAnotherReading({ ...give, call: call.id, by: actor(c) }, moment, db)
    if (given.ok) return onwards(c, urls.callCalibration(call.id), words.given)
    const { problem } = given
    if (problem === 'no-longer-needed') return show(c, call, words.noLonger)
    return show(c, call, problem === 'not-free' ? words.notFree : allWords[lang].assignments[problem])
  })

async function show(c: Request, call: Call, refusal?: string): Promise<Response> {
  const { visit, db } = c.var
  const viewer = actor(c)
  const [committee, marks, needed] = await Promise.all([
    committeeLoads(call.id, viewer, db),
    marksOnDesk(call, viewer, db),
    neededOf(call, viewer, db),
  ])
  const bearings = bearingsOf(marks)
  return page(<CalibrationPage {...{ visit, call, committee, bearings, needed, refusal }} />, refusal ? 409 : 200)
}

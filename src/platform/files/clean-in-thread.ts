import './limit-memory.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { cleanDocx } from './docx/clean-docx.ts'
import type { CleanFile, FileLimits, FileRefusal } from './kinds.ts'
import { cleanPdf, refusalOf } from './pdf/clean-pdf.ts'
import { sniff } from './sniff.ts'

/** What the thread is given and answers. */
export type Task = { readonly bytes: Uint8Array; readonly limits: FileLimits }
export type Answer = Outcome<CleanFile, FileRefusal>

parentPort?.postMessage(answer(workerData as Task))

function answer({ bytes, limits }: Task): Answer {
  try {
    const kind = sniff(bytes)
    if (kind === undefined || !limits.kinds.includes(kind)) return fail('not-allowed')
    return ok(kind === 'pdf' ? cleanPdf(bytes, limits.pages) : cleanDocx(bytes, limits.pages))
  } catch (error) {
    return fail(refusalOf(error))
  }
}

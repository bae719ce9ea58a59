import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sparse } from './families.ts'

/** An instance solved by scipy in a process of its own: the least CPU ms of the repeats, the score found, the peak MB. */
export function byScipy(
  method: 'sparse' | 'dense',
  instance: Sparse,
  repeats: number,
): { ms: number; score: number; mb: number } {
  const folder = mkdtempSync(join(tmpdir(), 'matching-bench-'))
  for (const name of ['rowPtr', 'mentor', 'score', 'capacity'] as const)
    writeFileSync(join(folder, `${name}.bin`), instance[name])
  const peer = join(import.meta.dirname, 'scipy-peer.py')
  const out = execFileSync('python3', [peer, folder, method, String(repeats)], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return JSON.parse(out)
}

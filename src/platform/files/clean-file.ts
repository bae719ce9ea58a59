import { Worker } from 'node:worker_threads'
import { fail } from '#src/kernel/outcome.ts'
import type { Answer, Task } from './clean-in-thread.ts'
import type { FileLimits } from './kinds.ts'

const SECONDS = 10

/** Each opened file may take a core and a quarter of a gigabyte: the others wait their turn. */
const AT_ONCE = 2

/**
 * What an uploaded file is by its content, without what tells of its author, or why it cannot be kept. Strangers' files
 * are opened in a thread of their own: a hostile one may take as long and as much as it likes there without stopping
 * anybody.
 */
export async function cleanFile(bytes: Uint8Array, limits: FileLimits): Promise<Answer> {
  if (bytes.length > limits.megabytes * 1024 * 1024) return fail('too-large')
  await turn()
  return inThread({ bytes: new Uint8Array(bytes), limits }).finally(next)
}

let working = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
  if (working < AT_ONCE) working += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

function next(): void {
  const first = waiting.shift()
  if (first) first()
  else working -= 1
}

function inThread(task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./clean-in-thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      // what a library says of somebody's letter stands in no log
      stdout: true,
      stderr: true,
    })
    const end = (answer: Answer) => {
      clearTimeout(timer)
      void thread.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end(fail('takes-too-long')), SECONDS * 1000)
    thread.once('message', (answer: Answer) => end(answer))
    thread.once('error', (error: NodeJS.ErrnoException) => {
      // anything else than a full memory is no fault of the file
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
      end(fail('unpacks-too-large'))
    })
  })
}

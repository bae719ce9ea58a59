import { Worker } from 'node:worker_threads'

const SECONDS = 10

/** Runs in a thread of its own: a hostile file may take as long as it likes there without stopping anybody. */
const COUNTING = `
const { parentPort, workerData } = require('node:worker_threads')
import('unpdf')
  .then(({ getDocumentProxy }) => getDocumentProxy(workerData))
  .then((pdf) => parentPort.postMessage(pdf.numPages), () => parentPort.postMessage(undefined))
`

/** The number of pages of a PDF; nothing when it cannot be read within ten seconds and 256 MB. */
export function countPages(bytes: Uint8Array): Promise<number | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(COUNTING, {
      eval: true,
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const end = (pages?: number) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(pages)
    }
    const timer = setTimeout(() => end(), SECONDS * 1000)
    worker.once('message', (pages: unknown) => end(typeof pages === 'number' ? pages : undefined))
    worker.once('error', () => end())
  })
}

import { parentPort, workerData } from 'node:worker_threads'
import { match } from './match.ts'
import type { FromWorker } from './match-in-worker.ts'

// The body of the thread that match-in-worker.ts starts.
const send = (message: FromWorker): void => parentPort?.postMessage(message)
send({ result: match(workerData.instance, { ...workerData.options, progress: (progress) => send({ progress }) }) })

import { createServer } from 'node:net'
import { PortTaken } from '../src/serve.ts'
import { runBuilt } from './run-built.ts'

// a second demo says so before it touches what the first one shows
const port = Number(process.env.PORT ?? 3000)
if (await isTaken(port)) {
  console.error(new PortTaken(port).message)
  process.exit(1)
}
await runBuilt('demo/main.ts', 'demo', process.argv.slice(2))

function isTaken(at: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'))
    probe.listen(at, '127.0.0.1', () => probe.close(() => resolve(false)))
  })
}

import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from '#src/platform/web/env.ts'

/** The address is taken: somebody else, or another ADVANCE, listens there. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is in use, perhaps by an ADVANCE that is already running. Stop that one, or choose another port: PORT=${port + 1}`,
    )
  }
}

/** Listens on a host and port and answers how to stop; requests under way are finished first. */
export function listen(
  app: Hono<Env>,
  at: { host: string; port: number },
): Promise<{ port: number; stop(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, ({ port }) =>
      resolve({ port, stop: () => closing(server) }),
    ) as Server
    server.headersTimeout = 10_000
    server.requestTimeout = 60_000
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(at.port) : error),
    )
  })
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

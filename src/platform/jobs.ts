type Log = (event: string, facts?: Record<string, string | number>) => void

/** Something the service does by itself, again and again. */
export type Job = { readonly name: string; readonly everySeconds: number; readonly run: () => Promise<unknown> }

/** Runs jobs until stopped; one that fails is logged and tried again at its next turn. `stop` waits for those under way. */
export function startJobs(jobs: readonly Job[], log: Log): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const running = jobs.map((job) => repeat(job, stopped.signal, log))
  return {
    async stop() {
      stopped.abort()
      await Promise.all(running)
    },
  }
}

async function repeat(job: Job, stopped: AbortSignal, log: Log): Promise<void> {
  while (!stopped.aborted) {
    await job
      .run()
      .catch((error: unknown) =>
        log('job-failed', { job: job.name, problem: error instanceof Error ? error.name : 'unknown' }),
      )
    await pause(job.everySeconds * 1000, stopped)
  }
}

function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stopped.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}

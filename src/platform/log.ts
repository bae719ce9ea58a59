import pino from 'pino'

/** Facts a log line may carry. Anything else – names, addresses, texts, query strings – does not get in. */
const ALLOWED = new Set(['method', 'route', 'status', 'ms', 'job', 'problem', 'count', 'port', 'letters'])

/** A log of events with facts from the allow-list, one JSON object a line. */
export function openLog(destination?: pino.DestinationStream) {
  const log = destination ? pino({ base: null }, destination) : pino({ base: null })
  return (event: string, facts: Readonly<Record<string, string | number>> = {}): void => {
    log.info(Object.fromEntries(Object.entries(facts).filter(([name]) => ALLOWED.has(name))), event)
  }
}

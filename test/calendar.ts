/** The properties of a calendar or of one entry, by their names with parameters: `DTSTART;VALUE=DATE`. */
type Properties = Readonly<Record<string, string>>

/**
 * A strict little reader of calendar files (RFC 5545): lines end with CRLF and hold at most 75 octets, folded lines are
 * joined, and every part that begins also ends. Throws at the first line that breaks the format.
 */
export function read(file: string): { readonly calendar: Properties; readonly events: readonly Properties[] } {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  const physical = file.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in "${line}"`)
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets in "${line}"`)
    if (line !== line.toWellFormed()) throw new Error(`a letter was cut in two in "${line}"`)
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  return partsOf(lines)
}

function partsOf(lines: readonly string[]) {
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('not one whole calendar')
  const calendar: Record<string, string> = {}
  const events: Record<string, string>[] = []
  let within: Record<string, string> | undefined = calendar
  for (const line of lines.slice(1, -1)) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (colon < 1 || (name === 'BEGIN') !== (line === 'BEGIN:VEVENT')) throw new Error(`"${line}" is no property`)
    if (name === 'BEGIN') events.push((within = {}))
    else if (name === 'END') within = calendar
    else within[name] = unescaped(value)
  }
  for (const event of events)
    for (const needed of ['UID', 'DTSTAMP', 'SUMMARY'])
      if (event[needed] === undefined) throw new Error(`an entry without ${needed}`)
  return { calendar, events }
}

const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

import { InputError } from '../instance/input-error.ts'

/** A row of a table by column name, and the line it starts on. */
export type Row = { line: number; cells: Readonly<Record<string, string>> }

/**
 * Reads comma- or semicolon-separated values with a heading line (RFC 4180: quotes double inside quotes, cells may span
 * lines). Empty lines are left out. Throws an InputError naming file and line. O(length).
 */
export function readCsv(file: string, text: string): Row[] {
  const [heading, ...lines] = cellsOf(file, text.replace(/^\uFEFF/, ''))
  if (!heading) throw new InputError(file, 'is empty', 'start it with a line of column names')
  const names = heading.cells.map((name) => name.trim())
  const twice = names.find((name, c) => names.indexOf(name) < c)
  if (twice !== undefined)
    throw new InputError(`${file} line 1`, `names the column “${twice}” twice`, 'give each column a name of its own')
  return lines.map(({ line, cells }) => {
    if (cells.length !== names.length)
      throw new InputError(
        `${file} line ${line}`,
        `has ${cells.length} cells, the heading ${names.length}`,
        'give every line as many cells as the heading',
      )
    return { line, cells: Object.fromEntries(names.map((name, c) => [name, cells[c]?.trim() ?? ''])) }
  })
}

/** Writes rows of cells, quoting where it is needed and disarming cells a spreadsheet would take for a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\r\n') + '\r\n'
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

type Line = { line: number; cells: string[] }

function cellsOf(file: string, text: string): Line[] {
  const separator = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  const lines: Line[] = []
  let current: Line = { line: 1, cells: [] }
  let line = 1
  let at = 0
  while (at < text.length) {
    const cell = readCell(text, at, separator)
    if (!cell)
      throw new InputError(
        `${file} line ${line}`,
        'opens a quote that never closes',
        'close it, or double the quotes inside',
      )
    current.cells.push(cell.value)
    line += cell.breaks
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at === text.length) current.cells.push('')
      continue
    }
    if (text[at] !== undefined && text[at] !== '\n' && text[at] !== '\r')
      throw new InputError(`${file} line ${line}`, 'goes on after a closing quote', 'double the quotes inside a cell')
    at += text.startsWith('\r\n', at) ? 2 : 1
    lines.push(current)
    line++
    current = { line, cells: [] }
  }
  if (current.cells.length > 0) lines.push(current)
  return lines.filter(({ cells }) => cells.length > 1 || cells[0] !== '')
}

type Cell = { value: string; end: number; breaks: number }

function readCell(text: string, start: number, separator: string): Cell | undefined {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    return { value: text.slice(start, end), end, breaks: 0 }
  }
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) return undefined
  const value = text.slice(start + 1, end).replaceAll('""', '"')
  return { value, end: end + 1, breaks: value.split('\n').length - 1 }
}

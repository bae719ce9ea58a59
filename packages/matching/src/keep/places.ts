import type { Standing } from './standing.ts'

type Known = Pick<Standing, 'rows' | 'columns'>

/** Where people stand: the row of a mentee and the column of a mentor, −1 for ids that are not listed (any more). */
export type Places = {
  rowOf: (known: Known, id: string) => number
  columnOf: (known: Known, id: string) => number
  withRow: (id: string, row: number) => Places
  withColumn: (id: string, column: number) => Places
}

/** Looks the ids of a standing up. O(rows + columns) once; later arrivals are held apart, so that nothing is copied. */
export function placesOf(standing: Known): Places {
  const rows = new Map(standing.rows.flatMap((row, r) => (row ? [[row.mentee.id, r]] : [])))
  const columns = new Map(standing.columns.flatMap((column, c) => (column ? [[column.mentor.id, c]] : [])))
  const places = (lateRows: ReadonlyMap<string, number>, lateColumns: ReadonlyMap<string, number>): Places => ({
    rowOf: (known, id) => {
      const r = lateRows.get(id) ?? rows.get(id) ?? -1
      return known.rows[r] ? r : -1
    },
    columnOf: (known, id) => {
      const c = lateColumns.get(id) ?? columns.get(id) ?? -1
      return known.columns[c] ? c : -1
    },
    withRow: (id, row) => places(new Map([...lateRows, [id, row]]), lateColumns),
    withColumn: (id, column) => places(lateRows, new Map([...lateColumns, [id, column]])),
  })
  return places(new Map(), new Map())
}

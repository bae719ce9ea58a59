import { loadHighs } from './load-highs.ts'

/**
 * A possible table: its people, its kind (0: larger, 1: smaller tables), its gain, and its value under each kept aim.
 */
export type Column = { people: number[]; kind: number; gain: number; kept: number[] }

/** The rows of the programme: everybody once, so many tables of each kind, and the kept aims at their totals. */
export type Frame = { people: number; tables: number[]; totals: number[] }

/** What a seat of each person, a table of each kind and a unit of each kept aim costs. */
export type Prices = { person: Float64Array; kind: Float64Array; kept: Float64Array }

/** Choosing tables by a linear programme over columns that grow in number (Gilmore and Gomory 1961). */
export type Master = { add: (columns: readonly Column[]) => void; prices: () => Prices; dispose: () => void }

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** A linear master programme in HiGHS, which keeps its basis between solves. `dispose` frees the memory. */
export function createMaster(highs: Highs, frame: Frame): Master {
  const model = highs.createModel(emptyModel(frame))
  model.options.set({ output_flag: false, presolve: 'off' })
  return {
    add: (columns) => {
      if (columns.length > 0) model.addCols(columnsOf(columns, frame))
    },
    prices: () => {
      model.run()
      return splitPrices(model.getSolution().rowDual, frame)
    },
    dispose: () => model.dispose(),
  }
}

/**
 * The best choice among the columns as an integer programme; the first ones, as many as there are tables, are a seating
 * to begin with. `undefined` when HiGHS comes to no end.
 */
export function chooseTables(highs: Highs, frame: Frame, columns: readonly Column[]): Column[] | undefined {
  const { count, cost, lower, upper, matrix } = columnsOf(columns, frame)
  const empty = emptyModel(frame)
  const tables = frame.tables.reduce((sum, kind) => sum + kind, 0)
  const integrality = new Int32Array(count).fill(1)
  return highs.withModel(
    { ...empty, numCols: count, colCost: cost, colLower: lower, colUpper: upper, matrix, integrality },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
      const start = Float64Array.from(columns, (_, k) => (k < tables ? 1 : 0))
      model.setSolution({ colValue: start })
      model.run()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
      const { colValue } = model.getSolution()
      return columns.filter((_, k) => (colValue[k] ?? 0) > 0.5)
    },
  )
}

const rowCount = (frame: Frame): number => frame.people + frame.tables.length + frame.totals.length

function emptyModel(frame: Frame) {
  const right = Float64Array.from([...Array.from({ length: frame.people }, () => 1), ...frame.tables, ...frame.totals])
  const none = new Float64Array(0)
  const numRows = rowCount(frame)
  const matrix = {
    format: 'csc' as const,
    numRows,
    numCols: 0,
    starts: new Int32Array(1),
    indices: new Int32Array(0),
    values: none,
  }
  return {
    numCols: 0,
    numRows,
    colCost: none,
    colLower: none,
    colUpper: none,
    rowLower: right,
    rowUpper: right,
    matrix,
  }
}

/** Columns as HiGHS wants them. Costs are minus the gains, since it minimises. */
function columnsOf(columns: readonly Column[], frame: Frame) {
  const starts = new Int32Array(columns.length + 1)
  const indices: number[] = []
  const values: number[] = []
  for (const [k, { people, kind, kept }] of columns.entries()) {
    indices.push(...people, frame.people + kind)
    values.push(...people.map(() => 1), 1)
    for (const [r, value] of kept.entries()) {
      if (value === 0) continue
      indices.push(frame.people + frame.tables.length + r)
      values.push(value)
    }
    starts[k + 1] = indices.length
  }
  const matrix = {
    format: 'csc' as const,
    numRows: rowCount(frame),
    numCols: columns.length,
    starts,
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  }
  const upper = new Float64Array(columns.length).fill(Infinity)
  return {
    count: columns.length,
    cost: Float64Array.from(columns, ({ gain }) => -gain),
    lower: new Float64Array(columns.length),
    upper,
    matrix,
  }
}

/** Duals of a minimisation, turned into prices and rounded to 1/1024, so that all later sums are exact. */
function splitPrices(rowDual: Float64Array, { people, tables }: Frame): Prices {
  const price = rowDual.map((dual) => Math.round(-dual * 1024) / 1024)
  const kinds = people + tables.length
  return { person: price.slice(0, people), kind: price.slice(people, kinds), kept: price.slice(kinds) }
}

import type { ComponentChildren } from 'preact'

/** One column: its heading and what stands in each row. */
export type Column<Row> = {
  readonly header: string
  readonly cell: (row: Row) => ComponentChildren
  readonly align?: 'start' | 'end' | 'center' | undefined
  /** Short texts that never break: dates, states, codes. */
  readonly tight?: boolean | undefined
  /** The cell names its row. One column of a table should. */
  readonly names?: boolean | undefined
  /** Heading for screen readers only: a column of buttons. */
  readonly quiet?: boolean | undefined
  /** The heading is a link that sorts. `now` says how the rows are sorted by this column at present. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' | undefined } | undefined
}

type TableProps<Row> = {
  readonly caption: string
  /** The heading above already says it: the caption is for screen readers only. */
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey?: ((row: Row) => string) | undefined
  /** On phones a table scrolls sideways (the default, for many rows) or each row becomes a card (for few). */
  readonly narrow?: 'scroll' | 'cards' | undefined
  /** Columns of equal width: several tables below each other stand in line. */
  readonly even?: boolean | undefined
  /** Shown instead of a table without rows. */
  readonly empty?: ComponentChildren
}

/** Rows and columns. A wide table scrolls in a region that its caption names. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, rows, narrow = 'scroll', empty } = props
  if (rows.length === 0 && empty !== undefined) return <div class="no-rows">{empty}</div>
  if (narrow === 'cards') return <CardTable {...props} />
  return (
    <div class="scroll" role="region" aria-label={caption} tabindex={0}>
      <table class={props.even ? 'even' : undefined}>
        <TableHead {...props} />
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey?.(row)}>{props.columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableHead<Row>({ caption, hideCaption, columns }: TableProps<Row>) {
  return (
    <>
      <caption class={hideCaption ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.header} scope="col" class={layoutOf(column)} aria-sort={column.sort?.now}>
              <HeaderText {...column} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

function HeaderText<Row>({ header, quiet, sort }: Column<Row>) {
  if (quiet) return <span class="unseen">{header}</span>
  return sort ? <a href={sort.href}>{header}</a> : <>{header}</>
}

function cellOf<Row>(column: Column<Row>, row: Row) {
  const { header, cell, names } = column
  return names ? (
    <th key={header} scope="row" class={layoutOf(column)}>
      {cell(row)}
    </th>
  ) : (
    <td key={header} class={layoutOf(column)}>
      {cell(row)}
    </td>
  )
}

function layoutOf<Row>({ align, tight }: Column<Row>): string | undefined {
  const side = align === 'start' ? undefined : align
  return tight ? (side === undefined ? 'tight' : `tight ${side}`) : side
}

/** Laid out as blocks, a table loses its roles in some browsers; here they are written down. */
function CardTable<Row>(props: TableProps<Row>) {
  const { columns, rows } = props
  return (
    <table class={props.even ? 'cards-when-narrow even' : 'cards-when-narrow'} role="table">
      <TableHead {...props} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={props.rowKey?.(row)} role="row">
            {columns.map((column) => cardCellOf(column, row))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cardCellOf<Row>(column: Column<Row>, row: Row) {
  const { header, cell, names, quiet } = column
  return (
    <td
      key={header}
      role={names ? 'rowheader' : 'cell'}
      class={layoutOf(column)}
      data-label={names || quiet ? undefined : header}
    >
      {cell(row)}
    </td>
  )
}

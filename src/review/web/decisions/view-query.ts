import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { decisionFilters, deskSorts, plainView, type DeskSort, type DeskView } from '../../domain/desk-view.ts'

/** A view and the page of it, as the address says; what the address says wrongly is left at its default. */
export type Looking = { readonly view: DeskView; readonly page: number }

export function lookingAt(values: FormState['values']): Looking {
  const text = (name: string) => valueOf({ values, errors: {} }, name).trim().slice(0, 200)
  const sort = text('sort')
  const page = /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1
  return {
    page,
    view: {
      sort: deskSorts.find((one) => one === sort.replace(/^-/, '')) ?? plainView.sort,
      descending: sort === '' ? plainView.descending : sort.startsWith('-'),
      words: text('q'),
      decision: decisionFilters.find((one) => one === text('decision')) ?? null,
      institution: text('institution'),
      tag: text('tag'),
      flag: text('flag'),
    },
  }
}

/** A view as the fields of its address; what is at its default is left out. */
export function viewFields(view: DeskView): readonly (readonly [string, string])[] {
  const sort = `${view.descending ? '-' : ''}${view.sort}`
  const fields = [
    ['sort', sort === '-score' ? '' : sort],
    ['q', view.words],
    ['decision', view.decision ?? ''],
    ['institution', view.institution],
    ['tag', view.tag],
    ['flag', view.flag],
  ] as const
  return fields.filter(([, value]) => value !== '')
}

/** The address of a view, and of one of its pages. */
export function viewHref(base: string, view: DeskView, page = 1): string {
  const query = new URLSearchParams(viewFields(view).map(([name, value]) => [name, value]))
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? base : `${base}?${query}`
}

/** The view after a click on a heading: the other way round, or the way this column is usually read. */
export const sortedBy = (view: DeskView, sort: DeskSort): DeskView => ({
  ...view,
  sort,
  descending: view.sort === sort ? !view.descending : sort !== 'name',
})

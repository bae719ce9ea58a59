import type { Browser } from './as.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form of a page: what a browser would send as the page came, and every name it has. */
export type PageForm = {
  readonly page: string
  readonly action: string
  readonly fields: Fields
  readonly names: readonly string[]
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The address without what differs from one thing to the next of its kind. */
export const kindOf = (path: string): string =>
  path
    .replace(/[?#].*/, '')
    .replace(/^\/(p|offer|support|invitation|set-up)\/[^/]+/, '/$1/…')
    .replaceAll(ID, '…')

/**
 * Every different form that can be reached by links from these pages, one page of each kind. Forms are different when
 * they are sent to another kind of address or have other fields.
 */
export async function formsReachedFrom(starts: readonly string[], browser: Browser): Promise<PageForm[]> {
  const [queue, seen, found] = [[...starts], new Set<string>(), new Map<string, PageForm>()]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(kindOf(path))) continue
    seen.add(kindOf(path))
    const answer = await browser.get(path)
    if (!answer.headers.get('content-type')?.includes('html')) continue
    const html = await answer.text()
    for (const [, href = ''] of html.matchAll(/<a\b[^>]* href="(\/[^"/][^"]*)"/g)) queue.push(plain(href))
    for (const form of formsOf(html, path)) {
      const key = `${kindOf(form.action)} ${form.names.map(kindOf).toSorted().join()}`
      if (!found.has(key)) found.set(key, form)
    }
  }
  return [...found.values()]
}

/** The forms of a page that change something; signing out would end the walk. */
function formsOf(html: string, page: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    const action = plain(attribute(head, 'action') ?? '')
    if (!/method="post"/.test(head) || action === '' || action === '/sign-out') return []
    return [{ page, action, ...fieldsOf(body) }]
  })
}

function fieldsOf(body: string): Pick<PageForm, 'fields' | 'names'> {
  const sent = new Map<string, string[]>()
  const names = new Set<string>()
  const put = (name: string, value: string) => void sent.set(name, [...(sent.get(name) ?? []), value])
  for (const [tag, kind = ''] of body.matchAll(/<(input|textarea|select|button)\b(?:[^">]|"[^"]*")*>/g)) {
    const name = plain(attribute(tag, 'name') ?? '')
    if (name === '' || / type="file"/.test(tag)) continue
    const isFirst = !names.has(name)
    names.add(name)
    const from = body.slice(body.indexOf(tag) + tag.length)
    const value = plain(attribute(tag, 'value') ?? '')
    if (kind === 'textarea') put(name, plain(from.slice(0, from.indexOf('</textarea>'))))
    else if (kind === 'select') put(name, chosenOf(from.slice(0, from.indexOf('</select>'))))
    else if (kind === 'button' ? isFirst : !/ type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
      put(name, value)
  }
  return {
    names: [...names],
    fields: Object.fromEntries([...sent].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')])),
  }
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b(?:[^">]|"[^"]*")*>/g)].map(([tag]) => tag)
  const chosen = all.find((tag) => / selected/.test(tag)) ?? all[0] ?? ''
  return plain(attribute(chosen, 'value') ?? '')
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

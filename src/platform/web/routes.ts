import { Hono } from 'hono'
import type { Env, Request } from './env.ts'
import type { Policy } from './policy.ts'

type Method = 'get' | 'post'
type Answer = Response | Promise<Response>

/** One address of the service and who may knock at it. */
export type Route = {
  readonly method: Method
  readonly path: string
  readonly policy: Policy
  readonly answer: (c: Request) => Answer
}

/** The routes of a feature. There is no way to add one without saying who may use it. */
export type Routes = {
  readonly list: readonly Route[]
  get(path: string, policy: Policy, answer: Route['answer']): Routes
  post(path: string, policy: Policy, answer: Route['answer']): Routes
}

/** An empty table of routes: `routes().get(urls.home(), anyone, (c) => …)`. */
export function routes(list: readonly Route[] = []): Routes {
  const add = (method: Method) => (path: string, policy: Policy, answer: Route['answer']) =>
    routes([...list, { method, path, policy, answer }])
  return { list, get: add('get'), post: add('post') }
}

/** Puts routes into an application, each behind its policy. `refuse` answers who is not admitted. */
export function mount(app: Hono<Env>, tables: readonly Routes[], refuse: (c: Request) => Answer): void {
  for (const { method, path, policy, answer } of tables.flatMap((table) => table.list))
    app[method](path, (c) => (policy.admits(c.var.person) ? answer(c) : refuse(c)))
}

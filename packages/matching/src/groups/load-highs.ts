import loader from 'highs'

/**
 * The HiGHS solver (Huangfu and Hall 2018) as WebAssembly, loaded once per thread. A run cannot be interrupted from
 * within its thread, so everything that calls it belongs into a worker that can be ended.
 */
export const loadHighs = (): ReturnType<typeof loader.default> => (running ??= load())

let running: ReturnType<typeof loader.default> | undefined

/** The types of the package describe its CommonJS build; its ES module exports the loader itself. */
const load = loader as unknown as typeof loader.default

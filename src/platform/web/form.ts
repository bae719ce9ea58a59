import type { FormState } from '#src/kernel/form-state.ts'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import type { Request } from './env.ts'
import { formWords } from './words.ts'

/** A form as it arrived: what fits the schema, or the form to show again with a sentence at each field. */
export type Read<Input> =
  | { readonly input: Input; readonly form: FormState }
  | { readonly form: FormState; readonly input?: never }

/** Reads a posted form by a schema whose messages are sentences in the reader's language. */
export async function readForm<Input>(c: Request, schema: z.ZodType<Input>): Promise<Read<Input>> {
  return fitted(c, await postedValues(c), schema)
}

/** Reads the query of an address the same way: what a form that only looks has sent. */
export const readQuery = <Input>(c: Request, schema: z.ZodType<Input>): Read<Input> => fitted(c, queryValues(c), schema)

function fitted<Input>(c: Request, values: FormState['values'], schema: z.ZodType<Input>): Read<Input> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return { input: parsed.data, form: { values, errors: {} } }

  return { form: { values, errors: firstErrorPerField(parsed.error, formWords[c.var.lang].onlyOnce) } }
}

/** Everything posted that is text; a name given several times keeps all its values. NUL, which PostgreSQL cannot store, is left out. */
export async function postedValues(c: Request): Promise<FormState['values']> {
  const body = await c.req.formData().catch(() => {
    throw new HTTPException(400)
  })
  return collected([...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
}

/** What stands in the query of an address, as a form that only looks sends it. Cleaned as posted values are. */
export const queryValues = (c: Request): FormState['values'] => collected([...new URL(c.req.url).searchParams])

/** The file posted under a name, if one was chosen. */
export async function postedFile(c: Request, name: string): Promise<File | undefined> {
  const value = (await c.req.formData()).get(name)
  return value instanceof File && value.size > 0 ? value : undefined
}

function collected(entries: readonly (readonly [string, string])[]): FormState['values'] {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const [name, raw] of entries) {
    const value = clean(raw)
    const before = values[name]
    values[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value]
  }
  return values
}

/** One form for every text: composed letters (NFC), lines ended by \n, no NUL. */
const clean = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC')

function firstErrorPerField(error: z.ZodError, onlyOnce: string): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = issue.path.map(String).join('.')
    const twice = issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')
    errors[name] ??= twice ? onlyOnce : issue.message
  }
  return errors
}

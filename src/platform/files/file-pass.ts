import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseId, type Id } from '#src/kernel/id.ts'
import { keyFor } from '#src/platform/secret.ts'

/** Which file may be fetched, and what it is called there. */
export type FilePass = { readonly file: Id<'file'>; readonly name: string }

const MINUTES = 5

/**
 * The last part of an address under which a file can be fetched for five minutes, by whoever was given it. It is made
 * at the moment when somebody who may read the file asks for it; nothing is stored.
 */
export function passFor({ file, name }: FilePass, now: Temporal.Instant, secret: Uint8Array): string {
  const until = now.add({ minutes: MINUTES }).epochMilliseconds
  const text = Buffer.from(JSON.stringify([file, name, until])).toString('base64url')
  return `${text}.${signature(text, secret)}`
}

/** What a pass is for; nothing when it has run out, or was not made here. */
export function readPass(pass: string, now: Temporal.Instant, secret: Uint8Array): FilePass | undefined {
  const [text = '', signed = ''] = pass.split('.')
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(text, secret))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const [id, name, until] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string, number]
  const file = parseId<'file'>(id)
  return file && now.epochMilliseconds < until ? { file, name } : undefined
}

const signature = (text: string, secret: Uint8Array) =>
  createHmac('sha256', keyFor(secret, 'files')).update(text).digest('base64url')

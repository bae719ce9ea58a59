import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { lastDayAfter } from '#src/kernel/time-limit.ts'

/** A piece of a letter. People's own words go into `quote` or `text` and are never taken for markup or links. */
export type Block =
  | { readonly text: string; readonly lastDay?: LastDay; readonly isNote?: true }
  | { readonly list: readonly string[] }
  | { readonly button: string; readonly href: string }
  | { readonly code: string }
  | { readonly quote: string }

/** A day that counts from the sending of the letter; "{day}" in the text stands for it. */
export type LastDay = { readonly days: number; readonly zone: string }

/** A letter before it is set: one source for its HTML and its plain text. */
export type LetterContent = { readonly subject: string; readonly blocks: readonly Block[] }

/** The letter with its days written out, as if it were sent at this moment. */
export function dated(content: LetterContent, at: Temporal.Instant, lang: Lang): LetterContent {
  const blocks = content.blocks.map((block) => {
    if (!('text' in block) || !block.lastDay) return block
    const day = longDate(lastDayAfter(at, block.lastDay.days, block.lastDay.zone), lang)
    return { text: block.text.replaceAll('{day}', day) }
  })
  return { ...content, blocks }
}

/** Whether a letter names a day that only its sending decides. */
export const countsFromSending = ({ blocks }: LetterContent): boolean =>
  blocks.some((block) => 'text' in block && block.lastDay !== undefined)

/** The letter as plain text: every button is its sentence and its address. */
export function plainText({ blocks }: LetterContent): string {
  return `${blocks.map(textOf).join('\n\n')}\n`
}

/** The letter as a small HTML document without images, scripts or anything fetched. */
export function htmlText({ subject, blocks }: LetterContent, lang: string): string {
  const body = blocks.map(htmlOf).join('\n')
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head><body style="margin:0;padding:24px;font:16px/1.55 Georgia,serif"><div style="max-width:34em;margin:0 auto">
${body}
</div></body></html>`
}

function textOf(block: Block): string {
  if ('list' in block) return block.list.map((line) => `- ${line}`).join('\n')
  if ('button' in block) return `${block.button}\n${block.href}`
  if ('code' in block) return block.code
  if ('quote' in block) return block.quote.replaceAll(/^/gm, '> ')
  return block.text
}

function htmlOf(block: Block): string {
  if ('list' in block) return `<ul>${block.list.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`
  if ('button' in block)
    return `<p><a href="${escape(block.href)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1d4f5f;color:#fff;text-decoration:none;font-family:sans-serif">${escape(block.button)}</a></p>`
  if ('code' in block) return `<p style="font:600 28px/1.4 monospace;letter-spacing:.15em">${escape(block.code)}</p>`
  if ('quote' in block)
    return `<blockquote style="margin:0;padding-left:1em;border-left:3px solid #999;white-space:pre-wrap">${escape(block.quote)}</blockquote>`
  return `<p style="white-space:pre-line">${escape(block.text)}</p>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

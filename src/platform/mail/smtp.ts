import { createTransport } from 'nodemailer'
import type { Post } from './send-letters.ts'

/** Sends through a mail server given as smtp://user:password@host:587. The Message-ID stays the same at every try. */
export function smtpPost(server: string, from: string): Post {
  const transport = createTransport({ url: server, pool: true, connectionTimeout: 10_000, socketTimeout: 30_000 })
  const domain = from.replace(/^.*@/, '').replace(/>$/, '')
  return async ({ id, to, subject, html, text }) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      html,
      text,
      messageId: `<${id}@${domain}>`,
    })
  }
}

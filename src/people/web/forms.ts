import { langs } from '#src/kernel/lang.ts'
import { email, text } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Words } from './words.ts'

/** Where the person wanted to go: an address of this site only, so that no link can lead elsewhere after signing in. */
const next = z
  .string()
  .optional()
  .transform((value) => (value && /^\/(?![/\\])/.test(value) ? value : '/'))

export const signInForm = (words: Words) => z.object({ email: email(words.emailMissing), next })

export const codeForm = (words: Words) =>
  z.object({
    code: z
      .string(words.codeMissing)
      .transform((code) => code.replaceAll(/\s/g, ''))
      .pipe(z.string().regex(/^\d{6}$/, words.codeMissing)),
    next,
  })

const name = (words: Words) => text(100, { missing: words.nameMissing, tooLong: words.nameTooLong })

export const welcomeForm = (words: Words) =>
  z.object({ givenName: name(words), familyName: name(words), lang: z.enum(langs).default('en'), next })

export const personForm = (words: Words) =>
  z.object({
    givenName: name(words),
    familyName: name(words),
    email: email(words.emailMissing),
    lang: z.enum(langs).default('en'),
  })

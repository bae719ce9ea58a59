import { answersFor } from '#src/applications/db/answers-for.ts'
import { supportGiven } from '#src/applications/db/support-given.ts'
import type { Request } from '#src/platform/web/env.ts'
import { urls } from '#src/urls.ts'
import type { VNode } from 'preact'
import type { GivenReading } from '../db/reading-given-to.ts'
import { betrays } from '../domain/betrays.ts'
import { OwnAnswers } from './own-answers.tsx'
import { SupportText } from './support-text.tsx'

/**
 * What a reader sees of an application beside the letter: the support, and answers to the call's own questions. In blind
 * reading there is no support and no answer in somebody's own words: nobody has looked whether it names its author.
 */
export async function moreOf(c: Request, { id, application, author }: GivenReading): Promise<VNode> {
  const { lang, db } = c.var
  const all = await answersFor(application, 'reviewer', db)
  const support = author.named ? await supportGiven(application, db) : undefined
  return (
    <>
      <SupportText support={support} file={urls.reviewSupport(id)} lang={lang} />
      <OwnAnswers
        lang={lang}
        answers={author.named ? all : all.filter(({ given }) => !betrays(given))}
        fileHref={(question) => urls.reviewAnswer(id, question)}
      />
    </>
  )
}

import { inAllLanguages } from '#src/kernel/lang.ts'
import { filled } from '#src/kernel/form-state.ts'
import { SignInPage } from '#src/people/web/sign-in-pages.tsx'
import { page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { keptFormOf } from '#src/platform/web/kept-form.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { HTTPException } from 'hono/http-exception'
import { urls } from './urls.ts'

/**
 * Nobody is signed in: off to the sign-in and back, and what was typed comes along. Somebody else's page, on the other
 * hand, does not exist.
 */
export async function notAdmitted(c: Request): Promise<Response> {
  if (c.var.person) return notFound(c)
  const kept = await keptFormOf(c)
  if (kept) return page(<SignInPage visit={c.var.visit} form={filled({ next: '/' })} kept={kept} />, 401)
  const next = c.req.method === 'GET' ? c.req.path : '/'
  return c.redirect(`${urls.signIn()}?next=${encodeURIComponent(next)}`, 303)
}

/** There is no such page, or not for this person; which of the two is not said. */
export const notFound = (c: Request): Response => sentence(c, 'notFound', 404)

/** The address of a file holds for minutes only, so that it is of no use in a history or a mail. */
export const passEnded = (c: Request): Response => sentence(c, 'passEnded', 404)

/** More than we take in one go. */
export const tooLarge = (c: Request): Response => sentence(c, 'tooLarge', 413)

/** The one place for what nobody expected. The log names the route, never what was typed. */
export function wentWrong(error: Error, c: Request): Response {
  if (error instanceof HTTPException && error.status < 500) return notFound(c)
  c.var.world.log('request-failed', { method: c.req.method, route: c.req.routePath, problem: error.name })
  if (process.env.ADVANCE_SHOW_ERRORS) console.error(error)
  return sentence(c, 'wentWrong', 500)
}

function sentence(
  c: Request,
  what: 'notFound' | 'passEnded' | 'tooLarge' | 'wentWrong',
  status: 404 | 413 | 500,
): Response {
  const words = errorWords[c.var.lang ?? 'en']
  const visit = c.var.visit ?? { lang: 'en', path: '/', now: c.var.now, zone: 'UTC', menu: [] }
  const { title, text } = words[what]
  return page(
    <Page visit={visit} title={title} lead={text}>
      <ButtonLink href={urls.home()}>{words.home}</ButtonLink>
    </Page>,
    status,
  )
}

const errorWords = inAllLanguages({
  en: {
    home: 'To the first page',
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistyped, or the page is not meant for the account you are signed in with.',
    },
    passEnded: {
      title: 'This link to a file has ended',
      text: 'For the safety of what is in it, each link holds for five minutes. Go back to the page you came from and open the file there again.',
    },
    tooLarge: {
      title: 'That was too much at once',
      text: 'Files may have up to ten megabytes. Please go back, choose a smaller file and send the form again.',
    },
    wentWrong: {
      title: 'Something went wrong on our side',
      text: 'What you saved before is safe. Please go back and try again; if it happens again, write to the programme.',
    },
  },
  fr: {
    home: 'Vers la page d’accueil',
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse contient peut-être une erreur, ou la page n’est pas destinée au compte avec lequel vous êtes connecté·e.',
    },
    passEnded: {
      title: 'Ce lien vers un fichier n’est plus valable',
      text: 'Pour protéger ce qu’il contient, chaque lien vaut cinq minutes. Revenez à la page d’où vous venez et ouvrez-y le fichier à nouveau.',
    },
    tooLarge: {
      title: 'C’était trop à la fois',
      text: 'Les fichiers peuvent compter jusqu’à dix mégaoctets. Revenez en arrière, choisissez un fichier plus petit et renvoyez le formulaire.',
    },
    wentWrong: {
      title: 'Un problème est survenu de notre côté',
      text: 'Ce que vous aviez enregistré est en sécurité. Revenez en arrière et réessayez ; si cela se répète, écrivez au programme.',
    },
  },
  de: {
    home: 'Zur Startseite',
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist nicht für das Konto bestimmt, mit dem Sie angemeldet sind.',
    },
    passEnded: {
      title: 'Dieser Link zu einer Datei gilt nicht mehr',
      text: 'Zum Schutz ihres Inhalts gilt jeder Link fünf Minuten. Gehen Sie zurück zu der Seite, von der Sie kommen, und öffnen Sie die Datei dort noch einmal.',
    },
    tooLarge: {
      title: 'Das war zu viel auf einmal',
      text: 'Dateien dürfen bis zu zehn Megabyte groß sein. Bitte gehen Sie zurück, wählen Sie eine kleinere Datei und senden Sie das Formular noch einmal.',
    },
    wentWrong: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Was Sie vorher gespeichert haben, ist sicher. Bitte gehen Sie zurück und versuchen Sie es noch einmal; wenn es wieder geschieht, schreiben Sie dem Programm.',
    },
  },
})

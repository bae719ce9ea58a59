import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { DemoBar, PageFooter, PageHeader } from './page-frame.tsx'
import { fieldWords, pageWords } from './words.ts'

export type PageProps = {
  readonly visit: Visit
  /** The heading of the page, and the first part of the browser's title. */
  readonly title: string
  /** Calm for participants (the default), dense for people who work with lists. */
  readonly density?: 'calm' | 'dense' | undefined
  /** The width of the content: a column for reading (calm default) or all there is (dense default). */
  readonly width?: 'text' | 'wide' | undefined
  /** The public home: a large heading with a drawing beside it. */
  readonly hero?: boolean | undefined
  /** One or two sentences under the heading. */
  readonly lead?: ComponentChildren
  /** A short line above the heading: what this page is a part of. */
  readonly context?: ComponentChildren
  /** The way back to the list or step this page came from. */
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** Buttons beside the heading. */
  readonly actions?: ComponentChildren
  /** What stands beside a reading column: dates, help. It follows the content on phones. */
  readonly aside?: ComponentChildren
  /** The form of the page, so that the browser's title says when it came back with errors. */
  readonly form?: FormState | undefined
  /** Addresses of module scripts. Documents need none. */
  readonly scripts?: readonly string[] | undefined
  readonly children?: ComponentChildren
}

/** A whole document: frame, heading and content. */
export function Page(props: PageProps) {
  const { visit, density = 'calm', width = density === 'dense' ? 'wide' : 'text', scripts = [] } = props
  return (
    <html lang={visit.lang} class={width === 'text' ? `${density} text` : density}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{documentTitle(props)}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {pageWords[visit.lang].skip}
        </a>
        {visit.demo && <DemoBar demo={visit.demo} lang={visit.lang} />}
        <PageHeader visit={visit} />
        <Content {...props} />
        <PageFooter lang={visit.lang} />
      </body>
    </html>
  )
}

function documentTitle({ visit, title, form }: PageProps): string {
  const hasErrors = form !== undefined && Object.keys(form.errors).length > 0
  return `${hasErrors ? `${fieldWords[visit.lang].error} ` : ''}${title} – ADVANCE`
}

function Content({ visit, title, hero, lead, context, back, actions, aside, children }: PageProps) {
  return (
    <main id="content" tabindex={-1}>
      {visit.notice !== undefined && (
        <p class="done" role="status">
          <Icon name="check" />
          {visit.notice}
        </p>
      )}
      {back && (
        <a class="back" href={back.href}>
          <Icon name="back" />
          {back.label}
        </a>
      )}
      <div class={hero ? 'heading hero' : 'heading'}>
        <div>
          {context !== undefined && <p class="context">{context}</p>}
          <h1>{title}</h1>
          {lead !== undefined && <p class="lead">{lead}</p>}
        </div>
        {actions !== undefined && <div class="buttons">{actions}</div>}
        {hero && <HeroDrawing />}
      </div>
      <div class="content">
        <div class="flow">{children}</div>
        {aside !== undefined && <aside class="flow">{aside}</aside>}
      </div>
    </main>
  )
}

/** The mark, drawn large: somebody further along, and the way there. */
const HeroDrawing = () => (
  <svg class="hero-drawing" viewBox="0 0 320 220" aria-hidden="true" focusable="false">
    <path class="hero-way" d="M0 206C90 206 74 128 150 124S214 52 262 48" />
    <path class="hero-ahead" d="M262 48C286 46 304 34 320 14" />
    <circle class="hero-one" cx="150" cy="124" r="11" />
    <circle class="hero-other" cx="262" cy="48" r="17" />
  </svg>
)

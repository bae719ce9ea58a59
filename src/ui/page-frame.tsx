import type { Lang } from '#src/kernel/lang.ts'
import type { MenuLink, Visit } from '#src/kernel/visit.ts'
import { Icon } from './icon.tsx'
import { pageWords } from './words.ts'

const ownNames: readonly (readonly [Lang, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
]

/** The product's name, the language switch, the menu and who is signed in. */
export function PageHeader({ visit }: { readonly visit: Visit }) {
  const words = pageWords[visit.lang]
  return (
    <header class="frame-header">
      <div class="masthead">
        <a class="brand" href="/" aria-label={words.home}>
          <Mark />
          ADVANCE
        </a>
        <Languages visit={visit} />
        <button class="menu-button" type="button" popovertarget="menu">
          <Icon name="menu" />
          {words.menu}
        </button>
      </div>
      <div class="menu" id="menu" popover="auto">
        <button class="menu-button" type="button" popovertarget="menu" popovertargetaction="hide">
          <Icon name="cross" />
          {words.closeMenu}
        </button>
        <Menu links={visit.menu} path={visit.path} label={words.mainMenu} />
        <Account visit={visit} />
      </div>
    </header>
  )
}

/** Two people and the way between them. */
const Mark = () => (
  <svg class="mark" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
    <path d="M5 19C8 8 16 5 26 6" />
    <circle cx="5" cy="19" r="3.5" />
    <circle class="mark-other" cx="26" cy="6" r="4.5" />
  </svg>
)

function Menu({
  links,
  path,
  label,
}: {
  readonly links: readonly MenuLink[]
  readonly path: string
  readonly label: string
}) {
  if (links.length === 0) return null
  const current = nearest(links, path)
  return (
    <nav aria-label={label}>
      <ul>
        {links.map(({ href, label: text, waiting }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}>
              {text}
              {waiting && (
                <span class="badge">
                  {waiting.count}
                  <span class="unseen"> {waiting.words}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The most exact menu entry that the address lies under. */
function nearest(links: readonly MenuLink[], path: string): string | undefined {
  const above = links.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`))
  return above.sort((a, b) => b.length - a.length)[0]
}

function Account({ visit: { who, lang } }: { readonly visit: Visit }) {
  const words = pageWords[lang]
  if (!who)
    return (
      <div class="account">
        <a href="/sign-in">{words.signIn}</a>
      </div>
    )
  return (
    <form class="account" method="post" action="/sign-out">
      <a href="/me">
        <span class="unseen">{words.signedInAs} </span>
        <bdi>{who.name}</bdi>
      </a>
      <button class="as-link">{words.signOut}</button>
    </form>
  )
}

function Languages({ visit: { lang, path } }: { readonly visit: Visit }) {
  return (
    <form class="languages" method="post" action="/language" aria-label={pageWords[lang].language}>
      <input type="hidden" name="back" value={path} />
      {ownNames.map(([code, name]) => (
        <button key={code} class="as-link" name="lang" value={code} lang={code} aria-pressed={code === lang}>
          {name}
        </button>
      ))}
    </form>
  )
}

/** The bar of the demo: which day it is there, and the ways to another day or person. */
export function DemoBar({ demo, lang }: { readonly demo: NonNullable<Visit['demo']>; readonly lang: Lang }) {
  const words = pageWords[lang]
  return (
    <aside class="demo" aria-label={words.demo}>
      <p>
        <strong>{words.demo}</strong> {demo.label} <span class="wide-only">· {words.demoNote}</span>
      </p>
      <ul>
        <li>
          <a href={demo.href}>{words.travel}</a>
        </li>
        <li>
          <a href={demo.signInAs}>{words.personas}</a>
        </li>
        <li>
          <a href={demo.letters}>{words.letters}</a>
        </li>
      </ul>
    </aside>
  )
}

/** Privacy, accessibility and help, on every page. */
export function PageFooter({ lang }: { readonly lang: Lang }) {
  const words = pageWords[lang]
  return (
    <footer class="frame-footer">
      <p>
        <strong>ADVANCE</strong> {words.motto}
      </p>
      <nav aria-label={words.about}>
        <ul>
          <li>
            <a href="/privacy">{words.privacy}</a>
          </li>
          <li>
            <a href="/accessibility">{words.accessibility}</a>
          </li>
          <li>
            <a href="/help">{words.help}</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}

import type { ComponentChildren } from 'preact'

/** One way on: where it leads, and in a few words how things stand there. */
export type Way = {
  readonly href: string
  readonly label: string
  readonly state?: ComponentChildren
}

/** Ways that belong together, in the order in which they are gone. */
export type WayGroup = { readonly heading: string; readonly ways: readonly Way[] }

/** Everything that belongs to one large thing, group by group, each way with its present state: a page to come back to. */
export const Ways = ({ groups }: { readonly groups: readonly WayGroup[] }) => (
  <div class="ways">
    {groups.map(({ heading, ways }) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <ul>
          {ways.map(({ href, label, state }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              {state !== undefined && state !== '' && <span class="soft"> {state}</span>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

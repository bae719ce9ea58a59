import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

type Door = { readonly title: string; readonly text: ComponentChildren; readonly href: string }

/** The few ways into a service, each a large link: "Find a mentor", "Offer your experience". */
export const Doors = ({ doors }: { readonly doors: readonly Door[] }) => (
  <ul class="doors">
    {doors.map(({ title, text, href }) => (
      <li key={href} class="door">
        <h2>
          <a href={href}>
            {title} <Icon name="arrow" />
          </a>
        </h2>
        <p>{text}</p>
      </li>
    ))}
  </ul>
)

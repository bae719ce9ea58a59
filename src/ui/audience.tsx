import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

type AudienceProps = {
  readonly id?: string | undefined
  readonly only?: boolean | undefined
  readonly children: ComponentChildren
}

/** Who sees a text: "Seen by: you and Ana". `only` draws a lock for what nobody else ever sees. */
export const Audience = ({ id, only, children }: AudienceProps) => (
  <p class="audience" id={id}>
    <Icon name={only ? 'lock' : 'eye'} />
    <span>{children}</span>
  </p>
)

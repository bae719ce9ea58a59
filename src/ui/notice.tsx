import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

type Kind = 'info' | 'warn' | 'good'

const icons: Record<Kind, IconName> = { info: 'note', warn: 'alert', good: 'check' }

type NoticeProps = {
  readonly kind?: Kind | undefined
  readonly title?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A callout in the text: something to know (info), to watch (warn), or well done (good). */
export const Notice = ({ kind = 'info', title, children }: NoticeProps) => (
  <div class={`notice ${kind}`}>
    <Icon name={icons[kind]} />
    <div class="flow">
      {title !== undefined && <p class="notice-title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)

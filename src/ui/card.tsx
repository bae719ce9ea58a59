import type { ComponentChildren } from 'preact'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'
import { Tag, type Tone } from './tag.tsx'

type CardProps = {
  readonly title: ComponentChildren
  readonly href?: string | undefined
  readonly context?: ComponentChildren
  readonly tag?: { readonly label: string; readonly tone: Tone } | undefined
  /** Buttons at the foot. */
  readonly actions?: ComponentChildren
  readonly children?: ComponentChildren
}

/** Cards side by side, as many as fit. */
export const Cards = ({ children }: { readonly children: ComponentChildren }) => <ul class="cards">{children}</ul>

/** One thing of a list, in `Cards`: a line above, a title that leads to it, a few facts, buttons. */
export const Card = ({ title, href, context, tag, actions, children }: CardProps) => (
  <li class="card">
    {(context !== undefined || tag) && (
      <p class="card-context">
        <span>{context}</span>
        {tag && <Tag tone={tag.tone}>{tag.label}</Tag>}
      </p>
    )}
    <h3>{href === undefined ? title : <a href={href}>{title}</a>}</h3>
    <div class="card-body">{typeof children === 'string' ? <p>{children}</p> : children}</div>
    {actions !== undefined && <div class="buttons">{actions}</div>}
  </li>
)

type MentorCardProps = {
  readonly name: string
  readonly href?: string | undefined
  /** Position, unit and place in one line. */
  readonly role: string
  /** "Ask me about…", in the mentor's words. */
  readonly ask?: string | undefined
  readonly topics: readonly string[]
  /** Languages, in words. */
  readonly languages?: string | undefined
  /** Free places, in words: "room for one". */
  readonly room?: { readonly label: string; readonly tone: Tone } | undefined
  readonly actions?: ComponentChildren
}

/** One mentor of the directory, in `Cards`. Three topics at most; no stars, no ranking. */
export const MentorCard = ({ name, href, role, ask, topics, languages, room, actions }: MentorCardProps) => (
  <li class="card">
    <div class="card-person">
      <Avatar name={name} />
      <div>
        <h3>{href === undefined ? <bdi>{name}</bdi> : <a href={href}>{<bdi>{name}</bdi>}</a>}</h3>
        <p class="soft">{role}</p>
      </div>
    </div>
    <div class="card-body">
      {ask !== undefined && (
        <p class="ask" dir="auto">
          {ask}
        </p>
      )}
      {topics.length > 0 && <Topics topics={topics.slice(0, 3)} />}
      {languages !== undefined && <p class="soft">{languages}</p>}
    </div>
    {room && (
      <p>
        <Tag tone={room.tone}>{room.label}</Tag>
      </p>
    )}
    {actions !== undefined && <div class="buttons">{actions}</div>}
  </li>
)

/** Topics of a person or a text, as a line of small labels. */
export const Topics = ({ topics }: { readonly topics: readonly string[] }) => (
  <ul class="topics">
    {topics.map((topic) => (
      <li key={topic}>{topic}</li>
    ))}
  </ul>
)

type CallCardProps = {
  readonly title: string
  readonly href: string
  readonly context?: string | undefined
  /** "Closes on 30 November 2026, 23:59 (CET)" */
  readonly closes: ComponentChildren
  /** How long it is still open: the number stands out, the words explain it. */
  readonly left?: { readonly number: string; readonly words: string } | undefined
  readonly actions?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One call, in `Cards`: who it is for, until when, and how many days are left. */
export const CallCard = ({ title, href, context, closes, left, actions, children }: CallCardProps) => (
  <li class="card call">
    {left && (
      <p class="days">
        <strong>{left.number}</strong> {left.words}
      </p>
    )}
    <div class="call-text">
      {context !== undefined && <p class="card-context">{context}</p>}
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <div class="card-body">
        {typeof children === 'string' ? <p>{children}</p> : children}
        <p class="soft">
          <Icon name="calendar" /> {closes}
        </p>
      </div>
    </div>
    {actions !== undefined && <div class="buttons">{actions}</div>}
  </li>
)

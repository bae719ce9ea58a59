import type { ComponentChildren } from 'preact'

type Look = 'primary' | 'secondary' | 'quiet'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly look?: Look | undefined
  /** What the form receives when this button is pressed. */
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Another address for this button's form. */
  readonly formaction?: string | undefined
  /** Another method than the form's: a button that changes something in a form that only looks. */
  readonly formmethod?: 'post' | undefined
  readonly id?: string | undefined
  readonly describedby?: string | undefined
}

/** Sends its form. Its words say what happens. Primary unless told; one primary button a page. */
export const Button = ({ children, look = 'primary', describedby, ...rest }: ButtonProps) => (
  <button {...rest} class={`button ${look}`} aria-describedby={describedby}>
    {children}
  </button>
)

/** Sends its form and ends or deletes something. */
export const DangerButton = ({ children, describedby, ...rest }: Omit<ButtonProps, 'look'>) => (
  <button {...rest} class="button danger" aria-describedby={describedby}>
    {children}
  </button>
)

type LinkProps = {
  readonly href: string
  readonly children: ComponentChildren
  readonly look?: Look | undefined
  readonly download?: boolean | undefined
}

/** A way to another page that looks like a button: "Start application". */
export const ButtonLink = ({ href, children, look = 'primary', download }: LinkProps) => (
  <a class={`button ${look}`} href={href} download={download}>
    {children}
  </a>
)

/** Buttons side by side; on phones below each other. */
export const ButtonRow = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="buttons">{children}</div>
)

type PostProps = {
  readonly action: string
  readonly children: ComponentChildren
  readonly fields?: Readonly<Record<string, string>> | undefined
  readonly look?: Look | 'danger' | undefined
  /** Words for screen readers that tell equal buttons of a list apart: "of Ana Rossi". */
  readonly about?: string | undefined
}

/** A form of one button. */
export const PostButton = ({ action, children, fields = {}, look = 'secondary', about }: PostProps) => (
  <form method="post" action={action} class="one-button">
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <button class={`button ${look}`}>
      {children}
      {about !== undefined && <span class="unseen"> {about}</span>}
    </button>
  </form>
)

/** A button that cannot be pressed now, and the sentence that says why and from when. */
export const LockedButton = ({
  children,
  reason,
}: {
  readonly children: ComponentChildren
  readonly reason: ComponentChildren
}) => (
  <div class="locked">
    <button type="button" class="button secondary" aria-disabled="true">
      {children}
    </button>
    <p class="hint">{reason}</p>
  </div>
)

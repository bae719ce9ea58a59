import type { ComponentChildren } from 'preact'

type MeterProps = {
  readonly value: number
  readonly of: number
  /** The value in words: "3 of 5: convincing". The drawing only repeats it. */
  readonly words: ComponentChildren
}

const WIDTH = 60

/** A level from 1 to 5, or n of m: the words, and bars beside them. Above ten parts it is one bar. */
export const Meter = ({ value, of, words }: MeterProps) => (
  <span class="meter">
    <svg viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true" focusable="false">
      {of <= 10 ? <Parts value={value} of={of} /> : <Bar share={of === 0 ? 0 : value / of} />}
    </svg>
    <span>{words}</span>
  </span>
)

function Parts({ value, of }: { readonly value: number; readonly of: number }) {
  const step = WIDTH / Math.max(1, of)
  const places = Array.from({ length: of }, (_, place) => place)
  return (
    <>
      {places.map((place) => (
        <rect
          key={place}
          class={place < value ? 'full' : 'rest'}
          x={place * step + 1}
          y={1}
          width={step - 2}
          height={8}
          rx={1.5}
        />
      ))}
    </>
  )
}

const Bar = ({ share }: { readonly share: number }) => (
  <>
    <rect class="rest" x={1} y={1} width={WIDTH - 2} height={8} rx={1.5} />
    <rect class="full" x={1} y={1} width={(WIDTH - 2) * Math.min(1, Math.max(0, share))} height={8} rx={1.5} />
  </>
)

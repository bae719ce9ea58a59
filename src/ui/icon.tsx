/** The small drawings of the interface, on a grid of 20 by 20. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  alert: 'M10 3l8 14H2zM10 8v4M10 14.4v.2',
  note: 'M10 9v5M10 6v.2M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM10 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9M10 12v2',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  calendar: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  dot: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
  menu: 'M3 6h14M3 10h14M3 14h14',
  star: 'M10 2.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3L10 14.6l-4.6 2.5.9-5.3L2.5 8.1l5.2-.7z',
} as const

export type IconName = keyof typeof paths

/** A drawing that repeats what the words beside it say; it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

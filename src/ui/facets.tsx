import type { Lang } from '#src/kernel/lang.ts'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { listWords } from './words.ts'

/** One question of a filter and its answers, each with how many results it would leave. */
export type Facet = {
  readonly name: string
  readonly label: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly count: number
    readonly chosen: boolean
  }[]
}

type FacetsProps = {
  readonly lang: Lang
  /** The address of the list; the form adds its query. */
  readonly action: string
  readonly facets: readonly Facet[]
  /** The words on the button, with the count where it is known: "Show 14 mentors". */
  readonly button?: string | undefined
  /** A search box above the filters. */
  readonly search?: { readonly name: string; readonly label: string; readonly value: string } | undefined
  /** The list is filtered now: on phones the filters then stay open. */
  readonly open?: boolean | undefined
}

/** Filters of a list with their counts. On phones they fold into one line. */
export const Facets = ({ lang, action, facets, button, search, open }: FacetsProps) => (
  <details class="facets" open={open}>
    <summary>{listWords[lang].filters}</summary>
    <form method="get" action={action}>
      {search && (
        <div class="field">
          <label for="facet-search">{search.label}</label>
          <input type="search" id="facet-search" name={search.name} value={search.value} />
        </div>
      )}
      {facets.map((facet) => (
        <FacetChoices key={facet.name} {...facet} />
      ))}
      <button class="button secondary">{button ?? listWords[lang].apply}</button>
    </form>
  </details>
)

const FacetChoices = ({ name, label, choices }: Facet) => (
  <fieldset>
    <legend>{label}</legend>
    {choices.map((choice) => (
      <label key={choice.value} class="facet">
        <input type="checkbox" name={name} value={choice.value} checked={choice.chosen} />
        <span>{choice.label}</span>
        <span class="count">{choice.count}</span>
      </label>
    ))}
  </fieldset>
)

type ChipsProps = {
  readonly lang: Lang
  readonly chips: readonly { readonly label: string; readonly href: string }[]
  /** The address without any filter. */
  readonly clear: string
}

/** The chosen filters, each a link that removes it. */
export function Chips({ lang, chips, clear }: ChipsProps) {
  const words = listWords[lang]
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={words.chosen}>
      {chips.map(({ label, href }) => (
        <li key={href}>
          <a class="chip" href={href}>
            <span class="unseen">{words.remove} </span>
            {label} <Icon name="cross" />
          </a>
        </li>
      ))}
      <li>
        <a href={clear}>{words.clear}</a>
      </li>
    </ul>
  )
}

type ResultsProps = {
  readonly filters: ComponentChildren
  readonly count: string
  readonly chips?: ComponentChildren
  readonly children: ComponentChildren
}

/** A list with its filters at the side: the count in words, the chosen filters, then the results. */
export const FilteredList = ({ filters, count, chips, children }: ResultsProps) => (
  <div class="filtered">
    {filters}
    <div class="flow">
      <div role="status">
        <h2 class="count-line">{count}</h2>
      </div>
      {chips}
      {children}
    </div>
  </div>
)

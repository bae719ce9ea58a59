/** A browser tab, and for the how manieth time it saves. */
export type Tab = { readonly id: string; readonly turn: number }

/** The tab that saved last goes on without knowing the newest version: the answer to its former save was lost, or is still under way. */
export const goesOn = (tab: Tab | undefined, last: Tab | undefined): boolean =>
  tab !== undefined && last !== undefined && last.id === tab.id && last.turn < tab.turn

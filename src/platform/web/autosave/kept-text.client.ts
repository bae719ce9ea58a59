import type { Entries } from './form-entries.client.ts'

/** What was typed on this device and may not have reached the service. */
export type Kept = {
  readonly entries: Entries
  /** The version it was typed upon. */
  readonly version: string
  /** The button has been pressed with it. */
  readonly wasSubmitted: boolean
}

/** The text kept under an address, if this browser keeps any. */
export function kept(address: string): Kept | undefined {
  try {
    return (JSON.parse(localStorage.getItem(address) ?? 'null') as Kept | null) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text. A browser that keeps nothing (private windows, a full disk) goes on without. */
export function keep(address: string, text: Kept): void {
  try {
    localStorage.setItem(address, JSON.stringify(text))
  } catch {
    // then the page alone holds the text, as without this script
  }
}

/** The service has the text: the device need not. */
export function forget(address: string): void {
  try {
    localStorage.removeItem(address)
  } catch {
    // nothing was kept
  }
}

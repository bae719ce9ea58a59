/** A UUID that belongs to one kind of thing: an `Id<'call'>` cannot be passed where an `Id<'person'>` is asked for. */
export type Id<Of extends string> = string & { readonly __of: Of }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id in a piece of text, or `undefined` when the text is no UUID. */
export function parseId<Of extends string>(text: string): Id<Of> | undefined {
  return UUID.test(text) ? (text as Id<Of>) : undefined
}

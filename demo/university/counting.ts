/** Whether a value lies between two others, both included. */
export const between = (least: number, value: number, most: number): boolean => least <= value && value <= most

/** What stands more than once in a list, once for each time too many. */
export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

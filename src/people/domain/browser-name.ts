const names: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/(Chromium|Chrome)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** The name people know a browser by, from what it says of itself; the order matters, most claim to be another one too. */
export function browserName(agent: string): string | undefined {
  const name = names.find(([sign]) => sign.test(agent))?.[1]
  const system = /\((?:[^;)]*;\s*)?(Windows|Mac|iPhone|iPad|Android|Linux)/.exec(agent)?.[1]
  return name && (system ? `${name}, ${system}` : name)
}

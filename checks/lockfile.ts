import { readFileSync } from 'node:fs'

/** A lockfile that names hosts installs from one place only; ours leaves the place to the reader's npm. Versions are exact. */
export function lockfileProblems(): string[] {
  const lock = readFileSync('package-lock.json', 'utf8')
  const hosts = [...new Set([...lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map((match) => match[1]))]
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version))
  const listed = readFileSync('docs/dependencies.md', 'utf8')
  const unlisted = Object.keys(dependencies).filter((name) => !listed.includes(`\`${name}\``))
  return [
    ...hosts.map((host) => `package-lock.json names ${host}. Keep .npmrc as it is and install again.`),
    ...loose.map(([name, version]) => `package.json asks for ${name} ${version}: write the exact version.`),
    ...unlisted.map((name) => `${name} has no line in docs/dependencies.md: say why we need it.`),
  ]
}

import { sourceFiles, type Source } from './source-files.ts'

const FORBIDDEN = /^(service|manager|helper|helpers|util|utils|handler|processor|data|info|item|misc|common)$/

/** Names that say nothing: in file names and in exported names. And notes to ourselves that belong into the tracker. */
export function nameProblems(
  files: readonly Source[] = sourceFiles(['src/**/*.{ts,tsx}', 'demo/**/*.{ts,tsx}', 'packages/*/src/**/*.ts']),
): string[] {
  return files.flatMap(({ path, text }) => [
    ...path
      .split(/[/.]/)
      .flatMap((part) =>
        forbiddenWords(part).map(
          (word) => `${path}: "${word}" says nothing. The right word is in docs/glossary.md, or missing there.`,
        ),
      ),
    ...[...text.matchAll(/^export (?:async )?(?:function|const|type|class) (\w+)/gm)].flatMap((match) =>
      forbiddenWords(match[1] ?? '').map(
        (word) => `${path}: the name ${match[1]} contains "${word}", which says nothing.`,
      ),
    ),
    ...[...text.matchAll(/\b(TODO|FIXME|XXX)\b/g)].map((match) => `${path}: ${match[1]} – finish it, or take it out.`),
  ])
}

const forbiddenWords = (name: string) =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-')
    .filter((word) => FORBIDDEN.test(word))

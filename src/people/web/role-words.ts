import type { Lang } from '#src/kernel/lang.ts'
import type { PersonRow } from '../db/directory.ts'
import { words as allWords } from './words.ts'

type RoleRow = PersonRow['roles'][number]

/** One role: "Reviewer, Fellows 2027". */
export function roleName({ kind, call }: RoleRow, lang: Lang): string {
  const words = allWords[lang]
  return call ? `${words[kind]}, ${call[lang]}` : words.coordinator
}

/** Everything somebody does, in a line. */
export const rolesInWords = ({ roles }: PersonRow, lang: Lang): string =>
  roles.length === 0 ? '–' : roles.map((role) => roleName(role, lang)).join(' · ')

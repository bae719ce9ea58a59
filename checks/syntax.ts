import { parseSync, visitorKeys } from 'oxc-parser'
import type { Source } from './source-files.ts'

/** A node of the syntax tree. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>

/** Every node of a file with its parent, in the order of the text. A file that cannot be parsed is an error. */
export function nodesOf({ path, text }: Source): { node: Node; parent: Node | undefined }[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const found: { node: Node; parent: Node | undefined }[] = []
  const visit = (node: Node, parent: Node | undefined): void => {
    found.push({ node, parent })
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [node[key]].flat()) if (isNode(child)) visit(child, node)
  }
  visit(program as unknown as Node, undefined)
  return found
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The name of an identifier node. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && typeof node.name === 'string' ? node.name : undefined

export const lineAt = ({ text }: Source, offset: number): number => text.slice(0, offset).split('\n').length

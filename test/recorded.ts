import type { Source } from '../checks/source-files.ts'
import { isNode, lineAt, nameOf, nodesOf, type Node } from '../checks/syntax.ts'

/** One call of `record(…)`: where it stands and the names it may write; none where they cannot be read from the text. */
export type Recorded = { readonly where: string; readonly whats: readonly string[] }

const recorders = new Set(['record', 'recordEach'])

/** Every call of `record(…)` or `recordEach(…)` in a file, with each name it can write. A name put together from parts counts as unreadable. */
export function recordedIn(file: Source): Recorded[] {
  if (!/\brecord(Each)?\(/.test(file.text)) return []
  const nodes = nodesOf(file).map(({ node }) => node)
  return nodes
    .filter((node) => node.type === 'CallExpression' && recorders.has(nameOf(node.callee) ?? ''))
    .map((call) => ({
      where: `${file.path}:${lineAt(file, call.start)}`,
      whats: namesIn([call.arguments].flat()[0], nodes),
    }))
}

function namesIn(node: unknown, nodes: readonly Node[]): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'ConditionalExpression':
      return allOrNone([node.consequent, node.alternate], nodes)
    case 'Identifier':
      return namesIn(declaredAs(node.name, nodes), nodes)
    case 'MemberExpression':
      return namesIn(node.object, nodes)
    case 'TSAsExpression':
      return namesIn(node.expression, nodes)
    case 'ObjectExpression':
      return allOrNone(
        [node.properties].flat().map((property) => isNode(property) && property.value),
        nodes,
      )
    default:
      return []
  }
}

function allOrNone(parts: readonly unknown[], nodes: readonly Node[]): string[] {
  const names = parts.map((part) => namesIn(part, nodes))
  return names.some((one) => one.length === 0) ? [] : names.flat()
}

const declaredAs = (name: unknown, nodes: readonly Node[]) =>
  nodes.find((node) => node.type === 'VariableDeclarator' && nameOf(node.id) === name)?.init

import type { Source } from './source-files.ts'
import { isNode, lineAt, nameOf, nodesOf, type Node } from './syntax.ts'

/** Attributes that people read or hear. */
const READ = new Set(['alt', 'aria-description', 'aria-label', 'heading', 'hint', 'label', 'placeholder', 'title'])

/** Our own name is the same in every language. */
const NAMES = /ADVANCE/g

/** Sentences that stand in a page itself: only one language has them. */
export function literalWords(page: Source): string[] {
  return nodesOf(page).flatMap(({ node, parent }) => {
    const text = textOf(node, parent)
    return text !== undefined && /\p{L}{2}/u.test(text.replaceAll(NAMES, ''))
      ? [`${page.path}:${lineAt(page, node.start)} "${text.trim()}" stands in the page. Move it into words.ts.`]
      : []
  })
}

/** What a person would read of a node: text between tags, a literal put there, or an attribute that is read aloud. */
function textOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') return literal(node.expression)
  if (node.type !== 'JSXAttribute' || !READ.has(nameOf(node.name) ?? '') || !isNode(node.value)) return undefined
  return literal(node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value)
}

function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined
  return node.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked).join('…')
}

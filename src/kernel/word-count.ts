/** Words as people count them: runs of letters, digits and the signs inside them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0

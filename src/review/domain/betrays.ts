import type { GivenAnswer } from '#src/kernel/given-answer.ts'

/** Whether an answer can tell who wrote it: everything but what was chosen among given answers and a number. */
export const betrays = ({ kind }: GivenAnswer): boolean => !['chosen', 'yes-no', 'number'].includes(kind)

import type { DemoAgreement, DemoConversation, DemoGoal } from './types.ts'
export const conversations: readonly DemoConversation[] = []
export const goals: readonly DemoGoal[] = []
export const agreements: readonly DemoAgreement[] = []

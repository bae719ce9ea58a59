import type { DemoApplication } from './types.ts'
export const faculty: readonly DemoApplication[] = []

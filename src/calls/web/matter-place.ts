import { urls } from '#src/urls.ts'
import type { Matter } from '../domain/desk.ts'

/** Where a matter is dealt with, by somebody who coordinates its call. */
export function placeOf({ kind, call }: Matter): string {
  if (call === null) return kind === 'failed-letters' ? `${urls.outbox()}#failed` : urls.outbox()
  const places: Partial<Record<Matter['kind'], string>> = {
    'without-readers': urls.callReaders(call),
    'overdue-readings': urls.callReaders(call),
    'without-decision': urls.callDecisions(call),
    'unanswered-offers': urls.callOffers(call),
    'silent-pairs': urls.callMentorships(call),
  }
  return places[kind] ?? urls.editCall(call)
}

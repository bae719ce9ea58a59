import { applicationHistory } from '#src/applications/domain/history-words.ts'
import { formHistory } from '#src/calls/domain/form-history.ts'
import { callHistory } from '#src/calls/domain/history-words.ts'
import { equalityHistory } from '#src/equality/domain/history-words.ts'
import type { HistoryBook } from '#src/kernel/history-book.ts'
import { langs } from '#src/kernel/lang.ts'
import { matchingHistory } from '#src/matching/domain/history-words.ts'
import { mentorHistory } from '#src/mentors/domain/history-words.ts'
import { mentorshipHistory } from '#src/mentorships/domain/history-words.ts'
import { peopleHistory } from '#src/people/domain/history-words.ts'
import { programmeHistory } from '#src/programmes/domain/history-words.ts'
import { interviewHistory } from '#src/review/interviews/domain/history-words.ts'
import { placeHistory } from '#src/review/domain/place-history-words.ts'
import { reviewHistory } from '#src/review/domain/history-words.ts'

const chapters: readonly HistoryBook[] = [
  peopleHistory,
  programmeHistory,
  callHistory,
  formHistory,
  applicationHistory,
  equalityHistory,
  reviewHistory,
  interviewHistory,
  placeHistory,
  mentorHistory,
  matchingHistory,
  mentorshipHistory,
]

/** How every feature tells its history, in the order of the features. */
export const historyBook = Object.fromEntries(
  langs.map((lang) => [lang, Object.assign({}, ...chapters.map((chapter) => chapter[lang]))]),
) as HistoryBook

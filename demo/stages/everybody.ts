import { facultyApplications as faculty } from '../university/faculty.ts'
import { fellowsApplications as fellows } from '../university/fellows/all.ts'
import { facultyMentors } from '../university/mentors-faculty.ts'
import { fellowsMentors } from '../university/mentors-fellows.ts'

/** Everybody who applies or offers a place in the demo year. */
export const everybody = { fellows, faculty, fellowsMentors, facultyMentors }

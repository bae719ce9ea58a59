/** What interviewers of the Faculty strand wrote down after a talk. All invented. */
export const interviewNotes: readonly string[] = [
  'Knows exactly what she wants to negotiate and with whom. Asked us better questions than we asked her. She needs somebody who has led an institute, not somebody who listens.',
  'Nous avons surtout parlé de la charge administrative. Elle cherche moins un modèle qu’un regard extérieur sur ses choix. Motivation très claire ; le moment est bon.',
  'Die Bewerbung klang vorsichtiger als das Gespräch. Sie hat einen Plan für die nächsten zwei Jahre und möchte ihn mit jemandem prüfen, der nicht im Haus ist.',
  'Was honest about a year that went badly. We think mentoring would help now rather than later; a mentor from outside Luxembourg would suit.',
]

/** What an interviewer jots down and has not handed in. */
export const jotting = 'Well prepared. Ask the office about mentors from industry.'

/** What somebody writes for whom no time suits. */
export const otherTime = 'I teach in Metz on both days. Any morning from the 25th on would be fine, also by video.'

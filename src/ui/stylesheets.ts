/** The parts of `/assets/style.css` in the folder `css`, in the order in which they are joined. */
export const stylesheets = [
  'tokens.css',
  'base.css',
  'frame.css',
  'frame-narrow.css',
  'forms.css',
  'buttons.css',
  'lists.css',
  'tables.css',
  'cards.css',
  'paths.css',
  'work.css',
  'letter.css',
  'print.css',
] as const

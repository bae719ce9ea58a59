/** The parts of `/assets/style.css`, in the order in which they are joined. */
export const stylesheets = [
  'css/tokens.css',
  'css/base.css',
  'css/frame.css',
  'css/frame-narrow.css',
  'css/forms.css',
  'css/buttons.css',
  'css/lists.css',
  'css/tables.css',
  'css/cards.css',
  'css/paths.css',
  'css/work.css',
  'css/letter.css',
  'css/print.css',
] as const

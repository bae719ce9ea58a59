export type Sent = string | readonly string[] | undefined

/** What may arrive in a field besides an answer. */
export const hostile: Readonly<Record<string, Sent>> = {
  missing: undefined,
  empty: '',
  'given twice': ['first', 'second'],
  'a long list': Array.from({ length: 500 }, (_, i) => `value ${i}`),
  'a megabyte': 'Ä'.repeat(500_000),
  'a list of megabytes': ['x'.repeat(600_000), 'y'.repeat(600_000)],
  'with NUL': 'before\0after',
  'only NUL': '\0\0\0',
  'right to left': '\u202eدوست دارم گروهی بسازم\u202c',
  'zero-width': 'a\u200bb\u200dc\ufeffd',
  'only zero-width': '\u200b\u200d\u2060\ufeff',
  markup: '</textarea></form><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\'',
  formula: '=HYPERLINK("http://elsewhere.example","click")+cmd|\' /C calc\'!A0',
  'half a letter': '\ud83d and \udc00',
  'combining marks': `e${'\u0301'.repeat(2000)}`,
  'a UUID of nobody': '0190a000-0000-7000-8000-000000000000',
  'an object': '[object Object]',
  'a day that is none': '2026-02-30',
  'a number far too large': '9'.repeat(400),
}

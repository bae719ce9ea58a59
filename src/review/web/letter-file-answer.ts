/** A letter as PDF: to be saved, never shown inside our pages, under a name that says nothing of its writer. */
export function fileAnswer(file: { bytes: Uint8Array; mediaType: string }, reference: string): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${reference}.pdf"`,
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
}

/** A place in somebody's file system, or the name of a picture as a camera or a person gave it. */
export const isPath = (text: string): boolean =>
  /[\\/][^\\/]*\.\w{2,5}\s*$|^[A-Za-z]:\\|\.(jpe?g|png|gif|tiff?|bmp|svg|emf|wmf)\s*$/i.test(text)

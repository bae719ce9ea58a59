/** What may be uploaded. */
export type FileKind = 'pdf' | 'docx'

/** What a call or a page allows. */
export type FileLimits = {
  readonly kinds: readonly FileKind[]
  readonly megabytes: number
  readonly pages: number
}

/** A file that may be given to readers: it says nothing of its author but what is written on its pages. */
export type CleanFile = { readonly kind: FileKind; readonly bytes: Uint8Array; readonly pages: number }

/** Why a file cannot be kept. Each has a sentence of its own where files are uploaded. */
export type FileRefusal =
  | 'too-large'
  | 'not-allowed'
  /** It begins or ends as something else: what one program shows, another does not. */
  | 'two-in-one'
  | 'protected'
  | 'broken'
  | 'runs-scripts'
  | 'opens-others'
  | 'carries-files'
  | 'has-macros'
  | 'refers-outside'
  | 'unpacks-too-large'
  | 'takes-too-long'
  | 'too-many-pages'

/** Thrown while a file is looked into, where a value would have to pass through many hands. */
export class Refused extends Error {
  readonly refusal: FileRefusal
  constructor(refusal: FileRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<FileKind, string>

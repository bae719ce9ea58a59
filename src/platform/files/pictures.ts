/**
 * A picture without what its camera or program wrote beside it: place, time, device, author, thumbnail, comment. From
 * the first part that makes no sense on, nothing is kept; what is no JPEG, PNG, GIF or JPEG 2000 comes back as it is.
 */
export function withoutPictureFacts(bytes: Uint8Array): Uint8Array {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = picture.toString('latin1', 0, 12)
  const parts = formats.find(({ mark, at }) => head.startsWith(mark, at))?.parts
  return parts ? Buffer.concat([...parts(picture)]) : bytes
}

const formats: readonly { mark: string; at: number; parts: (picture: Buffer) => Generator<Buffer> }[] = [
  { mark: '\xFF\xD8', at: 0, parts: jpegParts },
  { mark: '\x89PNG\r\n\x1A\n', at: 0, parts: pngParts },
  { mark: 'GIF8', at: 0, parts: gifParts },
  { mark: 'jP  ', at: 4, parts: jp2Parts },
]

/** Segments up to the end of the image; what cameras append behind it is left out. */
function* jpegParts(picture: Buffer): Generator<Buffer> {
  yield picture.subarray(0, 2)
  let at = 2
  while (at + 4 <= picture.length && picture[at] === 0xff) {
    const marker = picture[at + 1] ?? 0
    if (marker === 0xd9) return yield picture.subarray(at, at + 2)
    const next = at + 2 + picture.readUInt16BE(at + 2)
    const end = marker === 0xda ? endOfScan(picture, next) : next
    if (isForDrawing(marker, picture.toString('latin1', at + 4, at + 16))) yield picture.subarray(at, end)
    at = end
  }
  if (picture[at] === 0xff && picture[at + 1] === 0xd9) yield picture.subarray(at, at + 2)
}

/** Application segments hold facts, except those without which colours would change. */
function isForDrawing(marker: number, beginning: string): boolean {
  if (marker === 0xe0) return beginning.startsWith('JFIF\0')
  if (marker === 0xe2) return beginning.startsWith('ICC_PROFILE\0')
  if (marker === 0xee) return beginning.startsWith('Adobe')
  return marker !== 0xfe && !(marker >= 0xe1 && marker <= 0xef)
}

function endOfScan(picture: Buffer, from: number): number {
  for (let at = picture.indexOf(0xff, from); at >= 0; at = picture.indexOf(0xff, at + 1)) {
    const marker = picture[at + 1] ?? 0xd9
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at
  }
  return picture.length
}

const pngForDrawing = 'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs'.split(' ')

function* pngParts(picture: Buffer): Generator<Buffer> {
  yield picture.subarray(0, 8)
  for (let at = 8; at + 12 <= picture.length;) {
    const end = at + 12 + picture.readUInt32BE(at)
    const kind = picture.toString('latin1', at + 4, at + 8)
    if (pngForDrawing.includes(kind)) yield picture.subarray(at, end)
    if (kind === 'IEND') return
    at = end
  }
}

function* gifParts(picture: Buffer): Generator<Buffer> {
  let at = 13 + colours(picture[10])
  yield picture.subarray(0, at)
  while (at < picture.length) {
    const isImage = picture[at] === 0x2c
    const isExtension = picture[at] === 0x21
    if (!isImage && !isExtension) break
    const end = endOfBlocks(picture, isImage ? at + 11 + colours(picture[at + 9]) : at + 2)
    const isAnimation = isExtension && picture[at + 1] === 0xf9
    if (isImage || isAnimation) yield picture.subarray(at, end)
    at = end
  }
  yield Buffer.from([0x3b])
}

const colours = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

function endOfBlocks(picture: Buffer, from: number): number {
  let at = from
  while (at < picture.length && picture[at] !== 0) at += 1 + (picture[at] ?? 0)
  return at + 1
}

function* jp2Parts(picture: Buffer): Generator<Buffer> {
  for (let at = 0; at + 8 <= picture.length;) {
    const length = picture.readUInt32BE(at)
    const end = length === 0 ? picture.length : at + length
    if (length !== 0 && length < 8) return
    if (['jP  ', 'ftyp', 'jp2h', 'jp2c'].includes(picture.toString('latin1', at + 4, at + 8)))
      yield picture.subarray(at, end)
    at = end
  }
}

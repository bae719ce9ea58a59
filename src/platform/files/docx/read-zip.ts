import { inflateRawSync } from 'node:zlib'
import { Refused } from '../kinds.ts'

/** What all parts may come to unpacked, and how often larger than packed: text is packed to about a tenth. */
const MOST_UNPACKED = 100 * 1024 * 1024
const MOST_TIMES = 200
const MOST_PARTS = 2_000

type Entry = { name: string; method: number; packed: number; size: number; offset: number; flags: number }

/**
 * The parts of a ZIP archive by their names. Stricter than programs are: the parts lie one behind the other from the
 * first byte to the directory, which ends the file, so that nothing hides between them and every reader sees the same.
 */
export function readZip(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { entries, directory } = readDirectory(file)
  const parts = new Map<string, Buffer>()
  let left = MOST_UNPACKED
  let at = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const data = dataOf(file, entry, at)
    at = data.end
    const content = unpacked(data.packed, entry, left)
    left -= content.length
    if (parts.has(entry.name)) throw new Refused('broken')
    parts.set(entry.name, content)
  }
  if (!isDescriptor(directory - at)) throw new Refused('two-in-one')
  return parts
}

function readDirectory(file: Buffer): { entries: Entry[]; directory: number } {
  const end = file.length - 22
  if (end < 0 || file.readUInt32LE(end) !== 0x06054b50) throw new Refused(hasDirectory(file) ? 'two-in-one' : 'broken')
  const count = file.readUInt16LE(end + 10)
  const directory = file.readUInt32LE(end + 16)
  if (count > MOST_PARTS) throw new Refused('unpacks-too-large')
  if (directory + file.readUInt32LE(end + 12) !== end) throw new Refused('two-in-one')
  const entries: Entry[] = []
  for (let at = directory; entries.length < count;) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) throw new Refused('broken')
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + name),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return { entries, directory }
}

const hasDirectory = (file: Buffer) => file.includes('PK\x05\x06', 0, 'latin1')

/** The packed bytes of a part, which begins where the one before ended. */
function dataOf(file: Buffer, entry: Entry, before: number): { packed: Buffer; end: number } {
  const { offset } = entry
  if (!isDescriptor(offset - before)) throw new Refused('two-in-one')
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== 0x04034b50) throw new Refused('broken')
  if (entry.flags & 1) throw new Refused('protected')
  const nameLength = file.readUInt16LE(offset + 26)
  if (file.toString('utf8', offset + 30, offset + 30 + nameLength) !== entry.name) throw new Refused('two-in-one')
  const begin = offset + 30 + nameLength + file.readUInt16LE(offset + 28)
  if (begin + entry.packed > file.length) throw new Refused('broken')
  return { packed: file.subarray(begin, begin + entry.packed), end: begin + entry.packed }
}

/** Between two parts nothing lies but, where a program wrote it, the first one's size once more. */
const isDescriptor = (gap: number) => [0, 12, 16, 20, 24].includes(gap)

function unpacked(packed: Buffer, { method, size }: Entry, left: number): Buffer {
  if (size > left || size > Math.max(packed.length, 1024) * MOST_TIMES) throw new Refused('unpacks-too-large')
  if (method === 0) return packed
  if (method !== 8) throw new Refused('broken')
  try {
    // what the directory says of the size may be a lie: unpacking stops there
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refused(isTooLarge ? 'unpacks-too-large' : 'broken')
  }
}

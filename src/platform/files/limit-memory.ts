/**
 * The memory of WebAssembly counts in no limit of a thread. Imported first by the thread that opens strangers' files:
 * a file that needs more than this is refused.
 */
const MOST_PAGES = (256 * 1024 * 1024) / 65_536

const grow = WebAssembly.Memory.prototype.grow
WebAssembly.Memory.prototype.grow = function (pages: number): number {
  if (this.buffer.byteLength / 65_536 + pages > MOST_PAGES) throw new RangeError('out of memory')
  return grow.call(this, pages)
}

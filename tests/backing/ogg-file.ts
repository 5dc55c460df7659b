// An Ogg file taken apart: its pages, and the packets on them.
import { type Page, readPage } from '../../server/voice/recorder/ogg.ts'

/** All pages; throws where something is left over. */
export function pagesOf(file: Uint8Array): readonly Page[] {
  const pages: Page[] = []
  for (let at = 0; at < file.length; ) {
    const read = readPage(file, at)
    if (read === null) throw new Error(`no page at ${at}`)
    pages.push(read.page)
    at = read.end
  }
  return pages
}

/** The packets of pages on which each ends where it begins. */
export function packetsOf(pages: readonly Page[]): readonly Uint8Array[] {
  const packets: Uint8Array[] = []
  for (const { segments, body } of pages) {
    let from = 0
    let length = 0
    for (const segment of segments) {
      length += segment
      if (segment === 255) continue
      packets.push(body.subarray(from, from + length))
      from += length
      length = 0
    }
  }
  return packets
}

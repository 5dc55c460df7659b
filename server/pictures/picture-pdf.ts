// Pictures as one file to keep: a PDF of which each page is a picture (ISO 32000-1, 7.5 and 8.9: a JPEG stands in it as it is), and
// nothing else: no script, no form, no link.

export interface PdfPage {
  /** pixels */
  readonly width: number
  readonly height: number
  /** JPEG in three colours, read when it is its turn; null: it is gone, and the page is empty */
  read(): Promise<Uint8Array | null>
}

/** points of a page's longer side: A4 */
const LONG_SIDE = 842
/** what says that the file is not text */
const BINARY = Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])

/**
 * The file, part by part, so that one page at a time is held whatever its reader's pace is; `title` in any script. The same pages give the same
 * bytes.
 */
export async function* picturePdf(title: string, pages: readonly PdfPage[]): AsyncGenerator<Buffer> {
  const starts: number[] = []
  let at = 0
  for await (const part of partsOf(title, pages)) {
    if (part.isObject) starts.push(at)
    const bytes = part.isObject
      ? Buffer.concat([text(`${starts.length} 0 obj\n`), part.bytes, text('\nendobj\n')])
      : part.bytes
    at += bytes.length
    yield bytes
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  yield text(
    `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows}` +
      `trailer\n<< /Size ${starts.length + 1} /Root 1 0 R /Info ${starts.length} 0 R >>\n` +
      `startxref\n${at}\n%%EOF\n`,
  )
}

interface Part {
  readonly isObject: boolean
  readonly bytes: Buffer
}

const object = (bytes: Buffer): Part => ({ isObject: true, bytes })

async function* partsOf(title: string, pages: readonly PdfPage[]): AsyncGenerator<Part> {
  yield { isObject: false, bytes: Buffer.concat([text('%PDF-1.4\n'), BINARY]) }
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ')
  yield object(text('<< /Type /Catalog /Pages 2 0 R >>'))
  yield object(text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`))
  for (const [index, page] of pages.entries())
    for (const each of pageObjects(page, await page.read(), 3 + index * 3)) yield object(each)
  yield object(text(`<< /Title <${utf16(title)}> >>`))
}

function pageObjects({ width, height }: PdfPage, bytes: Uint8Array | null, first: number): readonly Buffer[] {
  const scale = LONG_SIDE / Math.max(width, height)
  const [wide, high] = [(width * scale).toFixed(2), (height * scale).toFixed(2)]
  const drawing = bytes === null ? '' : `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`
  return [
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${first + 1} 0 R ` +
        `/Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    ),
    stream('', text(drawing)),
    bytes === null
      ? text('null')
      : stream(
          `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ` +
            '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ',
          bytes,
        ),
  ]
}

const text = (line: string): Buffer => Buffer.from(line, 'latin1')

const stream = (about: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([text(`<< ${about}/Length ${bytes.length} >>\nstream\n`), bytes, text('\nendstream')])

/** With its mark of order, as texts that are not Latin stand in a PDF. */
const utf16 = (title: string): string =>
  `FEFF${[...Array(title.length).keys()].map((at) => title.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`

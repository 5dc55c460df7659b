// Pictures as one file to keep: a PDF of which each page is a picture (ISO 32000-1, 7.5 and 8.9: a JPEG stands in it as it is), and
// nothing else: no script, no form, no link.

export interface PdfPage {
  /** JPEG in three colours */
  readonly bytes: Uint8Array
  /** pixels */
  readonly width: number
  readonly height: number
}

/** points of a page's longer side: A4 */
const LONG_SIDE = 842
/** what says that the file is not text */
const BINARY = Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])

/** The file; `title` in any script. The same pages give the same bytes. */
export function picturePdf(title: string, pages: readonly PdfPage[]): Buffer {
  const objects: Buffer[] = []
  const kids = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ')
  objects.push(text('<< /Type /Catalog /Pages 2 0 R >>'))
  objects.push(text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`))
  for (const [index, page] of pages.entries()) objects.push(...pageObjects(page, 3 + index * 3))
  objects.push(text(`<< /Title <${utf16(title)}> >>`))
  return written(objects)
}

function pageObjects({ bytes, width, height }: PdfPage, first: number): readonly Buffer[] {
  const scale = LONG_SIDE / Math.max(width, height)
  const [wide, high] = [(width * scale).toFixed(2), (height * scale).toFixed(2)]
  const drawing = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`
  return [
    text(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${first + 1} 0 R ` +
        `/Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    ),
    stream('', text(drawing)),
    stream(
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

function written(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [text('%PDF-1.4\n'), BINARY]
  const starts: number[] = []
  let at = parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([text(`${index + 1} 0 obj\n`), object, text('\nendobj\n')])
    starts.push(at)
    at += part.length
    parts.push(part)
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    text(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`),
    text(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n`),
    text(`startxref\n${at}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

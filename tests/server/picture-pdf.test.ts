// Pages as one file: made as it is read, and read by any program.
import { expect, test } from 'vitest'
import { type PdfPage, picturePdf } from '../../server/pictures/picture-pdf.ts'

const JPEG = Buffer.from('ffd8ffd9', 'hex')

/** Writes down which were read. */
const pages = (read: number[], gone: readonly number[] = []): readonly PdfPage[] =>
  [0, 1, 2].map((page) => ({
    ...{ width: 400, height: 300 },
    read: async () => {
      read.push(page)
      return gone.includes(page) ? null : JPEG
    },
  }))

test('a page is read when whoever takes the file has come to it, and not before', async () => {
  const read: number[] = []
  for await (const part of picturePdf('Maps', pages(read))) if (part.includes(JPEG)) break
  expect(read).toEqual([0])
})

test('each object stands where the table says, and a page that is gone is empty', async () => {
  const parts: Buffer[] = []
  for await (const part of picturePdf('خريطة', pages([], [1]))) parts.push(part)
  const file = Buffer.concat(parts).toString('latin1')
  const table = file.slice(file.lastIndexOf('xref\n0 13\n'))
  const starts = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start))
  expect(starts.map((start) => file.slice(start, file.indexOf(' obj', start)))).toEqual(
    Array.from({ length: 12 }, (_, index) => `${index + 1} 0`),
  )
  expect(Number(file.match(/startxref\n(\d+)\n%%EOF\n$/)![1])).toBe(file.lastIndexOf('xref\n0 13\n'))
  expect([file.match(/DCTDecode/g)?.length, file.match(/\/Type \/Page /g)?.length]).toEqual([2, 3])
})

import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { minutesDocx } from '../../server/record/docx.ts'
import { runs, xml } from '../../server/record/docx-xml.ts'
import { spoken } from '../../shared/i18n/format.ts'
import { writeMinutes } from '../../shared/minutes/written/write-minutes.ts'
import { SMALL_PAST } from '../shared/minutes/small-sitting.ts'
import { minutesAfter, WRITING } from '../shared/minutes/writing.ts'

const minutes = minutesAfter(SMALL_PAST)
const docxIn = (language: 'en' | 'ar'): Buffer =>
  minutesDocx(minutes, WRITING[language].words, WRITING[language].format)

/** The files of a ZIP by its directory, as a reader would find them. */
function unzip(file: Buffer): Readonly<Record<string, string>> {
  const end = file.length - 22
  expect(file.readUInt32LE(end)).toBe(0x06054b50)
  const files: Record<string, string> = {}
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const packed = file.readUInt32LE(at + 20)
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.subarray(at + 46, at + 46 + nameLength).toString()
    const start = file.readUInt32LE(at + 42) + 30 + nameLength
    files[name] = inflateRawSync(file.subarray(start, start + packed)).toString()
    at += 46 + nameLength
  }
  return files
}

/** Throws unless every element is closed in its order. */
function assertWellFormed(text: string): void {
  const open: string[] = []
  for (const [, closing, name, empty] of text.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name)
    else if (!empty) open.push(name!)
  }
  expect(open).toEqual([])
}

describe('a Word document', () => {
  const files = unzip(docxIn('ar'))

  it('has the parts that it needs, each well formed', () => {
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/footer1.xml',
      'docProps/core.xml',
    ])
    for (const text of Object.values(files)) assertWellFormed(text)
  })

  it('has every style that is used', () => {
    const used = new Set(
      [...files['word/document.xml']!.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id),
    )
    const known = [...files['word/styles.xml']!.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id)
    expect([...used].filter((id) => !known.includes(id!))).toEqual([])
    expect(used.size).toBeGreaterThan(6)
  })

  it('[MI12] reads from right to left in Arabic: paragraphs, tables and pages', () => {
    const document = files['word/document.xml']!
    const paragraphs = document.match(/<w:pPr><w:pStyle/g)!.length
    expect(document.match(/<w:bidi\/><\/w:pPr>/g)?.length).toBe(paragraphs)
    expect(document.match(/<w:bidiVisual\/>/g)?.length).toBe(document.match(/<w:tbl>/g)!.length)
    expect(document).toMatch(/<w:bidi\/><\/w:sectPr>/)
    expect(unzip(docxIn('en'))['word/document.xml']).not.toContain('w:bidi')
  })

  it.each(['en', 'ar'] as const)('[MI12] says in %s what the page says', (language) => {
    const { words, format } = WRITING[language]
    const text = unzip(docxIn(language))['word/document.xml']!.replace(/<[^>]+>|[\u200E\u200F]/g, '')
    const blocks = writeMinutes(minutes, words, format)
    const paragraphs = blocks.flatMap((block) => (block.is === 'paragraph' ? [spoken(block.text)] : []))
    expect(paragraphs.filter((paragraph) => !text.includes(xml(paragraph)))).toEqual([])
  })

  it('is the same each time', () => {
    expect(docxIn('ar').equals(docxIn('ar'))).toBe(true)
  })
})

describe('text in a document', () => {
  it('[MI12] a name runs in its own direction', () => {
    expect(runs('وفد \u2068Amina\u2069', { isRtl: true })).toBe(
      '<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">وفد </w:t></w:r><w:r><w:t xml:space="preserve">\u200EAmina\u200E</w:t></w:r>',
    )
  })

  it.each([
    ['signs', `<w:t>&"`, '&lt;w:t&gt;&amp;&quot;'],
    ['controls that XML does not know', 'a\u0000\u0008\u000B\uFFFEb', 'ab'],
    ['half a character', 'a\uD800b\uDC00c 🕊', 'abc 🕊'],
  ])('%s', (_, text, expected) => {
    expect(xml(text)).toBe(expected)
  })
})

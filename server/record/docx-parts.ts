// The fixed parts of a Word document (ECMA-376, transitional): what types its files have, how they hang together, and its styles.
import type { Language } from '../../shared/i18n/format.ts'
import { xml } from './docx-xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

export const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

export const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="${R}/footer" Target="footer1.xml"/></Relationships>`

export const SETTINGS = `${HEAD}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/** `at`: ms since 1970. */
export const coreProperties = (title: string, at: number): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>Majlis</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${new Date(at).toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`

/** A4; `content` is block-level XML. */
export const documentXml = (content: string, isRtl: boolean): string =>
  `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${content}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1020" w:bottom="1247" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/>${isRtl ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`

/** `content`: a paragraph. */
export const footerXml = (content: string): string => `${HEAD}<w:ftr xmlns:w="${W}">${content}</w:ftr>`

/** A number that the program counts: PAGE or NUMPAGES. */
export const field = (name: 'PAGE' | 'NUMPAGES'): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const BOLD = '<w:b/><w:bCs/>'
const HANGING = '<w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs>'
const heading = (level: number, before: number): string =>
  `<w:keepNext/><w:spacing w:before="${before}" w:after="120"/><w:outlineLvl w:val="${level}"/>`
const LINE_BELOW = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="B68A35"/></w:pBdr>'

const STYLES: readonly Style[] = [
  {
    id: 'Kind',
    name: 'Kind of Record',
    paragraph: '<w:spacing w:after="60"/>',
    run: `${BOLD}<w:color w:val="75591C"/>`,
  },
  {
    id: 'Title',
    name: 'Title',
    paragraph: `<w:keepNext/>${LINE_BELOW}<w:spacing w:after="240"/>`,
    run: BOLD + size(36),
  },
  { id: 'Heading1', name: 'heading 1', paragraph: heading(0, 360), run: BOLD + size(28) },
  { id: 'Heading2', name: 'heading 2', paragraph: heading(1, 280), run: BOLD + size(24) },
  { id: 'Heading3', name: 'heading 3', paragraph: heading(2, 200), run: `${BOLD}<w:color w:val="75591C"/>` },
  {
    id: 'Act',
    name: 'Act',
    paragraph: `${HANGING}<w:spacing w:after="120"/><w:ind w:left="567" w:hanging="567"/>`,
  },
  { id: 'Recital', name: 'Recital', paragraph: '<w:ind w:left="567"/>', run: '<w:i/><w:iCs/>' },
  {
    id: 'Cell',
    name: 'Cell',
    paragraph: '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>',
    run: size(20),
  },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: size(18) },
]

const styleXml = ({ id, name, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const FONT = 'Times New Roman'
const border = (edge: string): string => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="D5CBB4"/>`

/** Fonts that every office has, with Latin and Arabic letters; `language` is the one that is proofread. */
export const stylesXml = (language: Language): string =>
  [
    `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${size(22)}`,
    `<w:lang w:val="${language === 'en' ? 'en-GB' : 'ar-AE'}" w:bidi="ar-AE"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...STYLES.map(styleXml),
    '<w:style w:type="character" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
    `${size(16)}</w:rPr></w:style>`,
    `<w:style w:type="table" w:styleId="Record"><w:name w:val="Record"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(border).join('')}</w:tblBorders>`,
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>',
  ].join('')

// A file that somebody wants to show, opened on their own device: known by its bytes and not by its name, and read page by page as pictures.
// The file itself goes nowhere.
import { WALL_LIMITS } from '../../shared/lab/wall/wall-types.ts'
import { drawImage, drawPdfPage } from './draw-page.ts'
import { textOfPage } from './page-text.ts'

export interface BroughtPage {
  readonly picture: Blob
  /** '' where none can be read */
  readonly text: string
}

export interface OpenFile {
  readonly kind: 'pages' | 'picture'
  readonly pages: number
  /** from 0; null: it cannot be drawn */
  page(index: number): Promise<BroughtPage | null>
  close(): void
}

export type FileFault = 'no-kind' | 'locked' | 'broken' | 'too-many-pages' | 'too-large' | 'failed'

const MOST_BYTES = 60_000_000
/** of a picture: more would fill the memory of a phone */
const MOST_PIXELS = 50_000_000
/** a PDF may have something before its sign (ISO 32000-1, annex H) */
const SIGN_WITHIN = 1024

/** Rejects when what reads PDFs could not be fetched. */
export async function openFile(file: File): Promise<OpenFile | FileFault> {
  if (file.size > MOST_BYTES) return 'too-large'
  // it was moved or changed since it was chosen
  const content = await file.arrayBuffer().catch(() => null)
  if (!content) return 'broken'
  const bytes = new Uint8Array(content)
  const head = String.fromCharCode(...bytes.subarray(0, SIGN_WITHIN))
  if (head.includes('%PDF-')) return openPdf(bytes)
  if (/^\x89PNG\r\n|^\xff\xd8\xff|^RIFF[\s\S]{4}WEBP/.test(head)) return openPicture(file, bytes)
  return 'no-kind'
}

async function openPicture(file: Blob, bytes: Uint8Array): Promise<OpenFile | FileFault> {
  if (pixelsOfPng(bytes) > MOST_PIXELS) return 'too-large'
  try {
    const image = await createImageBitmap(file)
    return {
      ...{ kind: 'picture', pages: 1, close: () => image.close() },
      page: async () => {
        const picture = await drawImage(image)
        return picture && { picture, text: '' }
      },
    }
  } catch {
    return 'broken'
  }
}

/** A few kilobytes may unfold into gigabytes; 0 for what is no PNG. */
function pixelsOfPng(bytes: Uint8Array): number {
  if (bytes[0] !== 0x89 || bytes.length < 24) return 0
  const view = new DataView(bytes.buffer)
  return view.getUint32(16) * view.getUint32(20)
}

async function openPdf(bytes: Uint8Array): Promise<OpenFile | FileFault> {
  const { startPdf } = await import('./start-pdf.ts')
  try {
    const { document, end } = await startPdf(bytes)
    if (document.numPages > WALL_LIMITS.pages) {
      end()
      return 'too-many-pages'
    }
    return {
      ...{ kind: 'pages', pages: document.numPages, close: end },
      page: async (index) => {
        const page = await document.getPage(index + 1)
        const picture = await drawPdfPage(page)
        const text = await textOfPage(page)
        page.cleanup()
        return picture && { picture, text }
      },
    }
  } catch (fault) {
    return (fault as Error).name === 'PasswordException' ? 'locked' : 'broken'
  }
}

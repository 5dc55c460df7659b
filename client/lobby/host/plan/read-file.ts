// The text of a file as spreadsheets write it: UTF-8, UTF-16, or the old code page of the reader's language.
import type { Language } from '../../../../shared/i18n/format.ts'
import { ok, type Result } from '../../../../shared/result.ts'

/** 196 names of 60 letters in any script, with addresses beside them, are far less */
const MOST_BYTES = 200_000
const OLD_CODE_PAGE: Readonly<Record<Language, string>> = { en: 'windows-1252', ar: 'windows-1256' }

export type FileFault = 'too-large' | 'not-text'

export async function readTextFile(file: Blob, language: Language): Promise<Result<string, FileFault>> {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' }
  // it was moved or changed since it was chosen
  const content = await file.arrayBuffer().catch(() => null)
  if (!content) return { ok: false, refusal: 'not-text' }
  const text = decodeText(new Uint8Array(content), language)
  // a text field knows one kind of line break: places in the text are counted as it counts
  return text.ok ? ok(text.value.replace(/\r\n?/g, '\n')) : text
}

/** A file that holds null characters and is not UTF-16 is a workbook or a picture, not a text. */
export function decodeText(bytes: Uint8Array, language: Language): Result<string, FileFault> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return ok(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return ok(new TextDecoder('utf-16be').decode(bytes))
  if (bytes.includes(0)) return { ok: false, refusal: 'not-text' }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return ok(new TextDecoder(OLD_CODE_PAGE[language]).decode(bytes))
  }
}

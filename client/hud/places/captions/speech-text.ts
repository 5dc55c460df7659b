// A speech out of a file, and cut into messages that fit.

/** bytes: a speech of hours */
const MOST_BYTES = 500_000

/** null: it is too large, gone since it was chosen, or no text in UTF-8 or UTF-16. */
export async function readText(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null
  const content = await file.arrayBuffer().catch(() => null)
  if (!content) return null
  const bytes = new Uint8Array(content)
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    const text = new TextDecoder(isUtf16 && bytes[0] === 0xfe ? 'utf-16be' : isUtf16 ? 'utf-16le' : 'utf-8', {
      fatal: true,
    }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}

/** Passages, one a line, in parts of at most `most` UTF-16 units. */
export function partsOf(passages: readonly string[], most: number): readonly string[] {
  const parts: string[] = []
  for (const passage of passages) {
    const joined = parts.length > 0 ? `${parts.at(-1)}\n${passage}` : passage
    if (parts.length > 0 && joined.length <= most) parts[parts.length - 1] = joined
    else parts.push(passage)
  }
  return parts
}

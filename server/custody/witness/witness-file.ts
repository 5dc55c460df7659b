// The witness file: one signed checkpoint a line, only ever added to. On another disk it tells of a journal that was cut or put back.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'

/** The notes of a file, oldest first: of a witness file, or of a single note as the forum serves it. Lines that are none are passed over. */
export function notesIn(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  if (text.trim() !== '' && !text.trimStart().startsWith('{')) return [text]
  return text.split('\n').flatMap((line) => {
    const note = noteOf(line)
    return note === null ? [] : [note]
  })
}

/** null for a line that was cut when the machine failed. */
function noteOf(line: string): string | null {
  try {
    const { note } = JSON.parse(line) as { note?: unknown }
    return typeof note === 'string' ? note : null
  } catch {
    return null
  }
}

/** Adds notes, on stable storage when it resolves. */
export async function addNotes(file: string, notes: readonly string[]): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const handle = await open(file, 'a', 0o600)
  try {
    // the break before keeps a line that was cut a line of its own
    await handle.write(`\n${notes.map((note) => `${JSON.stringify({ note })}\n`).join('')}`)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

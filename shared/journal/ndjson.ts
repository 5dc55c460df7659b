// A journal as a file: one JSON object a line, `{ entry, secret? }`; what is sealed and not readable is left out.
import type { JournalLine } from './chain.ts'
import { isReadable } from './seal.ts'

/** One line of the file, newline included. Choices stay out until the vote's close reveals them. */
export function toLine({ entry, secret }: JournalLine): string {
  const isShown = secret !== undefined && isReadable(entry.type)
  return `${JSON.stringify(isShown ? { entry, secret } : { entry })}\n`
}

/** The lines of a file. Throws SyntaxError naming the first line (from 1) that is no journal line. */
export function* fromLines(text: string): Generator<JournalLine> {
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    if (line.trim() === '') continue
    yield parsed(line, number)
  }
}

function parsed(line: string, number: number): JournalLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new SyntaxError(`line ${number} is not JSON`)
  }
  const { entry, secret } = (value ?? {}) as Partial<JournalLine>
  if (typeof entry !== 'object' || entry === null) throw new SyntaxError(`line ${number} has no entry`)
  return { entry, secret }
}

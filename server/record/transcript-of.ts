// What was captioned and is to be kept, from the journal of captions to the annex of the minutes.
import type { JournalLine } from '../../shared/journal/chain.ts'
import { CAPTIONS_LAW } from '../../shared/lab/captions/captions-law.ts'
import type { CaptionsEvent } from '../../shared/lab/captions/captions-types.ts'
import { keptLines } from '../../shared/lab/captions/transcript.ts'
import { placedOf } from '../../shared/lab/place-chain.ts'
import type { TranscriptLine } from '../../shared/minutes/transcript-line.ts'

export function transcriptOf(lines: readonly JournalLine[]): readonly TranscriptLine[] {
  const state = lines.reduce(
    (before, line) => CAPTIONS_LAW.evolve(before, placedOf<CaptionsEvent>(line)),
    CAPTIONS_LAW.empty,
  )
  return keptLines(state).map(({ language, at, texts }) => ({
    ...{ language, at, name: texts?.name || null, text: texts?.text ?? null },
  }))
}

// What is before the sitting now, drawn like the wall of its hall, from the journal that this browser has read.
import { useMemo } from 'react'
import { DEFAULT_LOOK } from '../../shared/hall/looks.ts'
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import type { ReplayWords } from '../../shared/i18n/en/replay.ts'
import { SittingContext } from '../hud/sitting-context.ts'
import { useLanguage } from '../i18n/use-words.ts'
import { Wall } from '../plain/wall.tsx'
import { namesIn } from '../replay/replayed-names.ts'
import { createReplayedSitting } from '../replay/replayed-sitting.ts'
import { timelineOf } from '../replay/timeline.ts'
import type { PublicRecord } from './read-record.ts'

interface RecordNowProps {
  readonly read: PublicRecord
  readonly words: PublicRecordWords
  readonly replay: ReplayWords
}

export function RecordNow({ read: { lines, minutes, record }, words, replay }: RecordNowProps) {
  const { language } = useLanguage()
  const sitting = useMemo(() => {
    const timeline = timelineOf(lines)
    const names = namesIn(minutes, replay, language)
    const viewer = { name: replay.viewer, look: DEFAULT_LOOK }
    const made = createReplayedSitting({ timeline, names, token: null, viewer, now: Date.now })
    made.show(timeline.length, timeline.end)
    const asked = record.shown.questions.find(({ id }) => id === record.shown.taken)
    if (asked) {
      const publicQuestion = { id: asked.id, text: asked.texts?.text ?? '', name: asked.texts?.name ?? '' }
      made.store.setState(({ chapters }) => ({ chapters: { ...chapters, publicQuestion } }))
    }
    return made
  }, [lines, minutes, record, replay, language])
  return (
    <section className="record-now" aria-labelledby="record-now">
      <h2 id="record-now">{minutes.endedAt === null ? words.now : words.nowEnded}</h2>
      <SittingContext value={sitting}>
        <Wall />
      </SittingContext>
    </section>
  )
}

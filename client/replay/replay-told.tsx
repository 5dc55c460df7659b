// What happened last, in the words of the minutes. While it plays, the hall's own announcements speak; here a moment that one chose.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { spoken } from '../../shared/i18n/format.ts'
import { useLanguage } from '../i18n/use-words.ts'
import type { Player } from './playing.ts'
import type { ReplaySpeech } from './replay-words.ts'
import type { Timeline } from './timeline.ts'
import { lastTold, type Told } from './told-acts.ts'

/** a slider that is drawn along is told when it rests */
const REST_MS = 350

interface ReplayToldProps {
  readonly told: readonly Told[]
  readonly player: Player
  readonly timeline: Timeline
  readonly words: ReplaySpeech['replay']
}

export function ReplayTold({ told, player, timeline, words }: ReplayToldProps) {
  const { format } = useLanguage()
  const seq = useStore(player.store, (state) => state.seq)
  const jumps = useStore(player.store, (state) => state.jumps)
  const last = lastTold(told, seq)
  const text = last?.text ?? words.begun
  const [heard, hear] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each moment that was chosen
  useEffect(() => {
    if (jumps === 0) return
    const timer = setTimeout(() => {
      const { at } = timeline.happened(seq)
      hear(
        spoken(words.told({ time: words.moment({ time: format.time(at), seq, of: timeline.length }), text })),
      )
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [jumps])
  return (
    <div className="replay-told">
      <p className="replay-sign">{words.sign}</p>
      {last && <time className="fine">{format.time(last.at)}</time>}
      <p className="replay-text" dir="auto">
        {text}
      </p>
      <p role="status" className="visually-hidden">
        {heard}
      </p>
    </div>
  )
}

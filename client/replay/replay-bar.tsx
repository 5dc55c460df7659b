// Under the hall: the slider over the journal, play and pace, step and chapter, what happened last, and a link to this very moment.
import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { spoken } from '../../shared/i18n/format.ts'
import { voiceOf } from '../../shared/minutes/written/voice.ts'
import { CopyButton } from '../copy-button.tsx'
import { useScreen } from '../hud/screen/screen-context.ts'
import { useLanguage } from '../i18n/use-words.ts'
import { ReplayCaptionsBar } from './captions/replay-captions-bar.tsx'
import { BackIcon, ChapterBackIcon, ChapterOnIcon, OnIcon, PauseIcon, PlayIcon } from './icons.tsx'
import { PACES, type Pace, type Player } from './playing.ts'
import type { ReplayRead } from './read-replay.ts'
import { ReplayChapters } from './replay-chapters.tsx'
import { ReplayTold } from './replay-told.tsx'
import type { ReplaySpeech } from './replay-words.ts'
import type { ReplayedSitting } from './replayed-sitting.ts'
import { ReplaySoundBar } from './sound/replay-sound-bar.tsx'
import { chaptersOf, toldActs } from './told-acts.ts'
import { useBarRoom } from './use-bar-room.ts'
import { addressOf } from './use-moments.ts'
import { useReplayKeys } from './use-replay-keys.ts'
import { ReplayWall } from './wall/replay-wall.tsx'

interface ReplayBarProps {
  readonly read: ReplayRead
  readonly sitting: ReplayedSitting
  readonly player: Player
  readonly speech: ReplaySpeech
}

export function ReplayBar({ read: { timeline, minutes }, sitting, player, speech }: ReplayBarProps) {
  const { format } = useLanguage()
  const { settings } = useScreen()
  const words = speech.replay
  const { told, chapters, stops } = useMemo(() => {
    const voice = voiceOf(minutes, speech.minutes, format)
    const made = chaptersOf(voice, timeline, words)
    return { told: toldActs(voice, made), chapters: made, stops: made.map(({ seq }) => seq) }
  }, [minutes, speech, format, timeline, words])
  const [isOpen, setOpen] = useState(false)
  const bar = useRef<HTMLElement>(null)
  useBarRoom(bar)
  useReplayKeys(player, stops, settings)
  return (
    <section ref={bar} className="replay-bar night" aria-label={words.controls}>
      {isOpen && (
        <ReplayChapters
          chapters={chapters}
          player={player}
          words={words}
          isLive={minutes.endedAt === null}
          onClose={() => setOpen(false)}
        />
      )}
      <ReplayTold told={told} player={player} timeline={timeline} words={words} />
      <Moment player={player} words={words} chapters={chapters} length={timeline.length} />
      <div className="replay-controls">
        <Steps player={player} words={words} stops={stops} />
        <PaceChoice player={player} words={words} />
        <ReplaySoundBar player={player} />
        <ReplayCaptionsBar sitting={sitting} player={player} />
        <ReplayWall sitting={sitting} player={player} words={words} />
        <div className="replay-more">
          <button
            type="button"
            className="quiet"
            aria-expanded={isOpen}
            aria-controls="replay-chapters"
            onClick={() => setOpen(!isOpen)}
          >
            {words.chapters}
          </button>
          <CopyButton
            className="quiet"
            label={words.share}
            text={() => addressOf(player.store.getState().seq)}
          />
        </div>
      </div>
    </section>
  )
}

interface MomentProps {
  readonly player: Player
  readonly words: ReplaySpeech['replay']
  readonly chapters: readonly { readonly seq: number; readonly is: string }[]
  readonly length: number
}

function Moment({ player, words, chapters, length }: MomentProps) {
  const { format } = useLanguage()
  const seq = useStore(player.store, (state) => state.seq)
  const second = useStore(player.store, ({ at }) => Math.floor(at / 1000) * 1000)
  const time = format.dateTime(second)
  const share = (height: number): string => `${((height - 1) / Math.max(1, length - 1)) * 100}%`
  return (
    <div className="replay-moment">
      <p className="fine">
        <time dateTime={new Date(second).toISOString()}>{time}</time>{' '}
        <span>{words.entry({ seq, of: length })}</span>
      </p>
      <div className="replay-line" dir="ltr">
        <div className="replay-ticks" aria-hidden="true">
          {chapters.map(({ seq: height, is }) => (
            <i key={`${height}-${is}`} className={is} style={{ insetInlineStart: share(height) }} />
          ))}
        </div>
        <input
          type="range"
          min={1}
          max={length}
          value={seq}
          aria-label={words.slider}
          aria-valuetext={spoken(words.moment({ time, seq, of: length }))}
          onChange={(event) => player.goTo(Number(event.target.value))}
        />
      </div>
    </div>
  )
}

interface StepsProps extends Pick<MomentProps, 'player' | 'words'> {
  readonly stops: readonly number[]
}

function Steps({ player, words, stops }: StepsProps) {
  const isPlaying = useStore(player.store, (state) => state.isPlaying)
  return (
    <div className="replay-steps" dir="ltr">
      <button type="button" aria-label={words.chapterBack} onClick={() => player.leap(-1, stops)}>
        <ChapterBackIcon />
      </button>
      <button type="button" aria-label={words.back} onClick={() => player.step(-1)}>
        <BackIcon />
      </button>
      <button type="button" className="primary replay-play" onClick={player.toggle}>
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
        <span>{isPlaying ? words.pause : words.play}</span>
      </button>
      <button type="button" aria-label={words.on} onClick={() => player.step(1)}>
        <OnIcon />
      </button>
      <button type="button" aria-label={words.chapterOn} onClick={() => player.leap(1, stops)}>
        <ChapterOnIcon />
      </button>
    </div>
  )
}

function PaceChoice({ player, words }: Pick<MomentProps, 'player' | 'words'>) {
  const pace = useStore(player.store, (state) => state.pace)
  const isSummary = useStore(player.store, (state) => state.isSummary)
  return (
    <div className="replay-pace">
      <label>
        <span>{words.pace}</span>
        <select value={pace} onChange={(event) => player.setPace(Number(event.target.value) as Pace)}>
          {PACES.map((each) => (
            <option key={each} value={each}>
              {words.paceOf({ pace: each })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="quiet"
        aria-pressed={isSummary}
        title={words.summaryHint}
        onClick={() => player.setSummary(!isSummary)}
      >
        {words.summary}
      </button>
    </div>
  )
}

// The lines of what one shows: its picture and, of a film that has sound, its sound beside it. Each is opened anew when it is lost.
import type { Refusal } from '../../shared/refusal.ts'
import type { LineKind } from '../../shared/voice/hearing.ts'
import type { Sitting } from '../net/sitting.ts'
import { isNoLine, type KeptLine, keepLine, type LineState } from '../voice/kept-line.ts'
import { openSender } from '../voice/sender.ts'

export interface Shown {
  readonly picture: MediaStreamTrack
  /** null: it has none */
  readonly sound: MediaStreamTrack | null
}

/** In which state a line rests; the refusal of the house where that is why. */
export interface Rest {
  readonly state: LineState
  readonly refusal: Refusal | null
}

export interface LiveLines {
  /** Resolves to how the picture fares; `soundless`: its sound cannot be sent, and it goes on without. */
  open(shown: Shown, soundless: () => void): Promise<Rest>
  /** Opens anew what is in use. */
  renew(): void
  close(): void
}

/** states of a line that go on by themselves */
const ON_ITS_WAY: readonly LineState[] = ['opening', 'again']

export function liveLines(sitting: Sitting): LiveLines {
  const picture = trackLine(sitting, 'wall')
  const sound = trackLine(sitting, 'film')
  const lines = [picture, sound]
  return {
    open: (shown, soundless) => {
      if (shown.sound)
        sound.open(shown.sound, ({ state }) => {
          if (isNoLine(state)) soundless()
        })
      return new Promise((resolve) => {
        picture.open(shown.picture, (rest) => ON_ITS_WAY.includes(rest.state) || resolve(rest))
      })
    },
    renew: () => {
      for (const { line } of lines) line.renew()
    },
    close: () => {
      for (const { line } of lines) line.close()
    },
  }
}

interface TrackLine {
  readonly line: KeptLine
  /** The line is closed. */
  open(track: MediaStreamTrack, told: (rest: Rest) => void): void
}

function trackLine(sitting: Sitting, as: LineKind): TrackLine {
  let sent: MediaStreamTrack | null = null
  let refusal: Refusal | null = null
  let told: (rest: Rest) => void = () => {}
  const line = keepLine({
    open: async (lost) => {
      const opened = await openSender(sitting, as, sent!, lost)
      refusal = opened.ok ? null : opened.refusal
      return opened
    },
    show: (state) => told({ state, refusal }),
  })
  return {
    line,
    open: (track, tell) => {
      sent = track
      told = tell
      line.open()
    },
  }
}

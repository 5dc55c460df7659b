// Plays the recordings of a sitting in step with its replay. Each turn has an element of its own, fetched when its time comes.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'
import type { Player } from '../playing.ts'
import { MOST_SOUNDING_PACE, type Sounding, soundingAt } from './sounding.ts'

/** An element may be so far from the clock, seconds of its sound: setting it right is heard. */
const MOST_DRIFT = 0.35

export interface SoundView {
  readonly isOn: boolean
  /** 0 … 1 */
  readonly volume: number
  /** tag of a language; null: the floor */
  readonly channel: string | null
}

export interface ReplaySound {
  readonly store: StoreApi<SoundView>
  /** The elements are out of the page from then on. */
  close(): void
}

/** `home`: where the elements are put; `addressOf`: of a file's sound, or null when it cannot be had. */
export function createReplaySound(
  player: Player,
  files: readonly KeptRecording[],
  home: HTMLElement,
  addressOf: (file: string) => Promise<string | null>,
): ReplaySound {
  const store = createStore<SoundView>(() => ({ isOn: true, volume: 1, channel: null }))
  const elements = new Map<string, HTMLAudioElement>()

  const elementOf = (file: string): HTMLAudioElement => {
    const known = elements.get(file)
    if (known) return known
    const element = document.createElement('audio')
    elements.set(file, element)
    home.append(element)
    void addressOf(file).then((address) => {
      if (address !== null && elements.get(file) === element) element.src = address
    })
    return element
  }

  const sound = ({ file, offset, gain }: Sounding, pace: number, volume: number): void => {
    const element = elementOf(file)
    element.volume = gain * volume
    element.playbackRate = pace
    if (element.readyState === 0) return
    if (Math.abs(element.currentTime - offset) > MOST_DRIFT * pace) element.currentTime = offset
    // a browser that wants a click first is asked again with the next moment
    if (element.paused && !element.ended) void element.play().catch(() => undefined)
  }

  const follow = (): void => {
    const { isPlaying, isSummary, pace, at } = player.store.getState()
    const { isOn, volume, channel } = store.getState()
    const isHeard = isOn && isPlaying && !isSummary && pace <= MOST_SOUNDING_PACE
    const sounding = isHeard ? soundingAt(files, at, channel) : []
    for (const [file, element] of elements) if (!sounding.some((each) => each.file === file)) element.pause()
    for (const each of sounding) sound(each, pace, volume)
  }

  const stops = [player.store.subscribe(follow), store.subscribe(follow)]
  return {
    store,
    close: () => {
      for (const stop of stops) stop()
      for (const element of elements.values()) {
        element.pause()
        if (element.src.startsWith('blob:')) URL.revokeObjectURL(element.src)
        element.remove()
      }
      elements.clear()
    },
  }
}

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
  /** what was to be heard could not be had */
  readonly hasFailed: boolean
}

export interface ReplaySound {
  readonly store: StoreApi<SoundView>
  /** What could not be had is asked for again. */
  retry(): void
  /** The elements are out of the page from then on. */
  close(): void
}

/** turns that stay in memory: who goes back a little hears them at once */
const MOST_KEPT = 8

/** `home`: where the elements are put; `addressOf`: of a file's sound, or null when it cannot be had. */
export function createReplaySound(
  player: Player,
  files: readonly KeptRecording[],
  home: HTMLElement,
  addressOf: (file: string) => Promise<string | null>,
): ReplaySound {
  const store = createStore<SoundView>(() => ({
    ...{ isOn: true, volume: 1, channel: null },
    hasFailed: false,
  }))
  /** the one that was heard last is the last */
  const elements = new Map<string, HTMLAudioElement>()
  const failed = new Set<string>()

  const elementOf = (file: string): HTMLAudioElement => {
    const known = elements.get(file)
    const element = known ?? document.createElement('audio')
    elements.delete(file)
    elements.set(file, element)
    if (known) return known
    home.append(element)
    const isThere = () => elements.get(file) === element
    const fail = () => {
      if (!isThere()) return
      failed.add(file)
      store.setState({ hasFailed: true })
    }
    element.addEventListener('error', fail)
    void addressOf(file).then((address) => {
      if (address === null) fail()
      else if (isThere()) element.src = address
      else letGo(address)
    })
    return element
  }
  const drop = (file: string): void => {
    const element = elements.get(file)
    if (!element) return
    elements.delete(file)
    failed.delete(file)
    element.pause()
    letGo(element.src)
    // without it some browsers go on loading what nobody hears
    element.removeAttribute('src')
    element.remove()
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
    const isSounding = (file: string) => sounding.some((each) => each.file === file)
    for (const [file, element] of elements) if (!isSounding(file)) element.pause()
    for (const each of sounding) sound(each, pace, volume)
    for (const file of [...elements.keys()].slice(0, -MOST_KEPT)) if (!isSounding(file)) drop(file)
  }

  const stops = [player.store.subscribe(follow), store.subscribe(follow)]
  return {
    store,
    retry: () => {
      for (const file of [...failed]) drop(file)
      store.setState({ hasFailed: false })
    },
    close: () => {
      for (const stop of stops) stop()
      for (const file of [...elements.keys()]) drop(file)
    },
  }
}

/** What was fetched with a token is held in memory until it is let go. */
function letGo(address: string): void {
  if (address.startsWith('blob:')) URL.revokeObjectURL(address)
}

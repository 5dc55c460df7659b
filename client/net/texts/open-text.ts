// A shared text of a place, opened over the line of a sitting. All who show it share it, and who closes a panel while their words are on
// their way still has them sent.
import type { TextName } from '../../../shared/protocol/texts.ts'
import { ofSitting } from '../of-sitting.ts'
import type { Sitting } from '../sitting.ts'
import { keepInBrowser } from './outbox.ts'
import { createSharedText, type SharedText } from './shared-text.ts'

interface Used {
  readonly text: SharedText
  users: number
}

const openIn = ofSitting(() => new Map<string, Used>())

export interface OpenedText {
  readonly text: SharedText
  /** The last who releases it closes it, once one's own words are on storage. Harmless twice. */
  release(): void
}

export function openText(sitting: Sitting, name: TextName): OpenedText {
  const all = openIn(sitting)
  const key = `${name.place}/${name.text}`
  const used = all.get(key) ?? {
    text: createSharedText(lineOf(sitting), name, keepFor(sitting, key)),
    users: 0,
  }
  all.set(key, used)
  used.users += 1
  let isReleased = false
  const closeIfDone = (): boolean => {
    const isDone = used.users === 0 && used.text.store.getState().progress === 'saved'
    if (isDone) {
      used.text.close()
      if (all.get(key) === used) all.delete(key)
    }
    return isDone || used.users > 0
  }
  return {
    text: used.text,
    release() {
      if (isReleased) return
      isReleased = true
      used.users -= 1
      if (closeIfDone()) return
      const stop = used.text.store.subscribe(() => closeIfDone() && stop())
    },
  }
}

const keepFor = (sitting: Sitting, key: string) => {
  const { session, me } = sitting.store.getState()
  return keepInBrowser(`majlis-text ${session.id} ${me.id} ${key}`)
}

const lineOf = (sitting: Sitting) => ({
  ask: sitting.ask,
  hear: sitting.hear,
  isLive: () => sitting.store.getState().link === 'live',
  onLive: (listener: () => void) =>
    sitting.store.subscribe(({ link }, before) => {
      if (link === 'live' && before.link !== 'live') listener()
    }),
})

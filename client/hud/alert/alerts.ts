// Calls for what needs one's doing: marks title and sign of the page, sounds once for each need, and where the page is hidden tells the
// device. Once something is done its mark is gone.
import type { StoreApi } from 'zustand/vanilla'
import { DIRECTION } from '../../../shared/i18n/format.ts'
import type { LanguageStore } from '../../i18n/language.ts'
import type { Sitting } from '../../net/sitting.ts'
import { isHeard } from '../../sound/hearing.ts'
import type { ScreenState } from '../screen/screen-context.ts'
import type { Settings, SettingsStore } from '../screen/settings.ts'
import { chime } from './chime.ts'
import { markIcon } from './mark-icon.ts'
import { type Need, type NeedKind, needsOf } from './needs.ts'
import { notify } from './notify.ts'
import { hasSound } from './sound-setting.ts'

/** A silence comes to its end without anything happening. */
const LOOK_EVERY_MS = 30_000

/** What is done about a need, so that tests may look on. */
export interface Callers {
  isHidden(): boolean
  chime(kind: NeedKind, chosen: Settings): void
  notify: typeof notify
  markIcon(isMarked: boolean): void
}

/** The hall itself calls to the floor and to a vote, by motifs of their own: two calls at once would be none. */
const CALLED_BY_HALL: readonly NeedKind[] = ['floor', 'vote']

const CALLERS: Callers = {
  isHidden: () => document.hidden,
  chime: (kind, chosen) => {
    if (!(CALLED_BY_HALL.includes(kind) && isHeard(chosen))) chime()
  },
  notify,
  markIcon,
}

export interface Alerted {
  readonly sitting: Sitting
  readonly language: LanguageStore
  readonly screen: StoreApi<ScreenState>
  readonly settings: SettingsStore
}

/** Returns how to stop; then nothing is marked any more. */
export function startAlerts({ sitting, language, screen, settings }: Alerted, callers = CALLERS): () => void {
  const called = new Set<string>()
  const look = () => {
    const needs = needsOf(sitting.store.getState(), screen.getState().readNotes, sitting.now())
    const fresh = needs.filter(({ key }) => !called.has(key))
    called.clear()
    for (const { key } of needs) called.add(key)
    const need = needs[0]?.kind ?? null
    if (screen.getState().need !== need) screen.setState({ need })
    callers.markIcon(need !== null)
    if (fresh[0]) call(fresh[0], settings.getState())
  }
  const call = ({ kind, key }: Need, chosen: Settings) => {
    if (hasSound(chosen)) callers.chime(kind, chosen)
    const { all: words, language: code } = language.getState()
    if (!words || !callers.isHidden()) return
    const { title } = sitting.store.getState().session
    callers.notify({ title: words.hall.needs[kind], body: title, tag: key, lang: code, dir: DIRECTION[code] })
  }
  const reread = (now: ScreenState, before: ScreenState) => {
    if (now.readNotes !== before.readNotes) look()
  }
  const stops = [sitting.store.subscribe(look), screen.subscribe(reread)]
  const timer = setInterval(look, LOOK_EVERY_MS)
  look()
  return () => {
    for (const stop of stops) stop()
    clearInterval(timer)
    screen.setState({ need: null })
    callers.markIcon(false)
  }
}

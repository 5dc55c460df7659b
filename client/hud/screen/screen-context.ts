// The screen around the sitting: its settings, which view is open, which panel, and how to leave. Made once by inside.tsx.
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PersonId, VoteId } from '../../../shared/ids.ts'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'
import type { ViewName } from '../../view-choice.ts'
import type { NeedKind } from '../alert/needs.ts'
import type { News } from '../announce/news.ts'
import type { ReadNotes } from '../notes/read-notes.ts'
import type { Settings, SettingsStore } from './settings.ts'

export const PANELS = [
  'vote',
  'floor',
  'business',
  'chair',
  'delegation',
  'people',
  'seat',
  'attire',
  'chat',
  'voice',
  'places',
  'decided',
  'record',
  'calculator',
  'settings',
] as const
export type PanelName = (typeof PANELS)[number]

/** What another panel is to open when one comes to it from elsewhere: a form, a text. */
export interface Wanted {
  readonly what: 'point' | 'motion' | 'editor' | 'proposal'
  /** which: a kind of point or motion, the id of a proposal; '' where there is but one */
  readonly which: string
}

export interface ScreenState {
  /** the open panel of the 3D view; the plain view shows all */
  readonly panel: PanelName | null
  readonly isHelpOpen: boolean
  /** which place around the hall is open in its panel */
  readonly place: PlaceName | null
  /** a refusal without a control of its own (a click in the hall, a key), or that the 3D view was lost */
  readonly notice: RefusalCode | 'lost-3d' | 'no-headset' | null
  /** who was clicked on in the hall */
  readonly person: PersonId | null
  readonly wanted: Wanted | null
  /** what needs one's doing most (alert/needs.ts) */
  readonly need: NeedKind | null
  readonly readNotes: ReadNotes
  /** how often a look at whoever has the floor was asked for by a button */
  readonly looksAsked: number
  /** where a button has asked to walk to, in the hall; a new object each time */
  readonly walkAsked: { readonly x: number; readonly z: number } | null
  /** a headset is to be on */
  readonly headset: boolean
  /** chosen for the open vote and not confirmed yet: it is there in the other view, too, when the picture is lost */
  readonly picked: Picked | null
  /** voices were used: their sign stays at hand */
  readonly voice: boolean
  /** the tour that is shown over the hall, or null */
  readonly tour: TourPlace | null
}

export interface Picked {
  readonly vote: VoteId
  readonly choice: Choice
}

export interface TourPlace {
  /** index into the stops of the tour */
  readonly stop: number
  readonly isPlaying: boolean
}

export interface Screen {
  readonly store: StoreApi<ScreenState>
  readonly settings: SettingsStore
  /** what is told, for sounds and captions */
  readonly news: News
  readonly view: ViewName
  readonly mayShowHall: boolean
  readonly onView: (view: ViewName) => void
  /** the picture is gone: on to the plain view */
  readonly onLost: () => void
  readonly onLeave: () => void
}

export const createScreenStore = (readNotes: ReadNotes = {}): StoreApi<ScreenState> =>
  createStore<ScreenState>(() => ({
    ...{ panel: null, isHelpOpen: false, notice: null, person: null, wanted: null, need: null },
    ...{
      looksAsked: 0,
      walkAsked: null,
      headset: false,
      tour: null,
      picked: null,
      place: null,
      voice: false,
    },
    readNotes,
  }))

export const ScreenContext = createContext<Screen | null>(null)

export function useScreen(): Screen {
  const screen = use(ScreenContext)
  if (!screen) throw new Error('ScreenContext is missing above this component')
  return screen
}

export const useScreenState = <T>(select: (state: ScreenState) => T): T => useStore(useScreen().store, select)

export const useSettings = (): Settings => useStore(useScreen().settings)

export const togglePanel = (store: StoreApi<ScreenState>, panel: PanelName): void =>
  store.setState((state) => ({ panel: state.panel === panel ? null : panel }))

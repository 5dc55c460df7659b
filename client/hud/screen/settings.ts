// What a visitor chose about the screen; kept by the browser.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { readStored, writeStored } from '../../stored.ts'

export const QUALITIES = ['auto', 'low', 'medium', 'high'] as const
/** of the hall: by the visitor's own clock, or as chosen */
export const DAYTIMES = ['auto', 'morning', 'evening', 'night'] as const
export const CAMERAS = ['third', 'first'] as const
export const MOTIONS = ['system', 'reduced', 'full'] as const

export interface Settings {
  readonly quality: (typeof QUALITIES)[number]
  readonly daytime: (typeof DAYTIMES)[number]
  readonly camera: (typeof CAMERAS)[number]
  readonly motion: (typeof MOTIONS)[number]
  /** shortcuts without a modifier work (WCAG 2.1.4) */
  readonly singleKeys: boolean
  /** a soft tone when something needs one; null: not chosen (alert/sound-setting.ts) */
  readonly sound: boolean | null
}

export type SettingsStore = StoreApi<Settings>

export const DEFAULT_SETTINGS: Settings = {
  quality: 'auto',
  daytime: 'auto',
  camera: 'third',
  motion: 'system',
  singleKeys: true,
  sound: null,
}

/** What was kept, as far as it is still known; anything else falls back to the default. */
export function parseSettings(text: string | null): Settings {
  const kept = readObject(text)
  const { quality, daytime, camera, motion, singleKeys } = DEFAULT_SETTINGS
  return {
    quality: QUALITIES.find((each) => each === kept.quality) ?? quality,
    daytime: DAYTIMES.find((each) => each === kept.daytime) ?? daytime,
    camera: CAMERAS.find((each) => each === kept.camera) ?? camera,
    motion: MOTIONS.find((each) => each === kept.motion) ?? motion,
    singleKeys: typeof kept.singleKeys === 'boolean' ? kept.singleKeys : singleKeys,
    sound: typeof kept.sound === 'boolean' ? kept.sound : null,
  }
}

function readObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

export function openSettings(): SettingsStore {
  const store = createStore<Settings>(() => parseSettings(readStored('settings')))
  store.subscribe((settings) => writeStored('settings', JSON.stringify(settings)))
  return store
}

/** Whether things on the screen should jump rather than glide. */
export const isMotionReduced = ({ motion }: Pick<Settings, 'motion'>): boolean =>
  motion === 'reduced' ||
  (motion === 'system' && globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches)

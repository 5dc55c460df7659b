// What a visitor chose about the screen and its sounds; kept by the browser.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { readStored, writeStored } from '../../stored.ts'
import { applyTextSize, TEXT_SIZES, type TextSize } from '../../text-size.ts'

export const QUALITIES = ['auto', 'low', 'medium', 'high'] as const
/** of the hall: by the visitor's own clock, or as chosen */
export const DAYTIMES = ['auto', 'morning', 'evening', 'night'] as const
export const CAMERAS = ['third', 'first'] as const
export const MOTIONS = ['system', 'reduced', 'full'] as const
export const TURNINGS = ['smooth', 'snap'] as const
/** of a wide page from bottom to top, degrees */
export const FIELD_OF_VIEW = { least: 45, most: 85 } as const

export interface Settings {
  readonly quality: (typeof QUALITIES)[number]
  readonly daytime: (typeof DAYTIMES)[number]
  readonly camera: (typeof CAMERAS)[number]
  readonly motion: (typeof MOTIONS)[number]
  readonly fieldOfView: number
  /** by keys and sticks */
  readonly turning: (typeof TURNINGS)[number]
  /** per cent */
  readonly textSize: TextSize
  /** shortcuts without a modifier work (WCAG 2.1.4) */
  readonly singleKeys: boolean
  /** a soft tone when something needs one; null: not chosen (alert/sound-setting.ts) */
  readonly sound: boolean | null
  /** of the hall: 0 … 1, and off in spite of it */
  readonly volume: number
  readonly isMuted: boolean
  /** what sounds is shown as text as well */
  readonly captions: boolean
}

export type SettingsStore = StoreApi<Settings>

export const DEFAULT_SETTINGS: Settings = {
  quality: 'auto',
  daytime: 'auto',
  camera: 'third',
  motion: 'system',
  fieldOfView: 56,
  turning: 'smooth',
  textSize: 100,
  singleKeys: true,
  sound: null,
  volume: 0.6,
  isMuted: false,
  captions: true,
}

/** What was kept, as far as it is still known; anything else falls back to the default. */
export function parseSettings(text: string | null): Settings {
  const kept = readObject(text)
  const one = <T>(options: readonly T[], value: unknown, otherwise: T): T =>
    options.find((each) => each === value) ?? otherwise
  const isTrue = (value: unknown, otherwise: boolean): boolean =>
    typeof value === 'boolean' ? value : otherwise
  const { quality, daytime, camera, motion, turning, textSize, fieldOfView, ...more } = DEFAULT_SETTINGS
  return {
    quality: one(QUALITIES, kept.quality, quality),
    daytime: one(DAYTIMES, kept.daytime, daytime),
    camera: one(CAMERAS, kept.camera, camera),
    motion: one(MOTIONS, kept.motion, motion),
    fieldOfView: within(FIELD_OF_VIEW, kept.fieldOfView, fieldOfView),
    turning: one(TURNINGS, kept.turning, turning),
    textSize: one(TEXT_SIZES, kept.textSize, textSize),
    singleKeys: isTrue(kept.singleKeys, more.singleKeys),
    sound: typeof kept.sound === 'boolean' ? kept.sound : null,
    volume: within({ least: 0, most: 1 }, kept.volume, more.volume),
    isMuted: isTrue(kept.isMuted, more.isMuted),
    captions: isTrue(kept.captions, more.captions),
  }
}

const within = (
  { least, most }: { readonly least: number; readonly most: number },
  value: unknown,
  otherwise: number,
): number => (typeof value === 'number' && value >= least && value <= most ? value : otherwise)

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
  store.subscribe((settings, before) => {
    writeStored('settings', JSON.stringify(settings))
    if (settings.textSize !== before.textSize) applyTextSize(settings.textSize)
  })
  return store
}

/** Whether things on the screen should jump rather than glide. */
export const isMotionReduced = ({ motion }: Pick<Settings, 'motion'>): boolean =>
  motion === 'reduced' ||
  (motion === 'system' && globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches)

// The size of all text, as a part of what the browser says: every measure of the page is in rem and grows with it.
import { readStored, writeStored } from './stored.ts'

/** per cent */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** Kept beside the settings, for the pages that come before them. */
export function applyTextSize(size: TextSize): void {
  writeStored('text-size', size === 100 ? null : String(size))
  document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`
}

/** The size that was chosen on this device. */
export const keptTextSize = (): TextSize =>
  TEXT_SIZES.find((each) => String(each) === readStored('text-size')) ?? 100

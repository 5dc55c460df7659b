// What a key means during the tour. Any key that is not asked for something ends it.

export type TourKey = 'pause' | 'next' | 'previous' | 'end'

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Tab', 'Fn']

/** `isOnButton`: a button has the focus, and with it its own keys. Null: not the tour's. */
export function tourKeyOf(
  { key, isModified, isOnButton }: { key: string; isModified: boolean; isOnButton: boolean },
  direction: 'ltr' | 'rtl',
): TourKey | null {
  if (isModified || MODIFIERS.includes(key)) return null
  if (key === 'ArrowRight') return direction === 'ltr' ? 'next' : 'previous'
  if (key === 'ArrowLeft') return direction === 'ltr' ? 'previous' : 'next'
  if (key === 'ArrowDown' || key === 'PageDown') return 'next'
  if (key === 'ArrowUp' || key === 'PageUp') return 'previous'
  if (isOnButton && (key === ' ' || key === 'Enter')) return null
  return key === ' ' ? 'pause' : 'end'
}

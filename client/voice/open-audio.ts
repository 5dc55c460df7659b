// The browser's sound: a device may have none, or give none to one page more, and then it throws.

/** Null: nothing can sound here now. */
export function openAudio(): AudioContext | null {
  if (typeof AudioContext !== 'function') return null
  try {
    return new AudioContext()
  } catch (fault) {
    console.warn(fault)
    return null
  }
}

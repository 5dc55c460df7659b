// Small texts kept by the browser. A browser that keeps nothing (private windows, blocked storage) is served all the same.
type Shelf = 'lasting' | 'tab'

const shelf = (where: Shelf): Storage => (where === 'tab' ? sessionStorage : localStorage)

export function readStored(key: string, where: Shelf = 'lasting'): string | null {
  try {
    return shelf(where).getItem(`majlis.${key}`)
  } catch {
    return null
  }
}

/** null takes it away. */
export function writeStored(key: string, value: string | null, where: Shelf = 'lasting'): void {
  try {
    if (value === null) shelf(where).removeItem(`majlis.${key}`)
    else shelf(where).setItem(`majlis.${key}`, value)
  } catch {
    // the choice then lasts as long as the page
  }
}

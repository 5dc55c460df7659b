// From one panel to another, to the very thing that is meant there; in the plain view, where all panels stand, to its heading.
import { useEffect } from 'react'
import { type PanelName, useScreen, type Wanted } from './screen-context.ts'

/** Opens the panel, moves the focus there, and says what is wanted of it. */
export function useGoTo(): (panel: PanelName, wanted?: Wanted) => void {
  const { store } = useScreen()
  return (panel, wanted = undefined) => {
    store.setState({ panel, wanted: wanted ?? null })
    // a panel that just opened is there with the next frame
    requestAnimationFrame(() => document.getElementById(`panel-${panel}`)?.focus())
  }
}

/** Calls `open` once when this is wanted, now or later. `open` may be a new function each time. */
export function useWanted(what: Wanted['what'], open: (which: string) => void): void {
  const { store } = useScreen()
  useEffect(() => {
    const take = () => {
      const { wanted } = store.getState()
      if (wanted?.what !== what) return
      store.setState({ wanted: null })
      open(wanted.which)
    }
    take()
    return store.subscribe(take)
  })
}

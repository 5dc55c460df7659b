// The bar of a replay is as high as what it holds: the hall above it ends where it begins.
import { type RefObject, useLayoutEffect } from 'react'

/** Says on the element around it how high it is, in pixels, as `--replay-bar`. */
export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current
    const around = element?.parentElement
    if (!element || !around) return
    const watch = new ResizeObserver(() =>
      around.style.setProperty('--replay-bar', `${element.offsetHeight}px`),
    )
    watch.observe(element)
    return () => {
      watch.disconnect()
      around.style.removeProperty('--replay-bar')
    }
  }, [bar])
}

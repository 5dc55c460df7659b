// Into the hall with a headset, and out of it again; only where the browser says that there is one.
import { useEffect, useState } from 'react'
import { useHallWords } from '../../i18n/use-words.ts'
import { HeadsetIcon } from '../icons.tsx'
import { useScreen, useScreenState } from './screen-context.ts'

/** Asked of the browser once, and again when a headset is plugged in or out. */
export function useHasHeadset(): boolean {
  const [has, set] = useState(false)
  useEffect(() => {
    const { xr } = navigator
    if (!xr) return
    let isGone = false
    const look = () =>
      xr.isSessionSupported('immersive-vr').then(
        (is) => !isGone && set(is),
        // a browser that may not tell has none for this page
        () => undefined,
      )
    void look()
    xr.addEventListener('devicechange', look)
    return () => {
      isGone = true
      xr.removeEventListener('devicechange', look)
    }
  }, [])
  return has
}

export function HeadsetButton() {
  const { hall } = useHallWords()
  const { store } = useScreen()
  const isOn = useScreenState(({ headset }) => headset)
  if (!useHasHeadset()) return null
  return (
    <button type="button" onClick={() => store.setState({ headset: !isOn })}>
      <HeadsetIcon />
      <span className="sign-name">{isOn ? hall.headsetEnd : hall.headset}</span>
    </button>
  )
}

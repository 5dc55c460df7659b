// How loud a voice is, as a bar. Drawn without React: it moves all the time.
import { useEffect, useRef } from 'react'
import '../styles/voice-check.css'

const LOOK_MS = 100
/** a voice at the right distance fills most of it */
const GAIN = 4

interface LevelProps {
  readonly label: string
  /** 0 … 1; the same function as long as the bar is there */
  readonly read: () => number
  readonly isLabelHidden?: boolean
}

export function Level({ label, read, isLabelHidden = false }: LevelProps) {
  const bar = useRef<HTMLMeterElement>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      if (bar.current) bar.current.value = Math.min(1, read() * GAIN)
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [read])
  return (
    <label className="voice-level">
      <span className={isLabelHidden ? 'visually-hidden' : ''}>{label}</span>
      <meter ref={bar} min={0} max={1} value={0} />
    </label>
  )
}

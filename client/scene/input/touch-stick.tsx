// A stick under the thumb, in plain DOM; only where the main pointer is a finger. It never mirrors in right-to-left pages.
import { type CSSProperties, type PointerEvent, useRef } from 'react'
import type { Input } from './input.ts'

/** of the field and the knob, CSS pixels */
const FIELD = 116
const KNOB = 52
const REACH = (FIELD - KNOB) / 2

const fieldStyle: CSSProperties = {
  position: 'absolute',
  left: 'max(20px, env(safe-area-inset-left))',
  bottom: 'max(24px, env(safe-area-inset-bottom))',
  width: FIELD,
  height: FIELD,
  borderRadius: '50%',
  background: 'rgb(20 28 40 / 28%)',
  border: '1px solid rgb(255 246 226 / 45%)',
  touchAction: 'none',
}
const knobStyle: CSSProperties = {
  position: 'absolute',
  left: REACH,
  top: REACH,
  width: KNOB,
  height: KNOB,
  borderRadius: '50%',
  background: 'rgb(255 246 226 / 80%)',
  pointerEvents: 'none',
}

export function TouchStick({ input, label }: { input: Input; label: string }) {
  const knob = useRef<HTMLDivElement>(null)
  const pull = (aside: number, ahead: number): void => {
    input.stick.aside = aside
    input.stick.ahead = ahead
    if (knob.current) knob.current.style.transform = `translate(${aside * REACH}px, ${-ahead * REACH}px)`
  }
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    event.stopPropagation()
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.x - FIELD / 2) / REACH
    const y = (event.clientY - box.y - FIELD / 2) / REACH
    const length = Math.max(1, Math.hypot(x, y))
    pull(x / length, -y / length)
  }
  const take = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    event.stopPropagation()
    pull(0, 0)
  }
  return (
    <div
      role="img"
      aria-label={label}
      data-testid="stick"
      style={fieldStyle}
      onPointerDown={take}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div ref={knob} style={knobStyle} />
    </div>
  )
}

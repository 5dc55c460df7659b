// Dragging looks around, a click or tap points at something, wheel and pinch bring the camera nearer.
import type { Input } from './input.ts'

const RADIANS_PER_PIXEL = 0.0042
/** a press that wanders less than this is a click, CSS pixels */
const CLICK_SLOP = 6
const ZOOM_PER_NOTCH = 0.0012

interface Press {
  x: number
  y: number
  /** how far it has wandered */
  path: number
}

/** Listens on the viewport; returns how to stop. */
export function listenToPointer(input: Input, viewport: HTMLElement): () => void {
  const presses = new Map<number, Press>()
  const spread = (): number => {
    const [one, other] = [...presses.values()]
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0
  }
  const down = (event: PointerEvent): void => {
    if (event.button > 0 && event.button !== 2) return
    presses.set(event.pointerId, { x: event.clientX, y: event.clientY, path: 0 })
    viewport.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId)
    if (!press) return
    const before = spread()
    const [dx, dy] = [event.clientX - press.x, event.clientY - press.y]
    press.x = event.clientX
    press.y = event.clientY
    press.path += Math.hypot(dx, dy)
    if (presses.size > 1 && before > 0) {
      input.zoom *= before / Math.max(1, spread())
      return
    }
    input.look.turn += dx * RADIANS_PER_PIXEL
    input.look.tilt -= dy * RADIANS_PER_PIXEL
  }
  const up = (event: PointerEvent): void => {
    const press = presses.get(event.pointerId)
    presses.delete(event.pointerId)
    if (!press || press.path > CLICK_SLOP || event.button === 2 || event.type === 'pointercancel') return
    const box = viewport.getBoundingClientRect()
    input.click.x = event.clientX - box.x
    input.click.y = event.clientY - box.y
    input.click.isNew = true
  }
  const wheel = (event: WheelEvent): void => {
    if (event.ctrlKey) return
    event.preventDefault()
    input.zoom *= Math.exp(event.deltaY * ZOOM_PER_NOTCH)
  }
  const noMenu = (event: Event): void => event.preventDefault()
  viewport.addEventListener('pointerdown', down)
  viewport.addEventListener('pointermove', move)
  viewport.addEventListener('pointerup', up)
  viewport.addEventListener('pointercancel', up)
  viewport.addEventListener('wheel', wheel, { passive: false })
  viewport.addEventListener('contextmenu', noMenu)
  return () => {
    viewport.removeEventListener('pointerdown', down)
    viewport.removeEventListener('pointermove', move)
    viewport.removeEventListener('pointerup', up)
    viewport.removeEventListener('pointercancel', up)
    viewport.removeEventListener('wheel', wheel)
    viewport.removeEventListener('contextmenu', noMenu)
  }
}

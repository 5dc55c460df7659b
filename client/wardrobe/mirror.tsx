// The figure as it will stand in the hall, turning. Its code comes with three, and only where there is WebGL 2; without it the small
// drawings of the figures remain.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { WardrobeWords } from '../../shared/i18n/en/wardrobe.ts'
import { isMotionReduced, parseSettings } from '../hud/screen/settings.ts'
import type { FigurePreview } from '../scene/wardrobe/preview.ts'
import { readStored } from '../stored.ts'
import { hasWebGl2 } from '../webgl.ts'

interface MirrorProps {
  readonly code: string
  readonly words: WardrobeWords
  /** what the picture shows, for those who do not see it */
  readonly text: string
}

/** radians: of one press of a key, and of one pixel dragged */
const KEY_TURN = Math.PI / 8
const PIXEL_TURN = 0.011

export function Mirror({ code, words, text }: MirrorProps) {
  const [hasPicture] = useState(hasWebGl2)
  const [isBroken, setBroken] = useState(false)
  const [isNear, setNear] = useState(false)
  const canvas = useRef<HTMLCanvasElement>(null)
  const preview = useFigurePreview(canvas, hasPicture, code, () => setBroken(true))
  const draggedFrom = useRef<number | null>(null)

  const press = (event: KeyboardEvent) => {
    const turn = { ArrowLeft: -KEY_TURN, ArrowRight: KEY_TURN }[event.key]
    if (turn === undefined) return
    event.preventDefault()
    preview.current?.turn(turn)
  }
  const drag = (event: PointerEvent) => {
    if (draggedFrom.current === null) return
    preview.current?.turn((event.clientX - draggedFrom.current) * PIXEL_TURN)
    draggedFrom.current = event.clientX
  }
  if (!hasPicture || isBroken) return <p className="hint">{words.noPreview}</p>
  return (
    <figure className="mirror" aria-label={words.preview}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={text}
        aria-describedby="mirror-hint"
        tabIndex={0}
        onKeyDown={press}
        onPointerDown={(event) => {
          draggedFrom.current = event.clientX
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          draggedFrom.current = null
        }}
        onPointerCancel={() => {
          draggedFrom.current = null
        }}
      />
      <figcaption>
        <button
          type="button"
          onClick={() => {
            preview.current?.approach(!isNear)
            setNear(!isNear)
          }}
        >
          {isNear ? words.whole : words.near}
        </button>
        <span id="mirror-hint" className="hint">
          {words.turnHint}
        </span>
      </figcaption>
    </figure>
  )
}

const isStill = (): boolean => isMotionReduced(parseSettings(readStored('settings')))

function useFigurePreview(
  canvas: { readonly current: HTMLCanvasElement | null },
  isWanted: boolean,
  code: string,
  onBroken: () => void,
) {
  const preview = useRef<FigurePreview | null>(null)
  const worn = useRef(code)
  worn.current = code
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for a canvas
  useEffect(() => {
    let isGone = false
    const open = async () => {
      const { openPreview } = await import('../scene/wardrobe/preview.ts')
      if (isGone || !canvas.current) return
      const opened = await openPreview(canvas.current, isStill(), onBroken)
      if (isGone) opened.dispose()
      else {
        preview.current = opened
        opened.wear(worn.current)
      }
    }
    if (isWanted) open().catch(onBroken)
    return () => {
      isGone = true
      preview.current?.dispose()
      preview.current = null
    }
  }, [])
  useEffect(() => preview.current?.wear(code), [code])
  return preview
}

// The world with a pin for each event. For those who see it; the list says the same to everyone, and is where the keyboard goes.
import { type MouseEvent, useEffect, useState } from 'react'
import type { CrisisEvent } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { latest } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { type FlatMap, flatMap, MAP, onMap, placeAt } from '../../../../atlas/flat-map.ts'
import { fetchWorld } from '../../../../atlas/world.ts'
import { ConfidenceShape } from '../confidence-mark.tsx'
import { useCrisis } from '../crisis-context.ts'

/** on a map as narrow as a panel a pin is still seen and hit */
const PIN_SCALE = 1.8

interface WorldMapProps {
  readonly events: readonly CrisisEvent[]
  readonly picked: string | null
  readonly onPick?: (event: string) => void
  /** a click beside every pin; the map then is a way to fill in two fields */
  readonly onPlace?: (lat: number, lon: number) => void
  /** a place that is being chosen */
  readonly mark?: readonly [lat: number, lon: number] | null
}

export function WorldMap({ events, picked, onPick, onPlace, mark = null }: WorldMapProps) {
  const { words } = useCrisis()
  const world = useFlatMap()
  const click = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const scale = MAP.width / box.width
    const place = placeAt((clientX - box.left) * scale, (clientY - box.top) * scale)
    if (place) onPlace?.(place.lat, place.lon)
  }
  return (
    <figure className="world-map">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the two fields beside it and the list do the same */}
      <svg
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        role="img"
        aria-label={words.map.label({ count: events.length })}
        className={onPlace ? 'takes-places' : undefined}
        onClick={onPlace ? click : undefined}
      >
        {world && <WorldPaths {...world} />}
        {events.toReversed().map((event) => (
          <Pin key={event.id} event={event} isPicked={event.id === picked} onPick={onPick} />
        ))}
        {mark && <Mark at={onMap(...mark)} />}
      </svg>
      <figcaption className="hint">{world === undefined ? words.map.failed : words.map.borders}</figcaption>
    </figure>
  )
}

function WorldPaths({ sphere, grid, land, borders }: FlatMap) {
  return (
    <>
      <path d={sphere} className="map-sea" />
      <path d={grid} className="map-grid" />
      <path d={land} className="map-land" />
      <path d={borders} className="map-borders" />
    </>
  )
}

const Mark = ({ at: [x, y] }: { readonly at: readonly [x: number, y: number] }) => (
  <path
    className="map-mark"
    transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    d="M-12 0H-4M4 0H12M0-12V-4M0 4V12"
  />
)

function Pin({
  event,
  isPicked,
  onPick,
}: {
  readonly event: CrisisEvent
  readonly isPicked: boolean
  readonly onPick: WorldMapProps['onPick']
}) {
  const { lat, lon, confidence } = latest(event)
  const [x, y] = onMap(lat, lon)
  const classes = ['pin', `is-${confidence}`, isPicked && 'is-picked', event.withdrawn && 'is-withdrawn']
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list holds a button for each event
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${PIN_SCALE})`}
      className={classes.filter(Boolean).join(' ')}
      onClick={onPick ? () => onPick(event.id) : undefined}
    >
      {isPicked && <circle r={13} className="pin-halo" />}
      <ConfidenceShape confidence={confidence} />
    </g>
  )
}

/** null: on its way; undefined: it did not come */
function useFlatMap(): FlatMap | null | undefined {
  const [map, setMap] = useState<FlatMap | null | undefined>(null)
  useEffect(() => {
    let isGone = false
    fetchWorld().then(
      (world) => !isGone && setMap(flatMap(world)),
      () => !isGone && setMap(undefined),
    )
    return () => {
      isGone = true
    }
  }, [])
  return map
}

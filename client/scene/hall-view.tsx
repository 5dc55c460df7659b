// The 3D hall as one component: it fills its parent, and the rest of the page knows nothing of three.
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import type { Sitting } from '../net/sitting.ts'
import { createWalkRoute } from '../net/walk-route.ts'
import { readMachine } from '../webgl.ts'
import type { HallCalls, HallSettings } from './hall-settings.ts'
import type { HallWords } from './hall-words.ts'
import { newInput } from './input/input.ts'
import { TouchStick } from './input/touch-stick.tsx'
import { mountHall } from './mount-hall.tsx'
import { nextTier, type Tier, tierOf } from './quality.ts'
import { newClimbs } from './systems/watch-pace.ts'
import { newView, type World } from './world.ts'

export interface HallViewProps extends HallCalls {
  readonly sitting: Sitting
  readonly settings: HallSettings
  readonly words: HallWords
}

/** how often the hall is built before the plain view takes over */
const LIVES = 2

const fill: CSSProperties = {
  position: 'relative',
  inlineSize: '100%',
  blockSize: '100%',
  overflow: 'hidden',
  touchAction: 'none',
}

export function HallView({ sitting, settings, words, ...calls }: HallViewProps) {
  const viewport = useRef<HTMLDivElement>(null)
  const mounted = useRef<World | null>(null)
  const [input] = useState(newInput)
  // what was asked for before this hall was drawn is long answered
  const [view] = useState(() => ({
    ...newView(settings.view, sitting.walk.own.yaw, settings.looksAsked),
    walkAnswered: settings.walkAsked,
  }))
  const [found, find] = useState<Tier | null>(null)
  const [climbs] = useState(newClimbs)
  const [life, relive] = useState(0)
  const machine = useMemo(readMachine, [])
  const guessed = machine ? tierOf(machine) : 'low'
  const tier = settings.quality === 'auto' ? (found ?? guessed) : settings.quality
  const { onLost } = calls
  const latest = useRef({ settings, words, calls })
  latest.current = { settings, words, calls }

  useEffect(() => {
    const place = viewport.current
    if (!place) return
    const world: World = {
      ...latest.current,
      sitting,
      tier,
      input,
      view,
      viewport: place,
      gestures: new Map(),
      route: { way: createWalkRoute(sitting.walk), isOn: false, seat: -1 },
      standAskedMs: Number.NEGATIVE_INFINITY,
      seconds: { value: 0 },
      headset: null,
      isHeadsetCalled: false,
      flight: { seconds: 0, stop: -1 },
      lookout: null,
      share: 1,
      frames: 0,
      spentMs: 0,
    }
    mounted.current = world
    return mountHall(world, {
      // a driver that starts anew takes the picture once: it is built again. Twice is no accident
      onLost: () => (life < LIVES - 1 ? relive(life + 1) : world.calls.onLost?.()),
      onFailed: () => world.calls.onLost?.(),
      climbs,
      onTier: (way) => find(nextTier(tier, way, machine)),
    })
  }, [sitting, tier, input, view, climbs, life, machine])

  useEffect(() => latest.current.calls.onTier?.(tier), [tier])

  useEffect(() => {
    view.mode = settings.view
  }, [view, settings.view])
  useEffect(() => {
    if (mounted.current) Object.assign(mounted.current, latest.current)
  })
  useEffect(() => {
    if (!machine) onLost?.()
  }, [machine, onLost])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
    <div ref={viewport} role="application" aria-label={words.viewport} tabIndex={0} style={fill} dir="ltr">
      {machine?.isTouch && <TouchStick input={input} label={words.stick} />}
    </div>
  )
}

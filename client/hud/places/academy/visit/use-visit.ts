// What a visitor has done of a first visit, watched as it happens and kept in this browser.
import { useEffect, useState } from 'react'
import type { SittingView } from '../../../../net/sitting-view.ts'
import { readStored, writeStored } from '../../../../stored.ts'
import { useScreen } from '../../../screen/screen-context.ts'
import { useSitting } from '../../../sitting-context.ts'

export const VISIT = ['walk', 'sit', 'ask', 'move', 'vote'] as const
export type VisitStep = (typeof VISIT)[number]

/** metres: more than a shuffle */
const WALKED = 3
const LOOK_MS = 500

/** In the plain view nobody walks: a seat is chosen. */
export const stepsIn = (view: 'hall' | 'plain'): readonly VisitStep[] =>
  view === 'hall' ? VISIT : VISIT.filter((step) => step !== 'walk')

const KEY = 'visit'

const kept = (): readonly VisitStep[] => {
  const stored = (readStored(KEY) ?? '').split(' ')
  return VISIT.filter((step) => stored.includes(step))
}

export function useVisit(): { readonly steps: readonly VisitStep[]; readonly done: ReadonlySet<VisitStep> } {
  const sitting = useSitting()
  const { view } = useScreen()
  const [done, setDone] = useState<readonly VisitStep[]>(kept)
  useEffect(() => {
    const { x, z } = sitting.walk.own
    const look = () => {
      const state = sitting.store.getState()
      const moved = Math.hypot(sitting.walk.own.x - x, sitting.walk.own.z - z)
      const seen = VISIT.filter((step) =>
        step === 'walk' ? moved > WALKED && state.me.seat === null : hasDone[step](state),
      )
      setDone((before) => {
        const all = VISIT.filter((step) => before.includes(step) || seen.includes(step))
        if (all.length === before.length) return before
        writeStored(KEY, all.join(' '))
        return all
      })
    }
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [sitting])
  return { steps: stepsIn(view), done: new Set(done) }
}

const hasDone: Readonly<Record<Exclude<VisitStep, 'walk'>, (state: SittingView) => boolean>> = {
  sit: ({ me }) => me.seat !== null,
  ask: ({ me, chapters: { speakers } }) =>
    speakers.entries.some(({ person }) => person === me.id) || speakers.floor?.person === me.id,
  move: ({ me, chapters: { motions, proposals } }) =>
    [...motions.pending, ...motions.settled].some(
      ({ person, seconders }) =>
        person === me.id || (me.delegation !== null && seconders.includes(me.delegation)),
    ) ||
    proposals.proposals.some(
      ({ delegation, sponsors, signatories }) =>
        me.delegation !== null && [delegation, ...sponsors, ...signatories].includes(me.delegation),
    ),
  vote: ({ ownBallot, me }) => ownBallot !== null && ownBallot.by === me.id,
}

// What a sitting is after something happened in its elections.
import type { ElectionId } from '../../ids.ts'
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import type { ElectionsEvent } from './elections-event.ts'
import type { SittingElection } from './elections-state.ts'

const changed = (
  { elections }: Sitting,
  id: ElectionId,
  change: (election: SittingElection) => Partial<SittingElection>,
): Partial<Sitting> => ({
  elections: elections.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

const advanced: Evolution<'election.advanced'> = (sitting, { election: id, elected, next }) =>
  changed(sitting, id, (before) => {
    const all = [...before.elected, ...elected]
    if (next === null) return { elected: all, isOver: true }
    const others = before.candidates.filter((name) => !all.includes(name))
    return {
      elected: all,
      ballot: next.ballot,
      round: next.round ?? before.round,
      eligible: next.candidates ?? others,
      open: next.places,
      through: next.through ?? null,
    }
  })

export const ELECTIONS_EVOLUTION: EvolutionsOf<ElectionsEvent> = {
  'election.opened': (sitting, { election, places, majority, candidates, title }) => ({
    elections: [
      ...sitting.elections,
      {
        ...{ id: election, title, places, majority, candidates, round: 1, eligible: candidates },
        ...{ ballot: 'unrestricted', open: places, through: null, elected: [], isOver: false },
      },
    ],
  }),
  'election.advanced': advanced,
  'election.ended': (sitting, { election }) => changed(sitting, election, () => ({ isOver: true })),
}

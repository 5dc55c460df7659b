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
  changed(sitting, id, (election) => {
    const { before: _, ...before } = election
    const all = [...before.elected, ...elected]
    const kept = keptBefore(sitting, before)
    if (next === null) return { ...kept, elected: all, isOver: true }
    const others = before.candidates.filter((name) => !all.includes(name))
    return {
      ...kept,
      elected: all,
      ballot: next.ballot,
      round: next.round ?? before.round,
      eligible: next.candidates ?? others,
      open: next.places,
      through: next.through ?? null,
    }
  })

/** A lot is no ballot: what it decided is not annulled. */
function keptBefore({ decided }: Sitting, before: Omit<SittingElection, 'before'>): Partial<SittingElection> {
  const vote = decided.at(-1)?.vote
  if (before.ballot === 'lot' || vote === undefined) return { before: undefined }
  const { round, eligible, ballot, open, through, elected } = before
  return { before: { vote, round, eligible, ballot, open, through, elected } }
}

// VO28
const restored: Evolution<'election.restored'> = (sitting, { election: id }) =>
  changed(sitting, id, ({ before }) => {
    if (!before) return {}
    const { vote: _, ...election } = before
    return { ...election, isOver: false, before: undefined }
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
  'election.restored': restored,
  'election.ended': (sitting, { election }) => changed(sitting, election, () => ({ isOver: true })),
}

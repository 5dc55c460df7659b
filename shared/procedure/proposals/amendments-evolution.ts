// What a sitting is after something happened to amendments.

import type { AmendmentId } from '../../ids.ts'
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import { withAmendment, withProposal, withRestored, withSettled } from './proposals-changed.ts'
import type { AmendmentsEvent } from './proposals-event.ts'
import type { Amendment, Proposals } from './proposals-state.ts'

const submitted: Evolution<'amendment.submitted'> = (
  { proposals },
  { amendment: id, proposal, delegation, is, paragraph, text },
) => {
  const amendment: Amendment = {
    ...{ id, proposal, delegation, sponsors: [delegation], phase: 'submitted' },
    change: { is, paragraph, text },
  }
  return {
    proposals: {
      ...proposals,
      amendments: [...proposals.amendments, amendment],
      amendmentCount: proposals.amendmentCount + 1,
    },
  }
}

/** What is settled while its proposal is voted on is so by the last vote; in any other way by somebody's act. */
function withBefore({ proposals, decided }: Sitting, id: AmendmentId): Proposals {
  const amendment = proposals.amendments.find((each) => each.id === id)
  const isVoting = proposals.proposals.some((each) => each.id === amendment?.proposal && each.isVoting)
  const vote = decided.at(-1)?.vote
  if (!isVoting || vote === undefined) return proposals
  return withAmendment(proposals, id, ({ phase }) => ({ before: { phase, vote } }))
}

export const AMENDMENTS_EVOLUTION: EvolutionsOf<AmendmentsEvent> = {
  'amendment.submitted': submitted,
  'amendment.supported': ({ proposals }, { amendment, delegation, isSponsor }) => ({
    proposals: withAmendment(proposals, amendment, ({ sponsors }) => {
      const others = sponsors.filter((each) => each !== delegation)
      return { sponsors: isSponsor ? [...others, delegation] : others }
    }),
  }),
  'amendment.introduced': ({ proposals }, { amendment }) => ({
    proposals: withAmendment(proposals, amendment, () => ({ phase: 'introduced' })),
  }),
  'amendment.settled': (sitting, { amendment, phase }) => ({
    proposals: withSettled(withBefore(sitting, amendment), amendment, phase),
  }),
  // VO28
  'amendment.restored': ({ proposals }, { amendment }) => ({ proposals: withRestored(proposals, amendment) }),
  // PR15
  'amendments.ordered': ({ proposals }, { proposal, order, excludes }) => ({
    proposals: withProposal(proposals, proposal, () => ({ amendmentOrder: order, excludes })),
  }),
}

// What a sitting is after something happened to amendments.
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import { withAmendment, withProposal, withSettled } from './proposals-changed.ts'
import type { AmendmentsEvent } from './proposals-event.ts'
import type { Amendment } from './proposals-state.ts'

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
  'amendment.settled': ({ proposals }, { amendment, phase }) => ({
    proposals: withSettled(proposals, amendment, phase),
  }),
  // PR15
  'amendments.ordered': ({ proposals }, { proposal, order, excludes }) => ({
    proposals: withProposal(proposals, proposal, () => ({ amendmentOrder: order, excludes })),
  }),
}

// What a delegate may do about motions and proposals.
import { rulebookOf } from '../../../shared/procedure/sitting.ts'
import { delegationOf } from '../../../shared/procedure/standing.ts'
import { motionChoices } from '../business/motion-choices.ts'
import { atOnce, type DelegateAct, type Finding, refusalOf, wayTo } from './delegate-act.ts'

export function motionActs(finding: Finding): readonly DelegateAct[] {
  const { sitting, me, at } = finding
  const own = delegationOf(sitting, me)
  const { pending } = sitting.motions
  return [
    ...pending
      .filter(({ delegation }) => delegation !== own)
      .map(({ id }) => atOnce(finding, 'motions', { is: 'second', id }, 'motion.second', { motion: id }))
      .filter(({ refusal }) => refusal === null),
    ...pending
      .filter(({ delegation }) => delegation === own)
      .map(({ id }) => atOnce(finding, 'motions', { is: 'unmove', id }, 'motion.withdraw', { motion: id })),
    ...motionChoices(sitting, me, at).map(
      ({ motion, refusal }): DelegateAct => ({
        group: 'motions',
        label: { is: 'motion', kind: motion },
        refusal,
        way: wayTo('business', { what: 'motion', which: motion }),
      }),
    ),
  ]
}

/** Fits every rulebook: only whether a proposal is in order now is looked at. */
const ANY_TEXT = { title: '.', preamble: [], operative: ['.'] }

export function proposalActs(finding: Finding): readonly DelegateAct[] {
  const { sitting } = finding
  const rules = rulebookOf(sitting).procedure.proposals
  if (rules === null) return []
  const [decision = ''] = rules.decisions
  return [
    {
      group: 'proposals',
      label: { is: 'submit' },
      refusal: refusalOf(finding, 'proposal.submit', { text: ANY_TEXT, decision }),
      way: wayTo('business', { what: 'editor', which: '' }),
    },
    ...sitting.proposals.proposals.flatMap((proposal) => onProposal(finding, proposal.id)),
    ...sitting.proposals.amendments
      .map(
        ({ id, proposal }): DelegateAct => ({
          group: 'proposals',
          label: { is: 'accept', id },
          refusal: refusalOf(finding, 'amendment.accept', { amendment: id }),
          way: wayTo('business', { what: 'proposal', which: proposal }),
        }),
      )
      .filter(({ refusal }) => refusal === null),
  ]
}

/** Only what is in order: with many texts the rest would be a long list of noes. */
function onProposal(finding: Finding, id: Finding['sitting']['proposals']['proposals'][number]['id']) {
  const { sitting, me } = finding
  const own = delegationOf(sitting, me)
  const proposal = sitting.proposals.proposals.find((each) => each.id === id)
  const isBehind =
    own !== null && [...(proposal?.sponsors ?? []), ...(proposal?.signatories ?? [])].includes(own)
  const way = wayTo('business', { what: 'proposal', which: id })
  const change = { is: 'delete', paragraph: 1, text: null } as const
  const acts: readonly DelegateAct[] = [
    {
      group: 'proposals',
      label: { is: 'support', id },
      refusal: isBehind
        ? { code: 'not-in-order' }
        : refusalOf(finding, 'proposal.support', { proposal: id, as: 'signatory' }),
      way,
    },
    {
      group: 'proposals',
      label: { is: 'amend', id },
      refusal: refusalOf(finding, 'amendment.submit', { proposal: id, change }),
      way,
    },
  ]
  return acts.filter(({ refusal }) => refusal === null)
}

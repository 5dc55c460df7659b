// Withdrawing a proposal, and introducing it again. PR8, PR9, PR28, PR29.
import { describe, expect, it } from 'vitest'
import type { DelegationId, ProposalId } from '../../../../shared/ids.ts'
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import { closedDebate, done, following, HOLY_SEE, IND, of, session, voting, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  amended,
  decidedAs,
  introduced,
  lapsed,
  moved,
  R2,
  replace,
  settled,
  tabled,
  takenUp,
} from '../business-samples.ts'
import { A1, ARE, FRA, KEN, M1, R1, V1 } from '../samples.ts'

const hall = session()
const open = session(ON_SUBMISSION)

type As = CommandOf<'proposal.support'>['as']
const supported = (delegation: DelegationId, as: As, proposal = R1): Event => ({
  type: 'proposal.supported',
  proposal,
  delegation,
  as,
})
const withdraw = (proposal: ProposalId) => ({ type: 'proposal.withdraw', proposal }) as const
const withdrawn = (proposal: ProposalId): Event => ({ type: 'proposal.withdrawn', proposal })
const reintroduce = (proposal: ProposalId) => ({ type: 'proposal.reintroduce', proposal }) as const
const reintroduced = (proposal: ProposalId, delegation: DelegationId): Event => ({
  type: 'proposal.reintroduced',
  proposal,
  delegation,
})
const putOnce: Event = { type: 'proposal.put', proposal: R1, vote: V1 }

describe('withdrawing', () => {
  const asked = following(open, ...tabled(R1))

  it('[PR8] who submitted it', () => when(asked, withdraw(R1), of(ARE)).gives(withdrawn(R1)))

  it('[PR8] not another sponsor', () =>
    when(following(asked, supported(FRA, 'sponsor')), withdraw(R1), of(FRA)).refuses(
      'not-your-proposal',
      'T withdrawal',
    ))

  it('[PR8] not once voting has begun', () =>
    when(following(asked, putOnce), withdraw(R1), of(ARE)).refuses('voting-begun', 'T withdrawal'))

  it('[PR8] not during a vote, as on a motion about it', () => {
    const moving = following(asked, moved(M1, 'no-competence', FRA, { proposal: R1 }), takenUp(M1))
    const vote = voting(moving, { of: 'motion', motion: M1 })
    when(vote, withdraw(R1), of(ARE)).refuses('during-vote', 'T withdrawal')
  })

  it('[PR8] not after an equal division either', () =>
    when(following(asked, putOnce, decidedAs(R1, 'no-result')), withdraw(R1), of(ARE)).refuses(
      'voting-begun',
      'T withdrawal',
    ))

  it('[PR8] not what the body has amended, though it is reconsidered', () => {
    const past = [...amended(A1, R1, replace(1)), settled(A1, 'adopted'), decidedAs(R1, 'adopted')]
    const again = following(asked, ...past, { type: 'proposal.reopened', proposal: R1 })
    when(again, withdraw(R1), of(ARE)).refuses('already-amended', 'T withdrawal')
  })

  it('[PR8] what its sponsors revised themselves', () => {
    const revised = following(asked, ...amended(A1, R1, replace(1)), settled(A1, 'accepted'))
    when(revised, withdraw(R1), of(ARE)).gives(withdrawn(R1))
  })

  it('[PR28] not what is withdrawn already', () =>
    when(following(asked, withdrawn(R1)), withdraw(R1), of(ARE)).refuses(
      'proposal-settled',
      'T reconsider',
      'proposal',
    ))

  it('[PR29] the motions about it lapse', () => {
    const moving = following(asked, moved(M1, 'no-competence', FRA, { proposal: R1 }))
    when(moving, withdraw(R1), of(ARE)).gives(withdrawn(R1), lapsed(M1))
  })
})

describe('introducing again', () => {
  const gone = following(
    open,
    ...tabled(R1),
    supported(FRA, 'sponsor'),
    supported(IND, 'signatory'),
    ...amended(A1, R1, replace(1), KEN),
    withdrawn(R1),
  )

  it.each([FRA, KEN, ARE])('[PR9] %s does', (delegation) =>
    when(gone, reintroduce(R1), of(delegation)).gives(reintroduced(R1, delegation), introduced(R1)),
  )

  it('[PR9] it is theirs, and all else stays', () => {
    const again = following(gone, reintroduced(R1, IND), introduced(R1)).proposals
    expect(again).toEqual({
      ...gone.proposals,
      proposals: [
        {
          ...gone.proposals.proposals[0]!,
          ...{ phase: 'introduced', delegation: IND, sponsors: [IND, FRA], signatories: [] },
        },
      ],
    })
  })

  it('[PR9] where a motion introduces, a motion does it again', () => {
    const moved = following(hall, ...tabled(R1), withdrawn(R1))
    when(moved, reintroduce(R1), of(FRA)).gives(reintroduced(R1, FRA))
  })

  it.each<[string, Sitting, DelegationId, RefusalCode, string]>([
    ['what was not withdrawn', following(open, ...tabled(R1)), FRA, 'not-in-order', 'T withdrawal'],
    ['by who has no vote on it', gone, HOLY_SEE, 'no-vote-on-this', 'PR9'],
    ['once its debate is closed', closedDebate(gone), FRA, 'not-in-order', 'PR3'],
  ])('[PR9] not %s', (_, sitting, delegation, code, rule) =>
    when(sitting, reintroduce(R1), of(delegation)).refuses(code, rule),
  )

  it('[PR9] not what is not there', () =>
    when(gone, reintroduce(R2), of(FRA)).refuses('proposal-unknown', 'PR9', 'proposal'))

  it('[PR9] they may withdraw it in turn', () => {
    const again = done(gone, reintroduce(R1), of(FRA))
    when(again, withdraw(R1), of(FRA)).gives(withdrawn(R1))
  })
})

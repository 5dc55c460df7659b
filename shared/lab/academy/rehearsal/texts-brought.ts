// Drafts and amendments of simulated delegations: leaders write, their blocs stand behind them, others change a paragraph.
import type { DelegationId } from '../../../ids.ts'
import { amendmentsTo, hasVotingBegun } from '../../../procedure/proposals/proposal-of.ts'
import { hasSupport, isAmendmentSupported } from '../../../procedure/proposals/proposal-support.ts'
import type { Proposal } from '../../../procedure/proposals/proposals-state.ts'
import { onAmendment } from './ballots.ts'
import { actOf } from './lawful.ts'
import { headOf, isDebating, type Moment } from './moment.ts'
import { axisOfParagraph, blocOf, leaningOn, positionOf, stanceOfProposal } from './positions.ts'
import { type SimulatedAct, WAIT } from './rehearsal.ts'
import { clauseOf, draftOf } from './texts-of.ts'
import { AXES, distance } from './topics.ts'

/** speeches after which the first leader, and the second, bring a draft */
const DRAFTS_AFTER = [2, 4] as const
/** of a draft, before its support is sufficient anyway */
const MOST_SPONSORS = 5
const MOST_AMENDMENTS = 2
/** Whoever is nearer than this has no reason to write another text. */
const NEAR = 1

export function* textsBroughtBy(moment: Moment): Generator<SimulatedAct> {
  if (!isDebating(moment) || moment.sitting.speakers.caucus !== null) return
  yield* draftsOf(moment)
  for (const draft of moment.drafts)
    if (!hasVotingBegun(moment.sitting, draft)) {
      yield* supportOf(moment, draft)
      yield* amendmentsOf(moment, draft)
    }
}

function* draftsOf(moment: Moment): Generator<SimulatedAct> {
  const { rehearsal, sitting, rules, leaders, speeches, isQuiet } = moment
  const [decision] = rules.proposals?.decisions ?? []
  const own = sitting.proposals.proposals.filter(({ delegation }) => isOfHouse(moment, delegation))
  const after = DRAFTS_AFTER[own.length]
  if (decision === undefined || after === undefined || (speeches < after && !isQuiet)) return
  const author = leaders[own.length]
  if (!author) return
  const stance = positionOf(rehearsal, author)
  const isSaid = own.some(({ id }) => distance(stance, stanceOfProposal(rehearsal, sitting, id)) < NEAR)
  if (isSaid) return
  const text = draftOf(rehearsal, stance)
  yield actOf(headOf(moment, author), { type: 'proposal.submit', text, decision }, WAIT.initiative)
}

const isOfHouse = ({ sitting, rehearsal }: Moment, delegation: DelegationId): boolean => {
  const head = sitting.heads.get(delegation)
  return head !== undefined && rehearsal.isSimulated(head)
}

function* supportOf(moment: Moment, draft: Proposal): Generator<SimulatedAct> {
  const { sitting, rehearsal, members } = moment
  const { id, sponsors, signatories, delegation: mover } = draft
  const others = members.filter((one) => !sponsors.includes(one) && !signatories.includes(one))
  const isFor = (one: DelegationId) => leaningOn(rehearsal, sitting, one, id) === 'for'
  const ofBloc = others.filter((one) => isFor(one) && blocOf(rehearsal, one) === blocOf(rehearsal, mover))
  if (sponsors.length < MOST_SPONSORS)
    for (const one of ofBloc)
      yield actOf(headOf(moment, one), { type: 'proposal.support', proposal: id, as: 'sponsor' }, WAIT.answer)
  if (hasSupport(sitting, draft)) return
  // that it can be discussed is in everybody's interest, those who are for it first
  for (const one of [...others.filter(isFor), ...others])
    yield actOf(headOf(moment, one), { type: 'proposal.support', proposal: id, as: 'signatory' }, WAIT.answer)
}

function* amendmentsOf(moment: Moment, draft: Proposal): Generator<SimulatedAct> {
  const { sitting, rehearsal, rules, leaders, members } = moment
  if (rules.amendments === null || draft.phase !== 'introduced') return
  const all = amendmentsTo(sitting.proposals, draft.id)
  const text = stanceOfProposal(rehearsal, sitting, draft.id)
  for (const amendment of all.filter(({ phase }) => phase === 'submitted' || phase === 'introduced')) {
    const { id, delegation, change } = amendment
    const axis = axisOfParagraph(change.paragraph)
    const isNear = Math.abs(positionOf(rehearsal, delegation)[axis] - text[axis]) <= 1
    if (isNear && isOfHouse(moment, draft.delegation))
      yield actOf(
        headOf(moment, draft.delegation),
        { type: 'amendment.accept', amendment: id },
        WAIT.initiative,
      )
    if (!isAmendmentSupported(sitting, amendment))
      for (const one of members)
        if (onAmendment(rehearsal, sitting, one, id) === 'yes')
          yield actOf(
            headOf(moment, one),
            { type: 'amendment.support', amendment: id, isSponsor: true },
            WAIT.answer,
          )
  }
  if (all.length >= MOST_AMENDMENTS) return
  for (const one of leaders) {
    if (blocOf(rehearsal, one) === blocOf(rehearsal, draft.delegation)) continue
    if (all.some(({ delegation }) => delegation === one)) continue
    const own = positionOf(rehearsal, one)
    const axis = [...AXES].sort((a, b) => Math.abs(own[b] - text[b]) - Math.abs(own[a] - text[a]))[0]!
    const paragraph = Math.min(draft.submittedParagraphs, AXES.indexOf(axis) + 1)
    const change = { is: 'replace', paragraph, text: clauseOf(rehearsal, axis, own) } as const
    yield actOf(
      headOf(moment, one),
      { type: 'amendment.submit', proposal: draft.id, change },
      WAIT.initiative,
    )
  }
}

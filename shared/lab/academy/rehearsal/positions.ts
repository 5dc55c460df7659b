// Where a simulated delegation stands, with whom it goes, and what it makes of a text. It is made up for the rehearsal by its seed, and
// says nothing about the state whose name is on the desk.
import type { DelegationId } from '../../../ids.ts'
import { rulebookOf, type Sitting } from '../../../procedure/sitting.ts'
import { isPresent } from '../../../procedure/standing.ts'
import { chanceOf, shuffled } from './chance.ts'
import type { Rehearsal } from './rehearsal.ts'
import { AXES, type Axis, distance, meanOf, type Stance, stanceOf } from './topics.ts'

const BLOCS = 3
export type Bloc = 0 | 1 | 2

const within = (value: number): number => Math.max(-2, Math.min(2, value))

/** Blocs stand apart from each other: one reserved, one between, one ambitious, each with a mind of its own on every question. */
const centreOf = ({ seed }: Rehearsal, bloc: Bloc, axis: Axis): number =>
  within((bloc - 1) * 1.25 + Math.round(chanceOf(seed, 'centre', bloc, axis) * 2 - 1))

export const blocOf = ({ seed }: Rehearsal, delegation: DelegationId): Bloc =>
  Math.floor(chanceOf(seed, 'bloc', delegation) * BLOCS) as Bloc

export const positionOf = (rehearsal: Rehearsal, delegation: DelegationId): Stance =>
  stanceOf((axis) =>
    within(
      centreOf(rehearsal, blocOf(rehearsal, delegation), axis) +
        Math.round(chanceOf(rehearsal.seed, 'own', delegation, axis) * 2 - 1),
    ),
  )

/** Those that a simulated person heads, and that are there, as seated. */
export const simulatedOf = (rehearsal: Rehearsal, sitting: Sitting): readonly DelegationId[] =>
  sitting.delegations.filter((delegation) => {
    const head = sitting.heads.get(delegation)
    return head !== undefined && rehearsal.isSimulated(head) && isPresent(sitting, delegation)
  })

/** Who may bring texts and motions, each bloc led by the first of it, in an order by chance. */
export const membersOf = (rehearsal: Rehearsal, sitting: Sitting): readonly DelegationId[] =>
  shuffled(
    simulatedOf(rehearsal, sitting).filter((delegation) => !sitting.observers.includes(delegation)),
    rehearsal.seed,
    'weight',
  )

/** Leaders of blocs, the largest bloc first. */
export function leadersOf(rehearsal: Rehearsal, sitting: Sitting): readonly DelegationId[] {
  const members = membersOf(rehearsal, sitting)
  const blocs = ([0, 1, 2] as const).map((bloc) => members.filter((one) => blocOf(rehearsal, one) === bloc))
  return blocs
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(([first]) => first!)
}

/** What a text stands for: what its movers and sponsors stand for, and in each changed paragraph who changed it. */
export function stanceOfProposal(rehearsal: Rehearsal, sitting: Sitting, id: string): Stance {
  const proposal = sitting.proposals.proposals.find((each) => each.id === id)
  if (!proposal) return meanOf([])
  const own = positionOf(rehearsal, proposal.delegation)
  const changed = sitting.proposals.amendments.filter(
    ({ proposal: of, phase }) => of === id && (phase === 'adopted' || phase === 'accepted'),
  )
  return stanceOf((axis) => {
    const by = changed.findLast(({ change }) => axisOfParagraph(change.paragraph) === axis)
    return by ? positionOf(rehearsal, by.delegation)[axis] : own[axis]
  })
}

/** The paragraphs of a simulated text go through the questions in their order. */
export const axisOfParagraph = (paragraph: number): Axis => AXES[(Math.max(1, paragraph) - 1) % AXES.length]!

export type Leaning = 'for' | 'between' | 'against'

/** More is needed than that those for it are more than those against. */
function isDemanding(sitting: Sitting): boolean {
  const { decisions, procedure } = rulebookOf(sitting)
  return decisions[procedure.proposals?.decisions[0] ?? '']?.test.is !== 'more-yes-than-no'
}

/** Those of one bloc give each other some credit; where a minority can end everything, more is borne. */
export function leaningOn(
  rehearsal: Rehearsal,
  sitting: Sitting,
  delegation: DelegationId,
  proposal: string,
): Leaning {
  const mover = sitting.proposals.proposals.find(({ id }) => id === proposal)?.delegation
  const isOwn = mover === delegation
  const credit = mover && blocOf(rehearsal, mover) === blocOf(rehearsal, delegation) ? 0.7 : 0
  const patience = isDemanding(sitting) ? 0.5 : 0
  const apart = distance(positionOf(rehearsal, delegation), stanceOfProposal(rehearsal, sitting, proposal))
  const felt = apart - credit - patience
  if (isOwn || felt <= 1.35) return 'for'
  return felt <= 1.9 ? 'between' : 'against'
}

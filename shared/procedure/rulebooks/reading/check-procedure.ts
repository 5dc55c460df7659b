// What must hold between the parts of a procedure, so that nothing it lets people do ends nowhere.
import type { MotionKind, Procedure, ReplyRules, VotingRules } from '../procedure.ts'
import { below, type Place, wrong } from './reader.ts'

export function checkReplies({ most, seconds }: ReplyRules, at: Place): void {
  if (seconds.length > most)
    wrong(below(at, 'seconds'), `has ${seconds.length} figures for at most ${most}: leave some out`)
}

export function checkVoting({ methods, method }: VotingRules, at: Place): void {
  if (methods[method] === undefined)
    wrong(below(at, 'method'), `names "${method}", which has no rule in voting.methods: add it there`)
}

type Lack = readonly [step: keyof Procedure | 'voting', says: string]

/** What a motion needs besides its place in the list. */
const NEEDS: readonly (readonly [MotionKind, (procedure: Procedure) => Lack | null])[] = [
  ['divide', ({ division }) => (division ? null : ['division', 'must say how a proposal is divided'])],
  ['introduce-proposal', ({ proposals }) => (proposals ? null : ['proposals', 'must say how there are any'])],
  [
    'introduce-amendment',
    ({ amendments }) => (amendments ? null : ['amendments', 'must say how there are any']),
  ],
  [
    'preliminary-question',
    ({ proposals }) =>
      proposals?.procedural === undefined
        ? ['proposals', 'must say in "procedural" how a matter of procedure is decided']
        : null,
  ],
  ['roll-call', ({ voting }) => lackOf(voting, 'roll-call')],
  ['recorded-vote', ({ voting }) => lackOf(voting, 'recorded')],
]

const lackOf = ({ methods }: VotingRules, method: 'roll-call' | 'recorded'): Lack | null =>
  methods[method] === undefined ? ['voting', `must have "${method}" in its methods`] : null

export function checkProcedure(procedure: Procedure, at: Place): void {
  const { presence, motions, proposals, amendments } = procedure
  for (const needed of ['absent', 'present'] as const)
    if (!presence.includes(needed)) wrong(below(at, 'presence'), `must have "${needed}"`)
  const moved = motions.map(({ motion }) => motion)
  for (const [motion, lackIn] of NEEDS) {
    const lack = moved.includes(motion) ? lackIn(procedure) : null
    if (lack) wrong(below(at, lack[0]), `${lack[1]}, as "${motion}" is among the motions`)
  }
  if (proposals?.introduced === 'by-motion' && !moved.includes('introduce-proposal'))
    wrong(below(at, 'motions'), 'must have "introduce-proposal", as proposals are introduced by motion')
  if (proposals?.procedural !== undefined && proposals.decisions.includes(proposals.procedural))
    wrong(
      below(below(at, 'proposals'), 'procedural'),
      `names "${proposals.procedural}", which stands in proposals.decisions, where anyone may choose it: take it out there`,
    )
  if (amendments && !proposals)
    wrong(below(at, 'proposals'), 'must say how there are any, as "amendments" says how they are amended')
}

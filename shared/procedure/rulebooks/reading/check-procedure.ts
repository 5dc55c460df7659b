// What must hold between the parts of a procedure, so that nothing it lets people do ends nowhere.
import { quoted } from '../../majority/decision-input-fields.ts'
import type { MotionKind, Procedure, ReplyRules, VotingRules } from '../procedure.ts'
import type { Problem } from './problem.ts'
import { below, type Place, wrong } from './reader.ts'

export function checkReplies({ most, seconds }: ReplyRules, at: Place): void {
  if (seconds.length > most)
    wrong(below(at, 'seconds'), { code: 'too-many-figures', have: seconds.length, most })
}

export function checkVoting({ methods, method }: VotingRules, at: Place): void {
  if (methods[method] === undefined)
    wrong(below(at, 'method'), { code: 'no-method-rule', given: quoted(method) })
}

type Lack = readonly [step: keyof Procedure, problem: Problem]

/** What a motion needs besides its place in the list. */
const NEEDS: readonly (readonly [MotionKind, (procedure: Procedure, motion: MotionKind) => Lack | null])[] = [
  ['divide', ({ division }, motion) => (division ? null : ['division', { code: 'division-needed', motion }])],
  [
    'introduce-proposal',
    ({ proposals }, motion) => (proposals ? null : ['proposals', { code: 'texts-needed', motion }]),
  ],
  [
    'introduce-amendment',
    ({ amendments }, motion) => (amendments ? null : ['amendments', { code: 'texts-needed', motion }]),
  ],
  [
    'preliminary-question',
    ({ proposals }, motion) =>
      proposals?.procedural === undefined ? ['proposals', { code: 'procedural-needed', motion }] : null,
  ],
  ['roll-call', ({ voting }, motion) => lackOf(voting, 'roll-call', motion)],
  ['recorded-vote', ({ voting }, motion) => lackOf(voting, 'recorded', motion)],
]

const lackOf = (
  { methods }: VotingRules,
  method: 'roll-call' | 'recorded',
  motion: MotionKind,
): Lack | null =>
  methods[method] === undefined ? ['voting', { code: 'method-needed', method, motion }] : null

export function checkProcedure(procedure: Procedure, at: Place): void {
  const { presence, motions, proposals, amendments } = procedure
  for (const needed of ['absent', 'present'] as const)
    if (!presence.includes(needed))
      wrong(below(at, 'presence'), { code: 'presence-needed', given: quoted(needed) })
  const moved = motions.map(({ motion }) => motion)
  for (const [motion, lackIn] of NEEDS) {
    const lack = moved.includes(motion) ? lackIn(procedure, motion) : null
    if (lack) wrong(below(at, lack[0]), lack[1])
  }
  if (proposals?.introduced === 'by-motion' && !moved.includes('introduce-proposal'))
    wrong(below(at, 'motions'), { code: 'introduction-needed' })
  if (proposals?.procedural !== undefined && proposals.decisions.includes(proposals.procedural))
    wrong(below(below(at, 'proposals'), 'procedural'), {
      ...{ code: 'procedural-chosen', given: quoted(proposals.procedural) },
    })
  if (amendments && !proposals) wrong(below(at, 'proposals'), { code: 'proposals-needed' })
}

// What holds in every body at work, whatever is moved, submitted, amended and decided.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Decided } from '../../../shared/procedure/chapter.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { isSeconded, motionRuleOf } from '../../../shared/procedure/motions/motion-rule.ts'
import { contradicts } from '../../../shared/procedure/proposals/contradiction.ts'
import { amendmentsTo, isOpen, textOf } from '../../../shared/procedure/proposals/proposal-of.ts'
import type { Procedure } from '../../../shared/procedure/rulebooks/procedure.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import { REFUSAL_CODES } from '../../../shared/refusal-codes.ts'
import { anyBusiness, askedBy, type BusinessStep } from './any-business-step.ts'
import { assembled } from './assembly.ts'
import { BY_MOTION, ON_SUBMISSION } from './assembly-rules.ts'
import { R2, tabled } from './business-samples.ts'
import { frozen } from './frozen.ts'
import { happened as inPlaces } from './given.ts'
import { FRA, R1 } from './samples.ts'

interface Played {
  readonly happened: readonly Happened[]
  readonly answers: readonly Decided[]
  /** after each step */
  readonly states: readonly Sitting[]
}

/** Texts are before the body at once, or by motions. */
const RULES: readonly Partial<Procedure>[] = [ON_SUBMISSION, BY_MOTION]

function play(rules: Partial<Procedure>, steps: readonly BusinessStep[]): Played {
  const past: Happened[] = inPlaces([...assembled(rules), ...tabled(R1), ...tabled(R2, FRA)]).map((one) =>
    frozen(one),
  )
  const answers: Decided[] = []
  const states: Sitting[] = []
  let sitting = frozen(past.reduce(evolve, EMPTY_SITTING))
  let at = past.length * 1000
  for (const step of steps) {
    at += 20_000
    const asked = askedBy(sitting, step)
    if (asked === null) continue
    const answer = decide(sitting, asked.command, asked.who, at)
    answers.push(answer)
    for (const event of answer.ok ? answer.value : []) {
      const now = frozen({ seq: sitting.seq + 1, at, by: asked.who, event })
      sitting = frozen(evolve(sitting, now))
      past.push(now)
    }
    states.push(sitting)
  }
  return { happened: past, answers, states }
}

const inEveryBody = (holds: (played: Played) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(...RULES), anyBusiness, (rules, steps) => {
      holds(play(rules, steps))
    }),
  )

const inEveryState = (holds: (sitting: Sitting) => void) =>
  inEveryBody(({ states }) => {
    for (const state of states) holds(state)
  })

// the states are frozen: a command or an event that wrote to one would throw here
it('answers every command with events or a known refusal, and changes no state in place', () =>
  inEveryBody(({ answers }) => {
    for (const answer of answers) expect(answer.ok || REFUSAL_CODES.includes(answer.refusal.code)).toBe(true)
  }))

it('[JO6] replay equals live, also of events that were written down', () =>
  inEveryBody(({ happened, states }) => {
    const written: typeof happened = JSON.parse(JSON.stringify(happened))
    const live = states.at(-1)
    if (live) expect(written.reduce(evolve, EMPTY_SITTING)).toEqual(live)
  }))

it('[JO2] is plain data', () =>
  inEveryBody(({ states }) => {
    const { motions, proposals } = states.at(-1) ?? EMPTY_SITTING
    expect(JSON.parse(JSON.stringify({ motions, proposals }))).toEqual({ motions, proposals })
  }))

it('[MO11] [MO16] has nothing taken up that does not wait and has its seconds', () =>
  inEveryState((sitting) => {
    const { current, pending } = sitting.motions
    if (current === null) return
    const motion = pending.find(({ id }) => id === current)!
    expect(isSeconded(motionRuleOf(sitting, motion.motion)!, motion)).toBe(true)
  }))

it('[MO18] votes on no motion but the one that is taken up', () =>
  inEveryState(({ vote, motions }) => {
    if (vote?.subject.of === 'motion') expect(vote.subject.motion).toBe(motions.current)
  }))

it('[MO9] has one motion of a delegation, kind and matter waiting', () =>
  inEveryState(({ motions }) => {
    const matters = motions.pending.map(({ delegation, motion, terms: { item, proposal, amendment } }) =>
      JSON.stringify([delegation, motion, item, proposal, amendment]),
    )
    expect(new Set(matters).size).toBe(matters.length)
  }))

it('[MO23] has no motions after an adjournment', () =>
  inEveryState(({ agenda, motions }) => {
    if (agenda.meeting.phase === 'closed') expect(motions.pending).toEqual([])
  }))

it('[PR13] [PR22] has no two amendments in a text that contradict each other', () =>
  inEveryState(({ proposals }) => {
    for (const { id } of proposals.proposals) {
      const made = amendmentsTo(proposals, id).filter(
        ({ phase }) => phase === 'adopted' || phase === 'accepted',
      )
      const pairs = made.flatMap((one, at) => made.slice(at + 1).map((other) => [one, other] as const))
      expect(pairs.filter(([one, other]) => contradicts(one.change, other.change))).toEqual([])
    }
  }))

it('[PR23] has each text as its amendments and parts make it', () =>
  inEveryState(({ proposals }) => {
    for (const proposal of proposals.proposals) expect(proposal.text).toEqual(textOf(proposals, proposal))
  }))

it('[PR25] adopts nothing without an operative paragraph', () =>
  inEveryState(({ proposals }) => {
    for (const { phase, text } of proposals.proposals)
      if (phase === 'adopted') expect(text?.operative.length).toBeGreaterThan(0)
  }))

it('[PR20] votes on one proposal at a time, and on nothing that is settled', () =>
  inEveryState(({ proposals }) => {
    const voted = proposals.proposals.filter(({ isVoting }) => isVoting)
    expect(voted.length).toBeLessThanOrEqual(1)
    for (const proposal of voted) expect(proposal.phase).toBe('introduced')
  }))

it('[PR29] has no motion about a proposal that was decided or withdrawn, unless it would reconsider it', () =>
  inEveryState(({ motions, proposals }) => {
    const settled = proposals.proposals.filter((proposal) => !isOpen(proposal)).map(({ id }) => id)
    for (const { motion, terms } of motions.pending)
      if (terms.proposal !== undefined && motion !== 'reconsider')
        expect(settled).not.toContain(terms.proposal)
  }))

it('reaches what it is about: the steps are not idle', () => {
  const seen: Record<string, number> = {}
  for (const steps of fc.sample(anyBusiness, { numRuns: 250, seed: 1 }))
    for (const rules of RULES)
      for (const { event } of play(rules, steps).happened) {
        const type = event.type === 'amendment.settled' ? `amendment ${event.phase}` : event.type
        seen[type] = (seen[type] ?? 0) + 1
      }
  const wanted = [
    ...[
      'motion.moved',
      'motion.seconded',
      'motion.taken-up',
      'motion.carried',
      'motion.failed',
      'motion.lapsed',
    ],
    ...[
      'proposal.introduced',
      'proposal.withdrawn',
      'proposal.reintroduced',
      'proposal.put',
      'proposal.decided',
    ],
    ...['proposal.reopened', 'proposal.divided', 'part.decided', 'amendment adopted', 'amendment fallen'],
    ...['amendment accepted', 'amendment rejected', 'meeting.suspended', 'caucus.started', 'method.required'],
  ]
  expect(wanted.filter((type) => (seen[type] ?? 0) < 10)).toEqual([])
})

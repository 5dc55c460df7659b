// What holds in every sitting, whatever its people ask for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandType } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import { peopleOf, representedOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import { REFUSAL_CODES } from '../../../shared/refusal-codes.ts'
import { ok } from '../../../shared/result.ts'
import { anySteps } from './any-step.ts'
import { type Played, play } from './play.ts'

const inEverySitting = (holds: (played: Played) => void) =>
  fc.assert(
    fc.property(anySteps, (steps) => {
      holds(play(steps))
    }),
  )

const HARMLESS_TWICE: ReadonlySet<CommandType> = new Set<CommandType>([
  'sitting.open',
  'person.admit',
  'person.lapse',
  'delegation.allow',
  'delegation.lead',
  'presiding.take',
  'ballot.cast',
])

// the states are frozen: a command or an event that wrote to one would throw here
it('answers every command with events or a known refusal, and changes no state in place', () =>
  inEverySitting(({ moves }) => {
    for (const { decided } of moves)
      expect(decided.ok || REFUSAL_CODES.includes(decided.refusal.code)).toBe(true)
  }))

it('[JO1] numbers what happened from 1, one by one', () =>
  inEverySitting(({ happened, sitting }) => {
    expect(happened.map(({ seq }) => seq)).toEqual(happened.map((_, index) => index + 1))
    expect(sitting.seq).toBe(happened.length)
  }))

it('[VO5] gives nothing new when a granted command is asked again', () =>
  inEverySitting(({ moves }) => {
    for (const { decided, after, command, who } of moves)
      if (decided.ok && HARMLESS_TWICE.has(command.type))
        expect(decide(after, command, who, 0)).toEqual(ok([]))
  }))

it('[VO6] counts as many votes as there are ballots revealed, each as it stood', () =>
  inEverySitting(({ moves }) => {
    for (const { before, decided } of moves) {
      const close = decided.ok ? decided.value.find((event) => event.type === 'vote.closed') : undefined
      if (close?.type !== 'vote.closed') continue
      const { yes, no, abstain } = close.outcome.tally
      expect(yes + no + abstain).toBe(close.revealed.length)
      const stood = [...before.vote!.ballots].map(([delegation, { choice, salt }]) => ({
        delegation,
        choice,
        salt,
      }))
      expect(new Set(close.revealed)).toEqual(new Set(stood))
    }
  }))

it('[VO4] holds no more ballots than delegations', () =>
  inEverySitting(({ moves }) => {
    for (const { after } of moves)
      expect(after.vote?.ballots.size ?? 0).toBeLessThanOrEqual(after.delegations.length)
  }))

it('[VO10] loses no ballot before the close', () =>
  inEverySitting(({ moves }) => {
    for (const { before, after } of moves)
      if (before.vote !== null && after.vote !== null)
        expect([...after.vote.ballots.keys()]).toEqual(
          expect.arrayContaining([...before.vote.ballots.keys()]),
        )
  }))

it('[VO2] has each question open or decided once, in the order in which they were put', () =>
  inEverySitting(({ sitting }) => {
    const put = [...sitting.decided.map(({ vote }) => vote), ...(sitting.vote ? [sitting.vote.id] : [])]
    expect(put).toEqual(put.map((_, index) => `v${index + 1}`))
  }))

describe('delegations', () => {
  const headless = (sitting: Sitting) =>
    [...representedOf(sitting)].filter((delegation) => {
      const head = sitting.heads.get(delegation)
      return head === undefined || !peopleOf(sitting, delegation).includes(head)
    })

  it('[RO7] [RO9] always have a head of their own while they have people, and none without', () =>
    inEverySitting(({ moves }) => {
      for (const { after } of moves) {
        expect(headless(after)).toEqual([])
        expect(new Set(after.heads.keys())).toEqual(representedOf(after))
      }
    }))

  it('[RO8] always have a head who may cast', () =>
    inEverySitting(({ moves }) => {
      for (const { after } of moves)
        for (const head of after.heads.values()) expect(after.people.get(head)?.mayCast).toBe(true)
    }))

  it('[RO6] lose nobody outside the open forum', () =>
    inEverySitting(({ moves }) => {
      for (const { before, after } of moves)
        if (!after.isOpenForum)
          expect([...after.people.keys()].slice(0, before.people.size)).toEqual([...before.people.keys()])
    }))
})

it('reaches votes, refusals and changes of hands: the steps are not idle', () => {
  const seen = { closed: 0, ballots: 0, passed: 0, refused: 0 }
  for (const steps of fc.sample(anySteps, { numRuns: 200, seed: 1 })) {
    const { happened, moves } = play(steps)
    const of = (type: string) => happened.filter(({ event }) => event.type === type).length
    seen.closed += of('vote.closed')
    seen.ballots += of('ballot.cast')
    seen.passed += of('lead.passed')
    seen.refused += moves.filter(({ decided }) => !decided.ok).length
  }
  expect(Object.entries(seen).filter(([, times]) => times < 20)).toEqual([])
})

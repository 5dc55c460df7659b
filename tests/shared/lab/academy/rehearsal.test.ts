// One person rehearses each rulebook from opening to adjournment against simulated delegations, and every act of theirs is lawful.
import { describe, expect, test } from 'vitest'
import { castOf, REHEARSED } from '../../../../shared/lab/academy/rehearsal/casting.ts'
import { unfitFor } from '../../../../shared/procedure/rulebooks/fits.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { humanChair, humanDelegate } from './people.ts'
import { PERSON, type Rehearsed, rehearse } from './rehearse.ts'

/** What every rehearsal comes to, whoever chairs it. */
const courseOf = ({ sitting, acts, events, refused }: Rehearsed) => {
  const put = events.findIndex(({ type }) => type === 'proposal.put')
  const brought = events.findIndex(({ type }) => type === 'proposal.submitted')
  const spokenBetween = events.slice(brought, put).some(({ type }) => type === 'floor.given')
  return {
    refused,
    isOpened: sitting.agenda.meeting.number > 0,
    isDebated: brought >= 0 && spokenBetween,
    isVoted: sitting.decided.some(({ subject }) => subject.of === 'proposal'),
    areAllSettled: sitting.proposals.proposals.every(({ phase }) => phase !== 'introduced'),
    isAdjourned: events.some(({ type }) => type === 'meeting.adjourned') && sitting.endedAt !== null,
    isByPerson: acts.some(({ who }) => who === PERSON),
  }
}

const WHOLE = {
  refused: [],
  ...{ isOpened: true, isDebated: true, isVoted: true, areAllSettled: true, isAdjourned: true },
}

describe.each(REHEARSED)('a rehearsal under %s', (rulebook) => {
  test.each(['a', 'b', 'c'])('goes from opening to adjournment by itself (seed %s)', (seed) => {
    expect(courseOf(rehearse({ rulebook, seed }))).toEqual({ ...WHOLE, isByPerson: false })
  })

  test('one person may chair it', () => {
    const rehearsed = rehearse({ rulebook, seed: 'd', human: { as: 'chair', acts: humanChair() } })
    expect(courseOf(rehearsed)).toEqual({ ...WHOLE, isByPerson: true })
  })

  test('one person may represent a delegation', () => {
    const as = castOf(rulebook, 'e')[2]!
    const rehearsed = rehearse({ rulebook, seed: 'e', human: { as, acts: humanDelegate(as) } })
    expect(courseOf(rehearsed)).toEqual({ ...WHOLE, isByPerson: true })
    const own = rehearsed.sitting.proposals.proposals.filter(({ delegation }) => delegation === as)
    expect(own.map(({ votes }) => votes.length > 0)).toEqual([true])
  })

  test('sits as its rules have it', () => {
    expect(unfitFor(RULEBOOKS[rulebook], castOf(rulebook, 'f'))).toBeNull()
  })

  test('lasts some minutes at the pace of life', () => {
    const minutes = (rehearse({ rulebook, seed: 'a' }).tookMs * 10) / 60_000
    expect(minutes).toBeGreaterThan(2)
    expect(minutes).toBeLessThan(20)
  })
})

test('is the same for the same seed, and another for another', () => {
  const courseFor = (seed: string) => JSON.stringify(rehearse({ rulebook: 'model-un', seed }).acts)
  expect(courseFor('x')).toBe(courseFor('x'))
  expect(courseFor('x')).not.toBe(courseFor('y'))
})

test('a person of a state sits in a body of chosen states, and nowhere else', () => {
  const states = REHEARSED.map((rulebook) => castOf(rulebook, 's', 'FJI' as never).includes('FJI' as never))
  expect(Object.fromEntries(REHEARSED.map((rulebook, index) => [rulebook, states[index]]))).toEqual({
    ...{ 'open-floor': true, 'general-assembly': true, 'general-assembly-committee': true, 'model-un': true },
    ...{ 'security-council': false, 'eu-council': false, 'gcc-supreme-council': false },
  })
})

// For and against a motion: SP23, SP24.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import type { Motion } from '../../../../shared/procedure/motions/motions-state.ts'
import {
  debating,
  E1,
  ESTHER,
  ended,
  floorGiven,
  listed,
  M1,
  MEETING,
  noted,
  OMAR,
} from '../floor-samples.ts'
import { happened, inState, sittingAfter } from '../given.ts'
import { AMINA, ARE, ATLANTIS, BORIS, CHIDI, DALAL, FRA, KEN, UNSEATED } from '../samples.ts'

type Kind = 'for' | 'against' | 'caucus'
const recognise = (delegation: DelegationId, kind: Kind): Command => ({
  ...{ type: 'floor.recognise', delegation, kind },
})

describe('on a motion', () => {
  const sitting = sittingAfter(...MEETING, listed(E1, FRA, BORIS))
  /** `past` after KEN's motion was taken up */
  const debated = (change: Partial<Motion> = {}, ...past: readonly Event[]) =>
    happened(past, sitting.seq + 1).reduce(evolve, debating(sitting, change))
  const speech = (delegation: DelegationId, person: typeof AMINA, kind: 'for' | 'against') =>
    floorGiven(delegation, person, { kind })

  it.each(['for', 'against'] as const)('[SP23] the desk recognises who speaks %s it', (kind) =>
    inState(debated())
      .when(recognise(FRA, kind), ESTHER)
      .gives(speech(FRA, BORIS, kind)),
  )

  it('[SP23] a delegate does not', () =>
    inState(debated()).when(recognise(FRA, 'for'), BORIS).refuses('not-at-desk', 'SP23'))

  it('[SP23] the list and guests rest', () => {
    inState(debated()).when({ type: 'floor.give', entry: E1 }, DALAL).refuses('motion-current', 'SP23')
    inState(debated())
      .when({ type: 'floor.invite', person: OMAR, seconds: 90 }, DALAL)
      .refuses('motion-current', 'SP23')
  })

  it('[SP23] without a motion nobody speaks on it', () =>
    inState(sitting).when(recognise(FRA, 'for'), DALAL).refuses('motion-unknown', 'SP23'))

  it.each([
    ['for', { spokenFor: 2 }],
    ['against', { spokenAgainst: 2 }],
  ] as const)('[SP23] two speak %s an adjournment of debate, no more', (kind, change) =>
    inState(debated(change)).when(recognise(FRA, kind), DALAL).refuses('debate-over', 'H 12'),
  )

  it('[SP23] the other side is heard all the same', () =>
    inState(debated({ spokenFor: 2 }))
      .when(recognise(FRA, 'against'), DALAL)
      .gives(speech(FRA, BORIS, 'against')))

  it('[SP23] nobody speaks for a closure of debate, not even the mover', () => {
    const closure = { motion: 'close-debate' } as const
    inState(debated(closure)).when(recognise(FRA, 'for'), DALAL).refuses('debate-over', 'H 13')
    inState(debated(closure)).when(recognise(KEN, 'for'), DALAL).refuses('debate-over', 'H 13')
    inState(debated(closure))
      .when(recognise(FRA, 'against'), DALAL)
      .gives(speech(FRA, BORIS, 'against'))
  })

  it('[SP23] nobody speaks on a motion that is not debatable', () =>
    inState(debated({ motion: 'suspend-meeting' }))
      .when(recognise(FRA, 'against'), DALAL)
      .refuses('debate-over', 'H 10'))

  it('[SP23] the mover speaks besides those for, and is not counted', () => {
    inState(debated({ spokenFor: 2 }))
      .when(recognise(KEN, 'for'), DALAL)
      .gives(speech(KEN, CHIDI, 'for'))
    expect(debated({}, speech(KEN, CHIDI, 'for')).motions.pending[0]?.spokenFor).toBe(0)
  })

  it('[SP23] others are counted when they are given the floor', () => {
    const { motions } = debated({}, speech(FRA, BORIS, 'for'), ended(1000), speech(ARE, AMINA, 'against'))
    expect(motions.pending).toMatchObject([{ id: M1, spokenFor: 1, spokenAgainst: 1 }])
  })

  it('[SP24] a delegation speaks once, on either side', () => {
    const once = debated({}, speech(FRA, BORIS, 'for'), ended(1000))
    inState(once).when(recognise(FRA, 'for'), DALAL).refuses('already-spoken', 'SP24')
    inState(once).when(recognise(FRA, 'against'), DALAL).refuses('already-spoken', 'SP24')
    inState(once)
      .when(recognise(ARE, 'for'), DALAL)
      .gives(speech(ARE, AMINA, 'for'))
  })

  it('[SP24] and again on the next motion', () =>
    inState(debating(debated({}, speech(FRA, BORIS, 'for'), ended(1000)), { id: 'm2' as typeof M1 }))
      .when(recognise(FRA, 'for'), DALAL)
      .gives(speech(FRA, BORIS, 'for')))

  it('[SP24] nor when another motion was debated in between', () => {
    const M2 = 'm2' as typeof M1
    const first = debated({}, speech(FRA, BORIS, 'for'), ended(1000))
    const [one] = first.motions.pending
    const both = { ...first.motions, pending: [one!, { ...one!, id: M2 }], current: M2 }
    const between = happened([speech(FRA, BORIS, 'against'), ended(1000)], first.seq + 1)
    const again = between.reduce(evolve, { ...first, motions: both })
    inState({ ...again, motions: { ...again.motions, current: M1 } })
      .when(recognise(FRA, 'against'), DALAL)
      .refuses('already-spoken', 'SP24')
    expect(again.speakers.onMotions).toEqual({ [M1]: [FRA], [M2]: [FRA] })
  })

  it('[SP24] of motions that are gone nothing is kept', () => {
    const first = debated({}, speech(FRA, BORIS, 'for'), ended(1000))
    const next = debating(first, { id: 'm2' as typeof M1 })
    const [event] = happened([speech(ARE, AMINA, 'for')], next.seq + 1)
    expect(evolve(next, event!).speakers.onMotions).toEqual({ m2: [ARE] })
  })

  it('[SP23] who is absent, has no seat or no people does not', () => {
    inState(debated()).when(recognise(ATLANTIS, 'for'), DALAL).refuses('absent', 'SP23')
    inState(debated()).when(recognise(UNSEATED, 'for'), DALAL).refuses('delegation-unknown', 'SP23')
    inState(debated({}, noted(ATLANTIS)))
      .when(recognise(ATLANTIS, 'for'), DALAL)
      .refuses('person-unknown', 'SP23')
  })
})

// What is called for at the desk at each turn of a committee that the law itself plays.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../shared/ids.ts'
import type { Call } from '../../shared/procedure/calls/call.ts'
import { callsOf } from '../../shared/procedure/calls/called-for.ts'
import { atWork, CHAIR, type Committee, newCommittee, of } from './committee.ts'
import { ARE, FRA } from './fake-sitting.ts'

const KEN = 'KEN' as DelegationId
const SEATS = [ARE, FRA, KEN]
const KEY = '0'.repeat(31)

/** Each call by its name, with what it is about where that matters. */
const brief = (call: Call): string => {
  if ('motion' in call) return `${call.is} ${call.motion.id}`
  if (call.is === 'rule') return `rule ${call.point.id}`
  if (call.is === 'call') return `call ${call.delegation}, ${call.left} left`
  if (call.is === 'put-proposal') return `put-proposal ${call.subject.of}`
  if (call.is === 'give-floor') return `give-floor ${call.entry.id}`
  if (call.is === 'take-up-item') return `take-up-item ${call.item}`
  if (call.is === 'speech') return call.isOver ? 'speech, over' : 'speech'
  if ('turnout' in call) return `${call.is} ${call.turnout.cast}/${call.turnout.of}`
  if ('quorum' in call) return `${call.is} ${call.number}: ${call.quorum.have}/${call.quorum.need}`
  return call.is
}

const called = (committee: Committee): readonly string[] =>
  callsOf(committee.sitting, committee.at).map(brief)

const present = (committee: Committee, ...delegations: readonly DelegationId[]): Committee =>
  delegations.reduce(
    (before, delegation) => before.act(CHAIR, 'presence.note', { delegation, presence: 'present' }),
    committee,
  )

const cast = (committee: Committee, vote: string, ...delegations: readonly DelegationId[]): Committee =>
  delegations.reduce(
    (before, delegation) =>
      before.act(of(delegation), 'ballot.cast', {
        vote: vote as never,
        choice: 'yes',
        key: `${KEY.slice(2)}${vote}${delegation === ARE ? 'a' : delegation === FRA ? 'b' : 'c'}`,
      }),
    committee,
  )

const begun = atWork('model-un', SEATS)
const M1 = 'm1' as never
const M2 = 'm2' as never

describe('around a meeting', () => {
  const gathered = newCommittee('model-un', SEATS)

  it('the roll is called until the quorum is there, then the meeting opens', () => {
    expect(called(gathered)).toEqual(['call-roll 1: 0/1'])
    expect(called(present(gathered, KEN))).toEqual(['open-meeting 1: 1/1'])
  })

  it('the agenda comes first, from its first item on', () => {
    const open = present(gathered, ...SEATS).act(CHAIR, 'meeting.open', {})
    expect(called(open)).toEqual(['add-items'])
    const listed = open.act(CHAIR, 'item.add', { title: 'Rivers' })
    expect(called(listed)).toEqual(['adopt-agenda', 'take-up-item i1'])
    expect(called(listed.act(CHAIR, 'agenda.adopt', {}))).toEqual(['take-up-item i1'])
  })

  it('under informal rules nothing has to be', () => {
    expect(called(newCommittee('open-floor', SEATS))).toEqual(['at-ease'])
  })

  it('a closed agenda leaves no business, and an ended sitting nothing', () => {
    const done = begun.act(CHAIR, 'item.close', { item: 'i1' as never })
    expect(called(done)).toEqual(['no-business'])
    expect(called(done.act(CHAIR, 'sitting.end', {}))).toEqual(['ended'])
  })
})

describe('the floor', () => {
  const listed = begun
    .act(of(FRA), 'floor.request', { kind: 'speech' })
    .act(of(ARE), 'floor.request', { kind: 'speech' })
  const speaking = listed.act(CHAIR, 'floor.give', { entry: 'e1' as never })

  it('goes to the first of the list, and to nobody when there is none', () => {
    expect(called(begun)).toEqual(['no-speakers'])
    expect(called(listed)).toEqual(['give-floor e1'])
  })

  it('is followed by the next, and says when its time is over', () => {
    expect(called(speaking)).toEqual(['speech', 'give-floor e2'])
    expect(called(speaking.wait(60_000))).toEqual(['speech, over', 'give-floor e2'])
  })

  it('[PO7] waits for points, privilege before order', () => {
    const raised = speaking
      .act(of(KEN), 'point.raise', { kind: 'order', text: '' })
      .act(of(ARE), 'point.raise', { kind: 'privilege', text: '' })
    expect(called(raised)).toEqual(['rule q2', 'rule q1', 'speech', 'give-floor e2'])
  })
})

describe('motions', () => {
  const moved = begun
    .act(of(FRA), 'motion.move', { motion: 'limit-speeches', terms: { seconds: 90 }, text: '' })
    .act(of(KEN), 'motion.move', { motion: 'unmoderated-caucus', terms: { minutes: 5 }, text: '' })

  it('[MO11] are seconded, [MO14] [MO15] then the first in precedence is taken up', () => {
    expect(called(moved)[0]).toBe('ask-seconds m2')
    expect(called(moved.act(of(ARE), 'motion.second', { motion: M1 }))[0]).toBe('take-up m1')
    const both = moved
      .act(of(ARE), 'motion.second', { motion: M1 })
      .act(of(ARE), 'motion.second', { motion: M2 })
    expect(called(both)[0]).toBe('take-up m2')
  })

  it('[MO17] are debated as their rule allows, then put', () => {
    const limited = moved.act(of(ARE), 'motion.second', { motion: M1 })
    expect(called(limited.act(CHAIR, 'motion.take-up', { motion: M1 }))[0]).toBe('debate m1')
    const caucus = moved.act(of(ARE), 'motion.second', { motion: M2 })
    expect(called(caucus.act(CHAIR, 'motion.take-up', { motion: M2 }))[0]).toBe('put-motion m2')
  })

  it('wait while somebody speaks', () => {
    const listed = begun.act(of(FRA), 'floor.request', { kind: 'speech' })
    const seconded = listed
      .act(of(KEN), 'motion.move', { motion: 'unmoderated-caucus', terms: { minutes: 5 }, text: '' })
      .act(of(ARE), 'motion.second', { motion: M1 })
      .act(CHAIR, 'floor.give', { entry: 'e1' as never })
    expect(called(seconded)).toEqual(['speech', 'take-up m1'])
  })
})

describe('a caucus', () => {
  const carried = (motion: 'moderated-caucus' | 'unmoderated-caucus') => {
    const terms = motion === 'moderated-caucus' ? { minutes: 10, seconds: 30 } : { minutes: 10 }
    const put = begun
      .act(of(FRA), 'motion.move', { motion, terms, text: 'Wells' })
      .act(of(KEN), 'motion.second', { motion: M1 })
      .act(CHAIR, 'motion.take-up', { motion: M1 })
      .act(CHAIR, 'motion.put', { motion: M1, method: 'show-of-hands' })
    return cast(put, 'v1', ...SEATS).act(CHAIR, 'vote.close', { vote: 'v1' as never })
  }

  it('calls for the next speaker when it is moderated, and for nothing but its end when not', () => {
    expect(called(carried('moderated-caucus'))).toEqual(['recognise'])
    expect(called(carried('unmoderated-caucus'))).toEqual(['caucus'])
  })
})

describe('a vote', () => {
  const put = (method: 'show-of-hands' | 'no-objection' | 'roll-call') =>
    begun.act(CHAIR, 'vote.open', { question: 'Shall we rest?', method, decision: null, again: null })

  it('waits for the ballots of those present, then is closed', () => {
    const open = put('show-of-hands')
    expect(called(open)).toEqual(['wait-for-ballots 0/3'])
    expect(called(cast(open, 'v1', ARE))).toEqual(['wait-for-ballots 1/3'])
    expect(called(cast(open, 'v1', ...SEATS))).toEqual(['close-vote 3/3'])
  })

  it('[PO3] stands behind a point of order', () => {
    const raised = put('show-of-hands').act(of(FRA), 'point.raise', { kind: 'order', text: '' })
    expect(called(raised)).toEqual(['rule q1', 'wait-for-ballots 0/3'])
  })

  it('[VO18] without a vote asks for objections', () => {
    expect(called(put('no-objection'))).toEqual(['ask-consent 0/3'])
  })

  it('[VO15] by roll-call draws its lot, calls each in turn, then is closed', () => {
    const open = put('roll-call')
    expect(called(open)).toEqual(['draw'])
    const drawn = open.act(CHAIR, 'lot.draw', { lot: 'l1' as never, nonce: 'ab'.repeat(16) })
    const [first] = called(drawn)
    expect(first).toMatch(/^call [A-Z]{3}, 3 left$/)
    const passedOver = (committee: Committee, times: number): Committee => {
      const [call] = callsOf(committee.sitting, committee.at)
      if (times === 0 || call?.is !== 'call') return committee
      const next = { vote: 'v1' as never, delegation: call.delegation }
      return passedOver(committee.act(CHAIR, 'roll.pass', next), times - 1)
    }
    expect(called(passedOver(drawn, 1))[0]).toMatch(/, 2 left$/)
    expect(called(passedOver(drawn, 3))).toEqual(['close-vote 0/3'])
  })
})

describe('proposals', () => {
  const text = { title: 'Wells', preamble: [], operative: ['Dig;', 'Report.'] }
  const proposed = atWork('general-assembly-committee', SEATS).act(of(KEN), 'proposal.submit', {
    text,
    decision: 'ordinary',
  })
  const R1 = { proposal: 'r1' as never, method: 'recorded' } as const

  it('are put when nobody asks for the floor, and not before', () => {
    expect(called(proposed)).toEqual(['put-proposal proposal'])
    expect(called(proposed.act(of(ARE), 'floor.request', { kind: 'speech' }))).toEqual(['give-floor e1'])
  })

  it('[PR19] come after their amendments, and go on once voting has begun', () => {
    const amended = proposed.act(of(FRA), 'amendment.submit', {
      proposal: 'r1' as never,
      change: { is: 'delete', paragraph: 2, text: null },
    })
    expect(called(amended)).toEqual(['put-proposal amendment'])
    const voted = cast(amended.act(CHAIR, 'proposal.put', R1), 'v1', ...SEATS)
    const decided = voted.act(CHAIR, 'vote.close', { vote: 'v1' as never })
    expect(called(decided.act(of(ARE), 'floor.request', { kind: 'speech' }))[0]).toBe('put-proposal proposal')
  })
})

describe('an election', () => {
  it('calls for its ballots', () => {
    const open = atWork('general-assembly', SEATS).act(CHAIR, 'election.open', {
      title: 'Rapporteur',
      places: 1,
      majority: 'majority',
      candidates: ['Amal', 'Bruno'],
    })
    expect(called(open)[0]).toBe('hold-ballot')
  })
})

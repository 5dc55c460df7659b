import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import { drawOf } from '../../../shared/procedure/lots/draw.ts'
import { EVERY_EVENT } from '../journal/every-event.ts'
import type { Past } from '../procedure/given.ts'
import { AMINA, ARE, ATLANTIS, BORIS, CHIDI, DALAL, FRA, KEN, OPEN, saltOf } from '../procedure/samples.ts'
import { NAMES, SMALL_PAST } from './small-sitting.ts'
import { minutesAfter, textIn } from './writing.ts'

const small = minutesAfter(SMALL_PAST)
const golden = (language: string): string =>
  readFileSync(path.join(import.meta.dirname, `small-sitting.${language}.txt`), 'utf8')
const actsOf = ({ parts }: Minutes) => parts.flatMap(({ acts }) => acts)

describe('a small sitting', () => {
  it.each(['en', 'ar'] as const)('[MI1] [MI2] is told word for word in %s', (language) => {
    expect(textIn(language, small)).toBe(golden(language))
  })

  it('[MI1] is the same from the same entries, whoever reads them', () => {
    expect(minutesAfter(SMALL_PAST)).toEqual(small)
    expect(JSON.parse(JSON.stringify(small))).toEqual(small)
  })

  it('[MI2] stands in the order of the journal, each act once', () => {
    const seqs = actsOf(small).map(({ seq }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
    expect(small.parts.map(({ meeting, item }) => [meeting, item])).toEqual([
      [1, null],
      [1, 'i1'],
      [1, null],
      [null, null],
    ])
  })

  it('[MI3] has the ballots of recorded votes, in the order of call, and only totals of a show of hands', () => {
    expect(small.votes.map(({ method, ballots, notVoting }) => [method, ballots, notVoting])).toEqual([
      ['show-of-hands', null, []],
      [
        'recorded',
        [
          { delegation: KEN, choice: 'yes' },
          { delegation: ARE, choice: 'abstain' },
          { delegation: FRA, choice: 'yes' },
        ],
        [ATLANTIS],
      ],
      [
        'roll-call',
        [
          { delegation: KEN, choice: 'yes' },
          { delegation: ARE, choice: 'yes' },
          { delegation: FRA, choice: 'no' },
        ],
        [ATLANTIS],
      ],
    ])
  })

  it('[MI3] knows no choice of a vote that is open', () => {
    const closing = SMALL_PAST.findIndex((one) => 'type' in one && one.type === 'vote.closed')
    const open = minutesAfter(SMALL_PAST.slice(0, closing))
    expect([open.votes, JSON.stringify(open).includes('"choice"')]).toEqual([[], false])
    expect(actsOf(open).at(-1)).toMatchObject({ is: 'vote-opened', vote: 'v1', method: 'show-of-hands' })
  })

  it('[MI6] [MI7] says who was present, at their fullest, and who spoke how long', () => {
    expect(
      small.meetings.map(({ attendance, presiding, quorum }) => [attendance, presiding, quorum]),
    ).toEqual([
      [
        [
          { delegation: KEN, presence: 'present' },
          { delegation: ARE, presence: 'present-and-voting' },
          { delegation: FRA, presence: 'present' },
          { delegation: ATLANTIS, presence: 'absent' },
        ],
        [DALAL],
        { rule: 'MUN 2', have: 3, need: 1 },
      ],
    ])
    expect(small.speaking).toEqual([{ delegation: KEN, ms: 81_400, times: 1 }])
  })

  it('[MI8] keeps what is needed to draw a lot again', () => {
    expect(drawOf('5'.repeat(64), [saltOf(1)], 4)).toBe(2)
    expect(small.lots).toEqual([
      {
        ...{ id: 'l1', purpose: { of: 'roll-call', vote: 'v3' }, of: 4, drawn: 2 },
        ...{ committedSeq: 47, drawnSeq: 49, seed: '5'.repeat(64), salt: saltOf(9) },
        contributions: [{ person: AMINA, nonce: saltOf(1) }],
      },
    ])
  })
})

describe('what the minutes leave out', () => {
  const byAmina = EVERY_EVENT.map((event): Past => [AMINA, event])

  it('[MI2] every event that happens can be read', () => {
    const read = minutesAfter(byAmina)
    expect(actsOf(read).length).toBeGreaterThan(40)
    for (const language of ['en', 'ar'] as const)
      expect(textIn(language, read)).not.toMatch(/undefined|NaN|#{5}|\[object|\u2068|\u2069/)
  })

  it('[MI4] how the desk keeps order is no proceeding', () => {
    const desk: readonly Past[] = [
      [DALAL, { type: 'person.muted', person: AMINA, isMuted: true }],
      [DALAL, { type: 'person.removed', person: AMINA }],
      [DALAL, { type: 'door.set', door: 'locked' }],
      [DALAL, { type: 'chat.slowed', everyMs: 5000 }],
      [DALAL, { type: 'succession.set', people: [DALAL] }],
    ]
    const opened: Past = { ...OPEN, type: 'sitting.opened' }
    expect(minutesAfter([opened, ...desk]).parts).toEqual(minutesAfter([opened]).parts)
  })

  it('[MI4] names of those alone who are mentioned', () => {
    const names = new Map([...NAMES, ['p_visitor' as PersonId, 'Somebody who watched']])
    expect(minutesAfter(SMALL_PAST, names).people).toEqual({
      [AMINA]: 'Amina Odhiambo',
      [BORIS]: 'بدر الكعبي',
      [CHIDI]: 'Chidi Okafor',
      [DALAL]: 'Dalal Haddad',
    })
  })
})

describe('what was erased', () => {
  const erased = SMALL_PAST.map((one): Past => {
    const event = 'type' in one ? one : one[1]
    const by = 'type' in one ? ('system' as const) : one[0]
    switch (event.type) {
      case 'sitting.opened':
        return [by, { ...event, texts: null, salt: '' }]
      case 'item.added':
        return [by, { ...event, title: null, salt: '' }]
      case 'point.raised':
      case 'motion.moved':
      case 'proposal.submitted':
      case 'amendment.submitted':
        return [by, { ...event, text: null, salt: '' }]
      case 'document.added':
        return [by, { ...event, content: null, salt: '' }]
      default:
        return one
    }
  })
  const gone = minutesAfter(erased, new Map())

  it('[MI5] is said to be erased, in its place', () => {
    const sign = { erased: true }
    expect([gone.title, gone.items, gone.proposals[0]?.title, gone.points[0]?.text]).toEqual([
      sign,
      [{ id: 'i1', title: sign }],
      sign,
      sign,
    ])
    expect(textIn('en', gone)).toContain(
      'The representative of France raised a point of order: [text erased].',
    )
    expect(textIn('ar', gone)).toContain('أثار وفد فرنسا نقطة نظام: [نص محذوف].')
  })

  it('[MI5] differs from what was never said', () => {
    const motions = minutesAfter(SMALL_PAST).motions.map(({ text }) => text)
    expect(motions).toEqual(['صياغة مشروع', null])
  })

  it('[MI5] and a name that was erased leaves the delegation', () => {
    expect(textIn('en', gone)).toContain(
      'The representative of Kenya made a statement (1 minute 21 seconds).',
    )
    expect(textIn('en', gone)).not.toContain('Amina')
  })
})

describe('a meeting that is suspended', () => {
  it('[MI2] goes on under its number, and the record says from when to when it was', () => {
    const rested = minutesAfter([
      ...SMALL_PAST.slice(0, 12),
      [DALAL, { type: 'meeting.suspended', until: null }],
      [DALAL, { type: 'meeting.opened', number: 1 }],
      [DALAL, { type: 'meeting.suspended', until: null }],
    ])
    const [first = 0, second = 0, third = 0] = actsOf(rested)
      .slice(-3)
      .map(({ at }) => at)
    expect(rested.meetings.map(({ number, suspensions }) => [number, suspensions])).toEqual([
      [
        1,
        [
          { from: first, until: second },
          { from: third, until: null },
        ],
      ],
    ])
    expect(textIn('en', rested)).toContain(' | 10:05 to 10:05; from 10:05 | – | Dalal Haddad | 3 (quorum 1)')
    expect(textIn('ar', rested)).toContain('من 10:05 إلى 10:05؛ منذ 10:05')
  })
})

describe('[MI6] an informal sitting', () => {
  it('meets from the start, and who has people is present', () => {
    const { meetings, parts } = minutesAfter([
      { ...OPEN, type: 'sitting.opened' },
      { type: 'delegation.joined', person: AMINA, delegation: KEN as DelegationId },
      { type: 'delegation.left', person: AMINA, delegation: KEN as DelegationId },
    ])
    const present = meetings[0]?.attendance.filter(({ presence }) => presence === 'present')
    expect([present, parts[0]?.acts[0]?.is]).toEqual([
      [{ delegation: KEN, presence: 'present' }],
      'meeting-opened',
    ])
  })
})

// The floor as each person finds it: who speaks and how long, one's place on the list, points and the appeal.
import { describe, expect, it } from 'vitest'
import { clockText } from '../../client/hud/clock/clock-text.ts'
import { FloorPanel } from '../../client/hud/floor/floor-panel.tsx'
import { longestFirst } from '../../client/hud/floor/speaking-times.tsx'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import type { DelegationId, EntryId, PointId } from '../../shared/ids.ts'
import { atWork, CHAIR, type Committee, of } from './committee.ts'
import { ARE, delegationView, FRA } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const KEN = 'KEN' as DelegationId
const E1 = 'e1' as EntryId
const Q1 = 'q1' as PointId
const begun = atWork('model-un', [ARE, FRA, KEN])
const listed = begun
  .act(of(FRA), 'floor.request', { kind: 'speech' })
  .act(of(ARE), 'floor.request', { kind: 'speech' })
const speaking = listed.act(CHAIR, 'floor.give', { entry: E1 })

const markup = (view: SittingView, at: number, language: Language = 'en') =>
  show(<FloorPanel />, view, language, at)
const text = (committee: Committee, who = of(ARE), language: Language = 'en') =>
  textOf(markup(committee.view(who), committee.at, language))

describe('the clock', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [61_000, '1:01'],
    [3_600_000, '1:00:00'],
    [-5, '0:00'],
  ])('shows %i ms as %s', (ms, shown) => {
    expect(clockText(ms, createFormat('en', 'latn'))).toBe(shown)
  })

  it('uses the digits of the reader', () => {
    expect(clockText(61_000, createFormat('ar', 'arab'))).toBe('١:٠١')
  })
})

describe('the floor', () => {
  it('is nobody’s at first', () => {
    expect(text(begun)).toContain('Nobody has the floor.')
  })

  it('shows who speaks, what is used and what is left', () => {
    expect(text(speaking.wait(42_000))).toContain('France Speech fra 0:42 of 1:00 0:18 left')
    expect(text(speaking.wait(42_000), of(ARE), 'ar')).toContain('فرنسا بيان fra 0:42 من 1:00 المتبقي 0:18')
  })

  it('warns by words when the time is over', () => {
    const late = speaking.wait(75_000)
    expect(text(late)).toContain('0:15 over time')
    expect(markup(late.view(of(ARE)), late.at)).toContain('speech-timer is-over')
  })

  it('[SP17] [SP18] lets the speaker end and yield, and nobody else', () => {
    expect(text(speaking, of(FRA))).toContain('You have the floor')
    expect(text(speaking, of(FRA))).toContain('End my speech Yield the rest of my time')
    expect(text(speaking)).not.toContain('End my speech')
  })
})

describe('the list', () => {
  it('stands in order with one’s own place, and may be left', () => {
    expect(text(listed)).toContain(
      'Speakers’ list Open Each speech: 1:00 1 France 2 United Arab Emirates your delegation Withdraw',
    )
    expect(text(listed)).not.toContain('Ask for the floor')
    expect(text(listed, of(KEN))).toContain('Ask for the floor')
  })

  it('[SP5] says why one cannot ask, and the rule', () => {
    const closed = begun.act(CHAIR, 'list.set', { isOpen: false })
    expect(text(closed)).toContain(
      "Ask for the floor The speakers' list is closed. You may still have a right of reply, or ask the chair to open the list. Model United Nations, rule 6",
    )
  })

  it('is only read by who has no delegation', () => {
    expect(text(listed, CHAIR)).not.toContain('Ask for the floor')
    expect(text(listed, CHAIR)).not.toContain('Raise a point')
  })
})

describe('points', () => {
  const raised = begun.act(of(FRA), 'point.raise', { kind: 'order', text: 'The vote was not announced.' })
  const ruled = raised.act(CHAIR, 'point.rule', { point: Q1, ruling: 'not-well-taken', text: 'It was.' })

  it('wait for a ruling, and are withdrawn by who raised them', () => {
    expect(text(raised)).toContain(
      'Point of order France The vote was not announced. The chair is to rule on it.',
    )
    expect(text(raised)).not.toContain('Withdraw the point')
    expect(text(raised, of(FRA))).toContain('Withdraw the point')
  })

  it('[PO10] [PO11] may be appealed against right after the ruling only', () => {
    expect(text(ruled)).toContain('Ruling: not well taken It was. Appeal against the ruling')
    const later = ruled
      .act(of(FRA), 'floor.request', { kind: 'speech' })
      .act(CHAIR, 'floor.give', { entry: E1 })
    expect(text(later)).toContain('Last ruling: Point of order, France')
    expect(text(later)).not.toContain('Appeal against the ruling')
  })
})

describe('a caucus', () => {
  const caucus = begun
    .act(of(FRA), 'motion.move', {
      ...{ motion: 'moderated-caucus', terms: { minutes: 10, seconds: 45 }, text: 'Fair shares' },
    })
    .act(of(KEN), 'motion.second', { motion: 'm1' as never })
    .act(CHAIR, 'motion.take-up', { motion: 'm1' as never })
    .act(CHAIR, 'motion.put', { motion: 'm1' as never, method: 'no-objection' })
    .act(CHAIR, 'vote.close', { vote: 'v1' as never })

  it('shows its topic, the time that is left, and that the list rests', () => {
    expect(text(caucus.wait(60_000))).toContain('Moderated caucus Fair shares 9:00 left Each speech 0:45.')
    expect(text(caucus)).toContain('The list rests during the caucus.')
  })
})

describe('speaking times', () => {
  it('stand by length, equal ones as seated, and leave out who has not spoken', () => {
    const spoken = [
      delegationView(ARE, 0, { times: 1, spokenMs: 1000 }),
      delegationView(KEN, 2, { times: 1, spokenMs: 2000 }),
      delegationView(FRA, 1, { times: 1, spokenMs: 2000 }),
      delegationView('BRA' as DelegationId, 3),
    ]
    expect(longestFirst(spoken).map(({ id }) => id)).toEqual([FRA, KEN, ARE])
  })
})

// What is told aloud of the procedure, and what the speaker is told of the clock.

import { describe, expect, it } from 'vitest'
import { happenings } from '../../client/hud/announce/happenings.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { personId } from './fake-sitting.ts'
import { stateOf, wordsOf } from './show.tsx'
import {
  CAUCUS,
  FRA,
  floor,
  MOTION,
  meetingOf,
  motions,
  NOW,
  ON_ITEM,
  point,
  points,
  speakers,
  viewWith,
} from './wall-samples.ts'

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

const told = (before: SittingView, now: SittingView, language: Language = 'en') =>
  happenings(before, { view: now, words: wordsOf(language), format: stateOf(language).format }).map(
    ({ text, urgency }) => `${urgency}: ${plain(text)}`,
  )

const quiet = viewWith({})

describe('the floor', () => {
  it('that is given to others is told politely, to oneself at once', () => {
    const given = viewWith({ speakers: speakers({ floor: floor() }) })
    expect(told(quiet, given)).toEqual(['polite: Kenya has the floor: Speech.'])
    expect(told(quiet, given, 'ar')).toEqual(['polite: الكلمة الآن: كينيا (بيان).'])
    const own = viewWith({ speakers: speakers({ floor: floor({ person: personId('me') }) }) })
    expect(told(quiet, own)).toEqual(['assertive: You have the floor: Speech.'])
    expect(told(own, quiet)).toEqual(['polite: You no longer have the floor.'])
    expect(told(given, quiet)).toEqual([])
  })

  it('at the rostrum is told to who was brought there', () => {
    const guest = floor({ kind: 'guest', delegation: null, person: personId('me') })
    expect(told(quiet, viewWith({ speakers: speakers({ floor: guest }) }))).toEqual([
      'assertive: You have the floor, and have been brought to the rostrum.',
    ])
  })

  it('that is prolonged or stopped is no news', () => {
    const given = viewWith({ speakers: speakers({ floor: floor() }) })
    const later = viewWith({ speakers: speakers({ floor: floor({ limitMs: 120_000, pausedAt: NOW }) }) })
    expect(told(given, later)).toEqual([])
  })
})

describe('the debate', () => {
  it.each<[string, SittingView, SittingView, readonly string[]]>([
    [
      'a point',
      quiet,
      viewWith({ points: points(point('order', FRA)) }),
      ['assertive: France: Point of order.'],
    ],
    [
      'its ruling',
      viewWith({ points: points(point('order', FRA)) }),
      viewWith({ points: points(point('order', FRA, { ruling: 'well-taken' })) }),
      ['polite: Point of order. Ruling: well taken.'],
    ],
    ['a motion', quiet, viewWith({ motions: motions(null) }), ['polite: France moves: Close the debate.']],
    [
      'a motion that is taken up',
      viewWith({ motions: motions(null) }),
      viewWith({ motions: motions(MOTION.id) }),
      ['polite: The motion is before the hall: Close the debate.'],
    ],
    [
      'a caucus',
      quiet,
      viewWith({ speakers: speakers({ caucus: CAUCUS }) }),
      ['polite: Moderated caucus for 10 minutes. On Rivers.'],
    ],
    [
      'its end',
      viewWith({ speakers: speakers({ caucus: CAUCUS }) }),
      quiet,
      ['polite: The caucus has ended.'],
    ],
    [
      'the closing of the list',
      quiet,
      viewWith({ speakers: speakers({ isOpen: false }) }),
      ['polite: The speakers’ list is closed.'],
    ],
    ['an item', quiet, viewWith({ agenda: ON_ITEM }), ['polite: Now under discussion: Shared waters.']],
    [
      'a suspension',
      quiet,
      viewWith({ agenda: meetingOf({ phase: 'suspended' }) }),
      ['assertive: The meeting is suspended.'],
    ],
    [
      'its end',
      viewWith({ agenda: meetingOf({ phase: 'suspended' }) }),
      quiet,
      ['assertive: The meeting is resumed.'],
    ],
    [
      'the next meeting',
      quiet,
      viewWith({ agenda: meetingOf({ number: 3 }) }),
      ['assertive: Meeting 3 is open.'],
    ],
    [
      'the end of the sitting',
      quiet,
      viewWith({ rules: { ownRulebook: null, observers: [], endedAt: NOW } }),
      ['assertive: The session has ended.'],
    ],
    [
      'an adjournment',
      quiet,
      viewWith({ agenda: meetingOf({ phase: 'closed' }) }),
      ['assertive: The meeting is adjourned.'],
    ],
  ])('tells %s', (_, before, now, said) => {
    expect(told(before, now)).toEqual(said)
    expect(told(before, now, 'ar')).toHaveLength(said.length)
  })
})

// What is told of votes, of oneself, and to the speaker.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { happenings } from '../../client/hud/announce/happenings.ts'
import { speechWarning } from '../../client/hud/announce/speech-warnings.ts'
import { startTelling } from '../../client/hud/announce/telling.ts'
import type { LanguageState } from '../../client/i18n/language.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import type { Note } from '../../shared/protocol/messages.ts'
import { fakeSitting, peopleMap, person, personId } from './fake-sitting.ts'
import { stateOf, wordsOf } from './show.tsx'
import {
  ARE,
  asked,
  decidedAgo,
  ELECTION,
  FRA,
  floor,
  KEN,
  openChapter,
  QUESTION,
  rollCall,
  SILENCE,
  speakers,
  viewWith,
  votes,
} from './wall-samples.ts'

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

const told = (before: SittingView, now: SittingView, language: Language = 'en') =>
  happenings(before, { view: now, words: wordsOf(language), format: stateOf(language).format }).map(
    ({ text, urgency }) => `${urgency}: ${plain(text)}`,
  )

const quiet = viewWith({})
const mine = person('me', { role: 'delegate', delegation: ARE, mayCast: true })
const asDelegate = { me: mine, people: peopleMap(mine, person('Otieno', { delegation: KEN })) }
const list = [ARE, FRA, KEN] as readonly DelegationId[]

describe('a vote', () => {
  const open = (vote: Parameters<typeof openChapter>[0]) =>
    viewWith({ vote: openChapter(vote) }, { vote: asked, ...asDelegate })
  it.each([
    [{}, `Show of hands. The question: ${QUESTION}`],
    [{ method: 'recorded' }, `Recorded vote. The question: ${QUESTION}`],
    [
      { method: 'no-objection' },
      `To be decided without a vote unless a delegation objects. The question: ${QUESTION}`,
    ],
    [
      { method: 'roll-call', rollCall: rollCall({ order: null }) },
      `Roll-call vote. The question: ${QUESTION}`,
    ],
    [{ subject: { of: 'election', election: ELECTION.id } }, `A ballot is open. ${QUESTION}`],
  ] as const)('%o is told by its way', (vote, said) => {
    expect(told(viewWith({}, asDelegate), open(vote))).toEqual([`assertive: ${said}`])
  })

  const roll = (answers: Record<string, string>, order = list) =>
    open({ method: 'roll-call', answers, rollCall: rollCall({ order }) })

  it('[VO15] tells each answer and who is called, and at once that it is one’s own turn', () => {
    expect(told(roll({}, [FRA, KEN, ARE]), roll({ FRA: 'no' }, [FRA, KEN, ARE]))).toEqual([
      'polite: France: No. Called: Kenya.',
    ])
    const undrawn = open({ method: 'roll-call', rollCall: rollCall({ order: null }) })
    expect(told(undrawn, roll({}, [FRA, KEN, ARE]))).toEqual(['polite: Called: France.'])
    expect(told(roll({}, [FRA, ARE, KEN]), roll({ FRA: 'yes' }, [FRA, ARE, KEN]))).toEqual([
      'assertive: Roll-call: it is your turn to answer.',
    ])
    expect(told(roll({}, [FRA, ARE, KEN]), roll({ FRA: 'yes' }, [FRA, ARE, KEN]), 'ar')).toEqual([
      'assertive: نداء الأسماء: حان دوركم للإجابة.',
    ])
  })

  it('tells who objects', () => {
    const before = open({ method: 'no-objection' })
    expect(told(before, open({ method: 'no-objection', objections: [FRA] }))).toEqual([
      'assertive: France objects.',
    ])
  })

  it('without a vote is told by its sentence, an election by who is elected', () => {
    const before = open({ method: 'no-objection' })
    const nothing = { tally: { yes: 0, no: 0, abstain: 0 }, limbs: [], rule: 'MUN 5' }
    const adopted = { outcome: 'adopted', reason: 'no-objection', ...nothing } as const
    const closed = viewWith(
      {},
      { ...asDelegate, vote: decidedAgo(0, { method: 'no-objection', outcome: adopted }) },
    )
    expect(told(before, closed)).toEqual(['assertive: Adopted without a vote: nobody objected.'])
    const chosen = { outcome: 'elected', reason: 'majority', ...nothing, elected: ['KEN'] } as const
    const subject = { of: 'election', election: ELECTION.id } as const
    const elected = viewWith({}, { ...asDelegate, vote: decidedAgo(0, { subject, outcome: chosen }) })
    expect(told(before, elected)).toEqual(['assertive: Elected: Kenya.'])
  })

  it('by silence is told when it begins', () => {
    expect(told(quiet, viewWith({ votes: votes([SILENCE]) }))[0]).toMatch(
      /^polite: A silence procedure runs until 7 May 2026 at .*: The declaration$/,
    )
  })
})

describe('what concerns oneself', () => {
  it('is told: being muted, and no longer', () => {
    const muted = viewWith({ conduct: { ...quiet.chapters.conduct, muted: [personId('me')] } })
    expect(told(quiet, muted)).toEqual([
      'assertive: The chair has muted you: you are not heard, and can neither chat nor raise your hand.',
    ])
    expect(told(muted, quiet)).toEqual(['assertive: You are no longer muted.'])
  })

  it('is told: a note of others, but not one’s own, nor those from before', () => {
    const note = (id: number, from: DelegationId, to: DelegationId): Note => ({
      ...{ id, from, to, person: personId('x'), name: 'X', text: 'Hello', at: 0 },
    })
    const first = viewWith({}, { ...asDelegate, notes: [note(1, KEN, ARE)] })
    expect(told(viewWith({}, asDelegate), first)).toEqual([])
    expect(told(first, { ...first, notes: [...first.notes, note(2, FRA, ARE)] })).toEqual([
      'polite: A note from France.',
    ])
    expect(told(first, { ...first, notes: [...first.notes, note(2, ARE, FRA)] })).toEqual([])
  })

  it('is not told: the first state that comes', () => {
    const blank = { ...quiet, link: 'connecting', people: new Map() } as const
    expect(told(blank, viewWith({ speakers: speakers({ floor: floor() }) }))).toEqual([])
  })
})

describe('the speaker', () => {
  const words = wordsOf('en')
  const given = floor({ person: personId('me'), givenAt: 0, limitMs: 90_000 })
  const warned = (before: number, now: number, more = {}) => {
    const warning = speechWarning({ ...given, ...more }, before, now, words)
    return warning && `${warning.urgency}: ${warning.text}`
  }
  it.each([
    [58_000, 59_500, null],
    [59_500, 60_500, 'polite: 30 seconds left of your speech.'],
    [60_500, 61_500, null],
    [79_000, 80_000, 'assertive: 10 seconds left of your speech.'],
    [89_500, 90_500, 'assertive: The time of your speech is over.'],
    [90_500, 91_500, null],
    // a page that slept hears the latest alone
    [10_000, 85_000, 'assertive: 10 seconds left of your speech.'],
    [10_000, 95_000, 'assertive: The time of your speech is over.'],
  ])('from %i to %i ms hears %s', (before, now, said) => {
    expect(warned(before, now)).toBe(said)
  })

  it('hears nothing of a speech without a limit, while the clock stands still, or at the start of a short one', () => {
    expect([
      warned(59_000, 61_000, { limitMs: null }),
      warned(59_000, 61_000, { pausedAt: 10_000 }),
      warned(0, 1000, { limitMs: 30_000 }),
    ]).toEqual([null, null, null])
  })
})

describe('telling', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('begins with what happened since the first view, and warns the speaker by the clock of the sitting', () => {
    const said: string[] = []
    const announcer = { say: ({ text }: { text: string }) => said.push(plain(text)), stop: () => {} }
    let now = 0
    const own = floor({ person: personId('me'), givenAt: 0, limitMs: 60_000 })
    const sitting = { ...fakeSitting(viewWith({ speakers: speakers({ floor: own }) })), now: () => now }
    const language = createStore<LanguageState>(() => stateOf('en'))
    const stop = startTelling({ sitting, language, announcer, first: quiet })
    expect(said).toEqual(['You have the floor: Speech.'])
    now = 30_500
    vi.advanceTimersByTime(1000)
    sitting.store.setState(quiet)
    now = 60_500
    vi.advanceTimersByTime(1000)
    stop()
    expect(said.slice(1)).toEqual(['30 seconds left of your speech.', 'You no longer have the floor.'])
  })

  it('warns once, though the clock of the sitting is set back when a line that stalled goes on', () => {
    const said: string[] = []
    const announcer = { say: ({ text }: { text: string }) => said.push(plain(text)), stop: () => {} }
    let now = 0
    const own = floor({ person: personId('me'), givenAt: 0, limitMs: 60_000 })
    const first = viewWith({ speakers: speakers({ floor: own }) })
    const sitting = { ...fakeSitting(first), now: () => now }
    const language = createStore<LanguageState>(() => stateOf('en'))
    const stop = startTelling({ sitting, language, announcer, first })
    for (const at of [29_000, 30_500, 28_000, 29_500, 30_200, 31_000]) {
      now = at
      vi.advanceTimersByTime(1000)
    }
    stop()
    expect(said).toEqual(['30 seconds left of your speech.'])
  })
})

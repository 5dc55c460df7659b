// What needs one's doing, and how it is called for: in the title, by the sign, a sound, and where nobody looks by the device.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type Callers, startAlerts } from '../../client/hud/alert/alerts.ts'
import { needsOf } from '../../client/hud/alert/needs.ts'
import { createScreenStore } from '../../client/hud/screen/screen-context.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../client/hud/screen/settings.ts'
import type { LanguageState } from '../../client/i18n/language.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { Note } from '../../shared/protocol/messages.ts'
import { delegationView, fakeSitting, peopleMap, person, personId } from './fake-sitting.ts'
import { stateOf } from './show.tsx'
import {
  ARE,
  asked,
  FRA,
  floor,
  KEN,
  NOW,
  openChapter,
  rollCall,
  SILENCE,
  speakers,
  viewWith,
  votes,
} from './wall-samples.ts'

const delegate = person('me', { role: 'delegate', delegation: ARE, mayCast: true })

function view(chapters: Partial<Chapters>, more: Partial<SittingView> = {}): SittingView {
  const me = more.me ?? delegate
  return viewWith(chapters, { me, people: peopleMap(me), ...more })
}
const voting = (vote: Parameters<typeof openChapter>[0] = {}, more: Partial<SittingView> = {}) =>
  view({ vote: openChapter(vote) }, { vote: asked, ...more })
const seated = (more: Parameters<typeof delegationView>[2]) =>
  new Map([[ARE, delegationView(ARE, 0, { presence: 'present', people: 1, ...more })]])
const note = (id: number, from: DelegationId): Note => ({
  ...{ id, from, to: ARE, person: personId('x'), name: 'X', text: 'Hello', at: 0 },
})
const ending = { ...SILENCE, deadlineAt: NOW + 3_600_000 }

describe('what needs me', () => {
  it.each<[string, SittingView, readonly string[]]>([
    ['nothing', view({}), []],
    ['a vote that I may cast', voting(), ['vote v1']],
    ['not one that is cast', voting({}, { delegations: seated({ hasVoted: true }) }), []],
    ['not while I may not cast', voting({}, { me: person('me', { delegation: ARE }) }), []],
    ['not as a visitor', voting({}, { me: person('me') }), []],
    ['not while we are absent', voting({}, { delegations: seated({ presence: 'absent' }) }), []],
    ['a decision without a vote', voting({ method: 'no-objection' }), ['vote v1']],
    ['not after we objected', voting({ method: 'no-objection', objections: [ARE] }), []],
    ['my turn', voting({ method: 'roll-call', rollCall: rollCall() }), ['turn v1']],
    [
      'not the turn of others',
      voting({ method: 'roll-call', rollCall: rollCall({ order: [FRA, ARE] }) }),
      [],
    ],
    [
      'the floor',
      view({ speakers: speakers({ floor: floor({ person: personId('me') }) }) }),
      [`floor ${NOW - 30_000}`],
    ],
    ['not that of others', view({ speakers: speakers({ floor: floor() }) }), []],
    ['a silence that ends within the hour', view({ votes: votes([ending]) }), ['silence s1']],
    ['not one that runs on', view({ votes: votes([SILENCE]) }), []],
    ['not one that is over', view({ votes: votes([{ ...SILENCE, deadlineAt: NOW }]) }), []],
    ['a note', view({}, { notes: [note(4, FRA)] }), ['note 4']],
    ['not one that I wrote', view({}, { notes: [{ ...note(4, ARE), to: FRA }] }), []],
  ])('%s', (_, seen, keys) => {
    expect(needsOf(seen, {}, NOW).map(({ key }) => key)).toEqual(keys)
  })

  it('not a note that was read, by who wrote it', () => {
    const seen = view({}, { notes: [note(4, FRA), note(5, KEN)] })
    expect(needsOf(seen, { KEN: 5 }, NOW)).toEqual([{ kind: 'note', key: 'note 4' }])
    expect(needsOf(seen, { KEN: 5, FRA: 4 }, NOW)).toEqual([])
  })

  it('[RB6] not a vote that observers have no part in', () => {
    const rules = { ownRulebook: null, observers: [ARE], endedAt: null }
    const seen = voting({ decision: 'substantive' })
    expect(needsOf({ ...seen, chapters: { ...seen.chapters, rules } }, {}, NOW)).toEqual([])
  })

  it('the most pressing first', () => {
    const seen = voting({}, { notes: [note(1, FRA)] })
    const chapters = { ...seen.chapters, speakers: speakers({ floor: floor({ person: personId('me') }) }) }
    expect(needsOf({ ...seen, chapters }, {}, NOW).map(({ kind }) => kind)).toEqual(['floor', 'vote', 'note'])
  })
})

describe('alerts', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function alerted(first: SittingView, { isHidden = true, language = 'en' as Language, sound = true } = {}) {
    const done: string[] = []
    const callers: Callers = {
      isHidden: () => isHidden,
      chime: () => done.push('chime'),
      notify: ({ title, lang, dir }) => done.push(`notify ${title} ${lang} ${dir}`),
      markIcon: (isMarked) => done.push(isMarked ? 'marked' : 'plain'),
    }
    const sitting = { ...fakeSitting(first), now: () => NOW }
    const screen = createScreenStore()
    const settings = createStore<Settings>(() => ({ ...DEFAULT_SETTINGS, sound }))
    const words = createStore<LanguageState>(() => stateOf(language))
    const stop = startAlerts({ sitting, language: words, screen, settings }, callers)
    return { done, sitting, screen, stop }
  }

  it('call once for a vote in a hidden page: by title, sign, sound and notification, until it is cast', () => {
    const { done, sitting, screen, stop } = alerted(view({}))
    sitting.store.setState(voting())
    sitting.store.setState(voting({}, { vote: { ...asked, cast: 2 } }))
    expect([screen.getState().need, done.filter((each) => each !== 'marked' && each !== 'plain')]).toEqual([
      'vote',
      ['chime', 'notify Your vote is asked for en ltr'],
    ])
    sitting.store.setState(voting({}, { delegations: seated({ hasVoted: true }) }))
    expect([screen.getState().need, done.at(-1)]).toEqual([null, 'plain'])
    stop()
  })

  it('speak Arabic', () => {
    const { done, stop } = alerted(voting(), { language: 'ar' })
    expect(done).toContain('notify صوتكم مطلوب ar rtl')
    stop()
  })

  it('send no notification while the page is looked at, and no sound where it is off', () => {
    const { done, stop } = alerted(voting(), { isHidden: false, sound: false })
    expect(done).toEqual(['marked'])
    stop()
  })

  it('call for a silence when its end comes near, though nothing happens', () => {
    const { sitting, screen, stop } = alerted(
      view({ votes: votes([{ ...SILENCE, deadlineAt: NOW + 3_640_000 }]) }),
    )
    expect(screen.getState().need).toBeNull()
    sitting.now = () => NOW + 20_000
    vi.advanceTimersByTime(30_000)
    expect(screen.getState().need).toBeNull()
    sitting.now = () => NOW + 50_000
    vi.advanceTimersByTime(30_000)
    expect(screen.getState().need).toBe('silence')
    stop()
  })

  it('leave nothing marked behind', () => {
    const { done, screen, stop } = alerted(voting())
    stop()
    expect([screen.getState().need, done.at(-1)]).toEqual([null, 'plain'])
  })
})

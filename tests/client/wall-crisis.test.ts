// The crisis room on the wall of the hall and in its announcements, in both languages.
import { describe, expect, it } from 'vitest'
import { happenings } from '../../client/hud/announce/happenings.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { sceneOf } from '../../client/wall/wall-scene.ts'
import { crisis as arabic } from '../../shared/i18n/ar/crisis.ts'
import { crisis as english } from '../../shared/i18n/en/crisis.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import type { CrisisNews } from '../../shared/lab/crisis/crisis-news.ts'
import { peopleMap, person } from './fake-sitting.ts'
import { stateOf, wordsOf } from './show.tsx'
import { plain, said } from './wall-reading.ts'
import {
  asked,
  CAUCUS,
  decidedAgo,
  floor,
  MOTION,
  meetingOf,
  motions,
  NOW,
  ON_ITEM,
  openChapter,
  speakers,
  viewWith,
} from './wall-samples.ts'

const NEWS: CrisisNews = {
  ...{ title: 'River', isExercise: true, released: null },
  wall: [
    { time: NOW, title: 'Flood at the bridge', confidence: 'likely' },
    { time: NOW - 3_600_000, title: 'Road closed', confidence: 'unverified' },
  ],
}
type Known = Partial<SittingView['chapters']>
const viewOf = (chapters: Known, more: Parameters<typeof viewWith>[1] = {}): SittingView => {
  const view = viewWith({}, more)
  return { ...view, chapters: { ...view.chapters, crisis: NEWS, ...chapters } }
}

describe('the wall', () => {
  it.each(['en', 'ar'] as const)(
    'has the latest events with their time and how sure they are, in %s',
    (language) => {
      const { format } = stateOf(language)
      const { crisis } = wordsOf(language).wall
      expect(said(viewOf({}), language)).toEqual([
        crisis.exercise,
        'River',
        `${format.dateTime(NOW)} · Flood at the bridge · ${crisis.confidence.likely}`,
        `${format.dateTime(NOW - 3_600_000)} · Road closed · ${crisis.confidence.unverified}`,
      ])
    },
  )

  it.each([
    ['en', ['Crisis room', 'Situation', 'Nothing was reported yet.']],
    ['ar', ['غرفة الأزمات', 'الموقف', 'لم يُبلَّغ عن شيء بعد.']],
  ] as const)('says in %s that nothing was reported yet', (language, lines) => {
    const crisis = { ...NEWS, title: '', isExercise: false, wall: [] }
    expect(said(viewOf({ crisis }), language)).toEqual(lines)
  })

  it.each<[string, SittingView, string]>([
    ['an item', viewOf({ agenda: ON_ITEM }), 'crisis'],
    ['a meeting that is over', viewOf({ agenda: meetingOf({ phase: 'closed' }) }), 'crisis'],
    ['a result that has been read', viewOf({}, { vote: decidedAgo(20_000) }), 'crisis'],
    ['a result that is new', viewOf({}, { vote: decidedAgo(19_999) }), 'result'],
    ['an open vote', viewOf({ vote: openChapter() }, { vote: asked }), 'vote'],
    ['a speech', viewOf({ speakers: speakers({ floor: floor() }) }), 'speaker'],
    ['a caucus', viewOf({ speakers: speakers({ caucus: CAUCUS }) }), 'caucus'],
    ['a motion', viewOf({ motions: motions(MOTION.id) }), 'motion'],
    ['nothing while the desk does not show it', viewOf({ crisis: { ...NEWS, wall: null } }), 'title'],
  ])('beside %s', (_, view, is) => {
    expect(sceneOf(view, NOW).is).toBe(is)
  })

  it.each(['en', 'ar'] as const)('says how sure an event is as the room does, in %s', (language) => {
    const room = (language === 'en' ? english : arabic)(createFormat(language, 'latn', 'UTC'))
    expect(wordsOf(language).wall.crisis.confidence).toEqual(room.confidence)
  })
})

describe('an inject that is released', () => {
  const released = { id: 'e1', title: 'Flood', place: 'Garissa' }
  const told = (before: Known, now: Known, language: Language = 'en') => {
    const people = peopleMap(person('me'))
    return happenings(
      { ...viewOf(before), people },
      { view: { ...viewOf(now), people }, words: wordsOf(language), format: stateOf(language).format },
    ).map(({ text, urgency }) => `${urgency}: ${plain(text)}`)
  }
  const now = { crisis: { ...NEWS, released } }

  it('is told to everybody, once', () => {
    expect(told({ crisis: null }, now)).toEqual(['polite: Exercise. From the crisis room: Flood (Garissa).'])
    expect(told({ crisis: null }, now, 'ar')).toEqual(['polite: تمرين. من غرفة الأزمات: Flood (Garissa).'])
    expect(told(now, { crisis: { ...NEWS, wall: [], released } })).toEqual([])
  })

  it('in earnest is not called an exercise', () => {
    const crisis = { ...NEWS, isExercise: false, released }
    expect(told({ crisis: null }, { crisis })).toEqual(['polite: From the crisis room: Flood (Garissa).'])
  })

  it('before one came is no news', () => {
    expect(told({ crisis: undefined }, now)).toEqual([])
  })
})

// Where one is while a sitting fills more rooms than the hall, to see, to read and to hear.
import { expect, it } from 'vitest'
import { happenings } from '../../client/hud/announce/happenings.ts'
import { SessionBar } from '../../client/hud/bar/session-bar.tsx'
import { Whereabouts } from '../../client/hud/bar/whereabouts.tsx'
import { FloorPanel } from '../../client/hud/floor/floor-panel.tsx'
import { PeoplePanel } from '../../client/hud/people/people-panel.tsx'
import { SeatPanel } from '../../client/hud/people/seat-panel.tsx'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { ARE, fakeView, peopleMap, person } from './fake-sitting.ts'
import { show, stateOf, textOf, wordsOf } from './show.tsx'

const ROOMS = [
  { gallery: 0, people: 3000 },
  { gallery: 1, people: 3000 },
  { gallery: 2, people: 41 },
]
const above = fakeView({ gallery: 2, rooms: ROOMS })
const read = (view: SittingView, language?: Language) => textOf(show(<Whereabouts />, view, language))
const told = (before: SittingView, view: SittingView) =>
  happenings(before, { view, words: wordsOf('en'), format: stateOf('en').format }).map(({ text }) =>
    text.replace(/[\u2068\u2069]/g, ''),
  )

it('with the hall alone says nothing', () => {
  expect(read(fakeView())).toBe('')
})

it('in both languages says in which gallery one is, and how many are in the hall and above', () => {
  expect(read(above)).toBe('Gallery 2 3,000 in the hall, 3,041 in galleries')
  expect(read(above, 'ar')).toBe('الشرفة 2 في القاعة: 3,000، في الشرفات: 3,041')
  expect(read({ ...above, gallery: 0 })).toBe('In the hall 3,000 in the hall, 3,041 in galleries')
})

it('stands in the head of both views', () => {
  expect(textOf(show(<SessionBar />, above))).toContain('Gallery 2')
})

it('tells who is called to the hall that one is there now', () => {
  expect(told(above, { ...above, gallery: 0 })).toEqual(['In the hall'])
  expect(told(fakeView(), above)).toEqual(['Gallery 2'])
})

it('marks those of other rooms, whose coming and going is no news', () => {
  const speaker = person('amal', { elsewhere: 0 })
  const guest = person('noor', { elsewhere: 1, hand: 3 })
  const seen = fakeView({ people: peopleMap(speaker, guest, person('me')) })
  const panel = textOf(show(<PeoplePanel />, seen))
  expect(panel).toContain('amal In the hall')
  expect(panel).toContain('noor Gallery 1')
  expect(told(fakeView(), seen)).toEqual([])
})

it('offers in a gallery the seats of the public alone, and the own desk in the hall', () => {
  const delegate = person('me', { role: 'delegate', delegation: ARE })
  const seatsIn = (gallery: number) => textOf(show(<SeatPanel />, fakeView({ me: delegate, gallery })))
  expect(seatsIn(0)).toContain('Take my desk')
  expect(seatsIn(0)).toContain('Desks of the delegations')
  expect(seatsIn(1)).not.toContain('Take my desk')
  expect(seatsIn(1)).not.toContain('Desks of the delegations')
  expect(seatsIn(1)).toContain('Gallery, seat 1')
})

it('says in the panel of the floor what one may do from a gallery', () => {
  const floorIn = (gallery: number, language?: Language) =>
    textOf(show(<FloorPanel />, fakeView({ gallery }), language))
  expect(floorIn(1)).toContain('you follow from a gallery')
  expect(floorIn(1, 'ar')).toContain('تتابعون من إحدى الشرفات')
  expect(floorIn(0)).not.toContain('gallery')
})

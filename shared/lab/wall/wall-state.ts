// The state of the wall, and how it changes by what has happened. Plain data; of pictures their sizes and where their pixels stand.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import {
  type ExhibitKind,
  LIVE_KINDS,
  type LiveKind,
  type OnWall,
  type Part,
  type ShownExhibit,
  type TextOfSitting,
  WALL_LIMITS,
  type WallEvent,
  type WallShown,
} from './wall-types.ts'

export interface ExhibitPage {
  /** height of the entry that holds its pixels */
  readonly seq: number
  readonly width: number
  readonly height: number
  /** '' : it has none; null: erased */
  readonly text: string | null
}

export interface Exhibit {
  readonly id: string
  readonly kind: ExhibitKind
  readonly by: PersonId | 'system'
  readonly at: number
  readonly shownAt: number | null
  readonly texts: { readonly title: string; readonly name: string } | null
  readonly text: TextOfSitting | null
  /** null: not here yet */
  readonly pages: readonly (ExhibitPage | null)[]
  readonly isOver: boolean
}

export interface WallState {
  /** in the order in which they came */
  readonly exhibits: readonly Exhibit[]
  readonly now: { readonly exhibit: string; readonly page: number; readonly part: Part } | null
  readonly bytesEver: number
}

export const EMPTY_WALL: WallState = { exhibits: [], now: null, bytesEver: 0 }

export const isLiveKind = (kind: ExhibitKind): kind is LiveKind => LIVE_KINDS.some((each) => each === kind)

export const exhibitOf = ({ exhibits }: WallState, id: string): Exhibit | null =>
  exhibits.find((each) => each.id === id) ?? null

export function evolveWall(state: WallState, { event, by, at, seq }: Placed<WallEvent>): WallState {
  switch (event.type) {
    case 'wall.begun': {
      const { exhibit: id, kind, pages, texts } = event
      const none = Array.from({ length: pages }, () => null)
      const made: Exhibit = { id, kind, by, at, shownAt: null, texts, text: null, pages: none, isOver: false }
      return { ...state, exhibits: [...state.exhibits, made] }
    }
    case 'wall.referred': {
      const { exhibit: id, text } = event
      const made: Exhibit = {
        id,
        kind: 'text',
        by,
        at,
        shownAt: null,
        texts: null,
        text,
        pages: [],
        isOver: false,
      }
      return { ...state, exhibits: [...state.exhibits, made] }
    }
    case 'wall.drawn': {
      const { exhibit, page, width, height, bytes } = event
      const drawn = { seq, width, height, text: '' }
      return { ...changePage(state, exhibit, page, () => drawn), bytesEver: state.bytesEver + bytes }
    }
    case 'wall.written':
      return changePage(
        state,
        event.exhibit,
        event.page,
        (page) => page && { ...page, text: event.texts === null ? null : event.texts.text },
      )
    case 'wall.shown':
      return shown(state, event, at)
    case 'wall.withdrawn':
      return {
        ...state,
        exhibits: state.exhibits.filter(({ id }) => id !== event.exhibit),
        now: state.now?.exhibit === event.exhibit ? null : state.now,
      }
  }
}

const change = (state: WallState, id: string, by: (exhibit: Exhibit) => Partial<Exhibit>): WallState => ({
  ...state,
  exhibits: state.exhibits.map((each) => (each.id === id ? { ...each, ...by(each) } : each)),
})

const changePage = (
  state: WallState,
  id: string,
  place: number,
  by: (page: ExhibitPage | null) => ExhibitPage | null,
): WallState =>
  change(state, id, ({ pages }) => ({
    pages: pages.map((page, index) => (index === place ? by(page) : page)),
  }))

/** What is seen live is over when something else takes its place, or nothing. */
function shown(
  state: WallState,
  { exhibit, page, part }: Extract<WallEvent, { type: 'wall.shown' }>,
  at: number,
): WallState {
  const before = state.now && exhibitOf(state, state.now.exhibit)
  const isOver = before !== null && before.id !== exhibit && isLiveKind(before.kind)
  const left = isOver ? change(state, before.id, () => ({ isOver: true })) : state
  if (exhibit === null) return { ...left, now: null }
  return { ...change(left, exhibit, () => ({ shownAt: at })), now: { exhibit, page, part } }
}

const showExhibit = ({ pages, ...exhibit }: Exhibit): ShownExhibit => ({
  ...exhibit,
  pages: pages.length,
  brought: pages.filter((page) => page !== null).length,
})

export function onWall(state: WallState): OnWall | null {
  const exhibit = state.now && exhibitOf(state, state.now.exhibit)
  if (!state.now || !exhibit) return null
  const page = exhibit.pages[state.now.page] ?? null
  const size = page && { width: page.width, height: page.height }
  return { exhibit: showExhibit(exhibit), page: state.now.page, part: state.now.part, size }
}

export const showWall = (state: WallState): WallShown => ({
  exhibits: state.exhibits.map(showExhibit).toReversed(),
  now: onWall(state),
  bytesLeft: Math.max(0, WALL_LIMITS.bytesEver - state.bytesEver),
})

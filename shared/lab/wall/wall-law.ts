// The law of the wall: who is at the desk and who has the floor show what they like; others look at it, page by page as it is shown, and
// read all that was shown in the list. What one brought one may take off it; the desk may take off anything.
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceLaw, PlaceWho } from '../place.ts'
import {
  EMPTY_WALL,
  type Exhibit,
  evolveWall,
  exhibitOf,
  isLiveKind,
  showWall,
  type WallState,
} from './wall-state.ts'
import {
  type TextOfSitting,
  WALL_LIMITS,
  type WallAct,
  type WallEvent,
  type WallShown,
} from './wall-types.ts'

export const WALL_LAW: PlaceLaw<WallState, WallAct, WallEvent, WallShown, null> = {
  empty: EMPTY_WALL,
  texts: {
    begin: { title: { most: WALL_LIMITS.title } },
    bring: { text: { most: WALL_LIMITS.pageText, lines: true, isOptional: true } },
    'go-live': { title: { most: WALL_LIMITS.title } },
  },
  open: new Set(['wall.begun', 'wall.written']),
  heavy: ['wall.drawn'],
  decide: decideWall,
  evolve: evolveWall,
  shown: showWall,
  own: () => null,
}

type Decided = Result<readonly WallEvent[], Refusal>
type Of<N extends WallAct['is']> = Extract<WallAct, { is: N }>

/** Whether somebody may put things on the wall at this moment. */
export const mayShow = ({ isDesk, hasFloor, person }: PlaceWho): boolean =>
  isDesk || hasFloor === true || person === 'system'

function decideWall(state: WallState, act: WallAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'bring':
      return bring(state, act, who, fresh)
    case 'clear':
      return clear(state, who)
    case 'withdraw':
      return withdraw(state, act, who)
    default:
      if (!mayShow(who)) return refuse('wall-not-yours')
      return act.is === 'show' ? show(state, act) : begin(state, act, who, fresh)
  }
}

function begin(
  state: WallState,
  act: Of<'begin' | 'refer' | 'go-live'>,
  { name }: PlaceWho,
  { id: exhibit, salt }: Fresh,
): Decided {
  if (act.is === 'refer') {
    const known = state.exhibits.find(({ text }) => text !== null && isSameText(text, act.text))
    if (known) return show(state, { is: 'show', exhibit: known.id, page: 0, part: null })
  }
  if (state.exhibits.length >= WALL_LIMITS.exhibits) return refuse('too-many')
  const shown: WallEvent = { type: 'wall.shown', exhibit, page: 0, part: null }
  if (act.is === 'refer') return ok([{ type: 'wall.referred', exhibit, text: act.text }, shown])
  const texts = { title: act.title, name }
  if (act.is === 'go-live')
    return ok([{ type: 'wall.begun', exhibit, kind: act.kind, pages: 0, texts, salt }, shown])
  const { kind, pages } = act
  if (kind === 'picture' ? pages !== 1 : pages < 1 || pages > WALL_LIMITS.pages) return refuse('too-many')
  // nothing that cannot be brought whole is begun
  if (state.bytesEver >= WALL_LIMITS.bytesEver) return refuse('wall-full')
  return ok([{ type: 'wall.begun', exhibit, kind, pages, texts, salt }])
}

const isSameText = (one: TextOfSitting, other: TextOfSitting): boolean =>
  one.of === other.of && one.id === other.id

/** Who began an exhibit brings it to its end, whether or not they still have the floor. */
function bring(state: WallState, act: Of<'bring'>, { person }: PlaceWho, { salt }: Fresh): Decided {
  const { exhibit: id, page, text, drawn } = act
  const exhibit = exhibitOf(state, id)
  if (exhibit === null || exhibit.by !== person || exhibit.pages[page] !== null)
    return refuse('exhibit-unknown')
  if (drawn === undefined) return refuse('picture-unfit')
  const { data, bytes, width, height } = drawn
  if (bytes > WALL_LIMITS.pageBytes || Math.max(width, height) > WALL_LIMITS.side)
    return refuse('picture-unfit')
  if (state.bytesEver + bytes > WALL_LIMITS.bytesEver) return refuse('wall-full')
  const events: WallEvent[] = [
    { type: 'wall.drawn', exhibit: id, page, width, height, bytes, texts: { data }, salt },
  ]
  if (text !== '') events.push({ type: 'wall.written', exhibit: id, page, texts: { text }, salt })
  return ok(events)
}

function show(state: WallState, { exhibit: id, page, part }: Of<'show'>): Decided {
  const exhibit = exhibitOf(state, id)
  if (exhibit === null || exhibit.isOver || !hasPage(exhibit, page)) return refuse('exhibit-unknown')
  const { now } = state
  if (now?.exhibit === id && now.page === page && now.part === part) return ok([])
  return ok([{ type: 'wall.shown', exhibit: id, page, part }])
}

const hasPage = ({ kind, pages }: Exhibit, page: number): boolean =>
  kind === 'text' || isLiveKind(kind) ? page === 0 : pages[page] != null

function clear(state: WallState, who: PlaceWho): Decided {
  const exhibit = state.now && exhibitOf(state, state.now.exhibit)
  if (!exhibit) return ok([])
  if (!mayShow(who) && exhibit.by !== who.person) return refuse('wall-not-yours')
  return ok([{ type: 'wall.shown', exhibit: null, page: 0, part: null }])
}

function withdraw(state: WallState, { exhibit: id }: Of<'withdraw'>, who: PlaceWho): Decided {
  const exhibit = exhibitOf(state, id)
  if (exhibit === null) return refuse('exhibit-unknown')
  if (!who.isDesk && exhibit.by !== who.person) return refuse('wall-not-yours')
  return ok([{ type: 'wall.withdrawn', exhibit: id }])
}

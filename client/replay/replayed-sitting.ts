// A sitting of the past behind the same door as a live one: the screens do not know the difference, and every act is refused.
import { createStore } from 'zustand/vanilla'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { BLANK_CHAPTERS } from '../net/blank-chapters.ts'
import { fetchFile } from '../net/files.ts'
import type { Sitting } from '../net/sitting.ts'
import type { PersonView, SittingView } from '../net/sitting-view.ts'
import {
  type CaptionTrack,
  createReplayedCaptions,
  type ReplayedCaptions,
} from './captions/replayed-captions.ts'
import { createReplayWalk } from './replay-walk.ts'
import { guestOf, type Names } from './replayed-people.ts'
import { replayedView } from './replayed-view.ts'
import type { Timeline } from './timeline.ts'
import { createReplayedWall } from './wall/replayed-wall.ts'
import type { WallPast } from './wall/wall-past.ts'

export interface ReplayedSitting extends Sitting {
  /** Shows the sitting as it was at a height; `at`: its clock, ms since 1970. Twice is harmless. */
  show(seq: number, at: number): void
  /** Other words for who has no name. */
  rename(names: Names): void
  readonly captions: Pick<ReplayedCaptions, 'show'>
  /** What is read along from now on; null: nothing. */
  caption(track: CaptionTrack | null): void
  /** What was shown on the wall, from now on in step with the sitting. */
  showWall(past: WallPast): void
}

interface ReplayOf {
  readonly timeline: Timeline
  readonly names: Names
  /** what opens the files of the record; null: they are public */
  readonly token: string | null
  /** of who looks on */
  readonly viewer: Pick<PersonView, 'name' | 'look'>
  /** of what goes on still: its clock, ms since 1970; the moment that is shown unless said */
  readonly now?: () => number
}

const VIEWER = 'viewer' as PersonId

export function createReplayedSitting({
  timeline,
  names: first,
  token,
  viewer,
  now,
}: ReplayOf): ReplayedSitting {
  const store = createStore<SittingView>(() => blankView(timeline, viewer))
  const walk = createReplayWalk()
  const captions = createReplayedCaptions()
  const wall = createReplayedWall()
  let names = first
  let shown = { seq: 0, at: timeline.begin }

  const show = (seq: number, at: number): void => {
    shown = { seq, at }
    const sitting = timeline.sittingAt(seq)
    const before = store.getState()
    wall.show(at)
    const beside = { ...captions.chapter(), ...wall.chapter() }
    const now = replayedView(sitting, timeline.headAt(seq), before.me, names, before, beside)
    walk.place(now.people.values(), VIEWER, guestOf(sitting))
    store.setState({ ...now, link: 'live' })
  }

  /** One's own place is all that can change here: nobody sits on somebody's desk. */
  const sit = (seat: number | null): Answer<'seat.take'> => {
    const { me, people } = store.getState()
    const place = seat === null ? null : SEATS[seat]
    if (place === undefined) return refuse('seat-unknown')
    if (place?.kind === 'desk') return refuse('seat-reserved')
    const mine = { ...me, seat }
    walk.place(
      [mine, ...[...people.values()].filter(({ id }) => id !== VIEWER)],
      VIEWER,
      guestOf(sittingNow()),
    )
    store.setState({ me: mine, people: new Map(people).set(VIEWER, mine) })
    return ok(null)
  }

  const sittingNow = () => timeline.sittingAt(shown.seq)

  const answers: Partial<{ [N in RequestName]: (asked: Ask<N>) => Answer<N> }> = {
    'seat.take': ({ seat }) => sit(seat),
    'seat.leave': () => sit(null),
    'place.open': (asked) => (asked.place === 'wall' ? wall.open() : captions.open(asked)),
    'place.close': () => ok(null),
    'votes.decided': () => ok({ votes: sittingNow().decided }),
    'proposal.read': ({ proposal: id }) => {
      const { proposals, amendments } = sittingNow().proposals
      const found = proposals.find((each) => each.id === id)
      if (!found) return refuse('proposal-unknown')
      const { text, submitted } = found
      return ok({ text, submitted, amendments: amendments.filter((each) => each.proposal === id) })
    },
    'document.read': ({ document }) => {
      const found = sittingNow().agenda.documents.find(({ id }) => id === document)
      return found ? ok({ content: found.content }) : refuse('document-unknown')
    },
  }

  return {
    store,
    walk,
    show,
    rename: (other) => {
      names = other
      show(shown.seq, shown.at)
    },
    captions,
    caption: (track) => {
      captions.load(track)
      show(shown.seq, shown.at)
    },
    showWall: (past) => {
      wall.load(past)
      show(shown.seq, shown.at)
    },
    ask: async <N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>> =>
      (answers[name] as ((asked: Ask<N>) => Answer<N>) | undefined)?.(payload) ?? refuse('replayed'),
    now: now ?? (() => shown.at),
    cast: async () => refuse('replayed'),
    file: (path) => fetchFile(timeline.session, path, token),
    onGesture: () => () => undefined,
    hear: (type, told) => {
      if (type !== MESSAGE.place) return () => undefined
      const stops = [captions.hear(told), wall.hear(told)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    leave: () => undefined,
  }
}

function blankView({ session }: Timeline, viewer: ReplayOf['viewer']): SittingView {
  const me: PersonView = {
    ...{ id: VIEWER, ...viewer, role: 'visitor', delegation: null, slot: 0, seat: null, hand: 0 },
    ...{ away: false, isHead: false, mayCast: false, elsewhere: null },
  }
  return {
    ...{ link: 'connecting', tries: 0, planned: null, gallery: 0, rooms: [], me, presiding: null },
    session: { id: session, title: '', rulebook: 'open-floor', isPublic: true, isOpenForum: false },
    ...{ people: new Map(), delegations: new Map(), vote: null, ownBallot: null },
    ballotProgress: { phase: 'idle' },
    journal: { seq: 0, head: '' },
    chapters: BLANK_CHAPTERS,
    ...{ chat: [], notes: [], knocking: [], closedCorners: 0, cornerNews: [] },
  }
}

// From an entered person to a live Sitting: the line, the view, requests and walking in one.
import { createStore } from 'zustand/vanilla'
import type { PersonId } from '../../shared/ids.ts'
import type { Entered } from '../../shared/protocol/api.ts'
import type { CornerNews } from '../../shared/protocol/corners.ts'
import type { ChatLine, GestureNotice, Knocking, Note, OwnBallot } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ask, askOnce } from './ask.ts'
import { BLANK_CHAPTERS } from './blank-chapters.ts'
import { castUntilKnown } from './casting.ts'
import { fetchFile } from './files.ts'
import { type HallLink, Line } from './line.ts'
import { isAtDoor, isFinal, nextLive } from './link-ends.ts'
import { ownEnd } from './own-end.ts'
import type { Sitting } from './sitting.ts'
import type { PersonView, SittingView } from './sitting-view.ts'
import { viewOf } from './view-of.ts'
import { createWalkSync } from './walk-sync.ts'

const CHAT_KEPT = 200

/** Comes into the hall and stays there, over broken lines and restarts, until `leave`. Resolves when first live or refused for good. */
export async function connect(entered: Entered): Promise<Sitting> {
  const store = createStore<SittingView>(() => blankView(entered))
  const gestures = new Set<(notice: GestureNotice) => void>()
  const walk = createWalkSync({
    send: (bytes) => line.room?.sendBytes(MESSAGE.intent, bytes),
    personOf: (slot) => personBySlot.get(slot) ?? null,
  })
  const heard = new Map<string, Set<(message: unknown) => void>>()
  const relay = (room: HallLink | null, type: string) =>
    room?.onMessage(type, (message: unknown) => {
      for (const listener of heard.get(type) ?? []) listener(message)
    })
  let personBySlot: ReadonlyMap<number, PersonId> = new Map()
  const ready = Promise.withResolvers<void>()

  const show = (room: HallLink) => {
    const before = store.getState()
    const seen = viewOf(room.state, before.people.size === 0 ? null : before)
    if (seen.people !== before.people) {
      personBySlot = new Map([...seen.people.values()].map(({ slot, id }) => [slot, id]))
      walk.people(seen.people, entered.person)
    }
    const me = seen.people.get(entered.person) ?? before.me
    const ownBallot = before.ownBallot?.vote === seen.vote?.id ? before.ownBallot : null
    const ballotProgress =
      before.vote?.id === seen.vote?.id ? before.ballotProgress : { phase: 'idle' as const }
    store.setState({ ...seen, me, ownBallot, ballotProgress })
    // who speaks for somebody else now reads other notes, and not those of before
    if (ownEnd(store.getState()) !== ownEnd(before)) {
      store.setState({ notes: [] })
      void recallNotes(room)
    }
    ready.resolve()
  }

  const joined = (room: HallLink) => {
    walk.restart()
    room.onStateChange(() => show(room))
    room.onMessage(MESSAGE.poses, (bytes: Uint8Array) => walk.onPoses(bytes))
    room.onMessage(MESSAGE.stepped, (bytes: Uint8Array) => walk.onStepped(bytes))
    room.onMessage(MESSAGE.ballot, (ownBallot: OwnBallot) => store.setState({ ownBallot }))
    room.onMessage(MESSAGE.chat, (chatLine: ChatLine) =>
      store.setState(({ chat }) => ({ chat: withLine(chat, chatLine) })),
    )
    room.onMessage(MESSAGE.note, (note: Note) =>
      store.setState(({ notes }) => ({ notes: withLine(notes, note) })),
    )
    room.onMessage(MESSAGE.knocking, (knocking: readonly Knocking[]) => store.setState({ knocking }))
    room.onMessage(MESSAGE.corner, (news: CornerNews) =>
      store.setState(({ cornerNews: before }) => ({
        // who leaves a corner keeps nothing of it
        cornerNews: [...before.filter(({ is }) => news.is !== 'left' || is === 'invited'), news].slice(
          -CHAT_KEPT,
        ),
      })),
    )
    room.onMessage(MESSAGE.gesture, (notice: GestureNotice) => {
      for (const listener of gestures) listener(notice)
    })
    for (const type of heard.keys()) relay(room, type)
    void recall(room)
  }

  // what was said and cast while one was away
  const recall = async (room: HallLink) => {
    void recallNotes(room)
    const [said, mine] = await Promise.all([
      askOnce(room, 'chat.recent', {}),
      askOnce(room, 'ballot.mine', {}),
    ])
    if (said?.ok) store.setState({ chat: said.value.lines })
    if (mine?.ok) store.setState({ ownBallot: mine.value.ballot })
  }
  const recallNotes = async (room: HallLink) => {
    const noted = await askOnce(room, 'note.recent', {})
    if (noted?.ok) store.setState({ notes: noted.value.notes })
  }

  const line = new Line(entered, {
    joined,
    changed: (link, tries) => {
      store.setState({ link, tries })
      if (isFinal(link) || isAtDoor(link)) ready.resolve()
    },
  })
  void line.open()
  await ready.promise

  return {
    store,
    walk,
    ask: (name, payload) => ask(line.room, name, payload),
    now: () => Date.now() + line.clockAheadMs,
    cast: (choice) => {
      const vote = store.getState().vote
      if (!vote?.isOpen) return Promise.resolve(refuse('vote-closed', 'VO3'))
      const tools = {
        send: (id: typeof vote.id, what: typeof choice, key: string) =>
          askOnce(line.room, 'ballot.cast', { vote: id, choice: what, key }),
        wait: () => nextLive(store),
        isOver: () => isFinal(store.getState().link),
        show: (ballotProgress: SittingView['ballotProgress']) => store.setState({ ballotProgress }),
        newKey,
      }
      return castUntilKnown(tools, vote.id, choice)
    },
    file: (path) => fetchFile(entered.session.id, path, entered.token),
    onGesture: (listener) => {
      gestures.add(listener)
      return () => gestures.delete(listener)
    },
    hear: (type, listener) => {
      const listeners = heard.get(type)
      heard.set(type, (listeners ?? new Set()).add(listener))
      if (!listeners) relay(line.room, type)
      return () => heard.get(type)?.delete(listener)
    },
    leave: () => line.close(),
  }
}

const withLine = <L extends { readonly id: number }>(lines: readonly L[], line: L): readonly L[] =>
  lines.some(({ id }) => id === line.id) ? lines : [...lines, line].slice(-CHAT_KEPT)

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function blankView(entered: Entered): SittingView {
  const { session } = entered
  const me: PersonView = {
    id: entered.person,
    name: entered.name,
    role: entered.role,
    delegation: entered.delegation,
    slot: 0,
    seat: null,
    hand: 0,
    look: entered.look,
    away: false,
    isHead: false,
    mayCast: false,
    elsewhere: null,
  }
  return {
    link: 'connecting',
    tries: 0,
    session: {
      id: session.id,
      title: session.title,
      rulebook: session.rulebook,
      isPublic: session.public,
      isOpenForum: session.openForum,
    },
    gallery: 0,
    rooms: [],
    me,
    planned: session.planned,
    presiding: null,
    people: new Map(),
    delegations: new Map(),
    vote: null,
    ownBallot: null,
    ballotProgress: { phase: 'idle' },
    journal: { seq: 0, head: '' },
    chapters: BLANK_CHAPTERS,
    chat: [],
    notes: [],
    closedCorners: 0,
    cornerNews: [],
    knocking: [],
  }
}

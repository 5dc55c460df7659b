// Where a room keeps what is said in it: a hall and its galleries beside the journal, a hall behind closed doors for as long as it is
// open.
import type { SessionId } from '../../shared/ids.ts'
import type { ChatLine, Note, NoteEnd } from '../../shared/protocol/messages.ts'
import type { House } from '../house.ts'

/** What a newcomer is shown of the talk before. */
const RECENT_LINES = 50

export interface Talk {
  /** Not idempotent: twice says it twice. */
  add(line: Omit<ChatLine, 'id'>): Promise<ChatLine>
  /** Oldest first. */
  recent(): Promise<readonly ChatLine[]>
}

/** `gallery`: 0 is the hall. */
export const storedTalk = ({ store }: House, session: SessionId, gallery: number): Talk => ({
  add: (line) => store.addChat(session, line, gallery),
  recent: () => store.recentChat(session, RECENT_LINES, gallery),
})

export function localTalk(): Talk {
  const { all, add } = numbered<ChatLine>(RECENT_LINES)
  return { add, recent: async () => [...all] }
}

/** The last so many that were added, numbered from 1. */
function numbered<Kept extends { readonly id: number }>(most: number) {
  const all: Kept[] = []
  let lastId = 0
  const add = async (one: Omit<Kept, 'id'>): Promise<Kept> => {
    lastId += 1
    const added = { ...one, id: lastId } as Kept
    all.push(added)
    all.splice(0, all.length - most)
    return added
  }
  return { all, add }
}

/** Notes that are passed between two ends. */
export interface PassedNotes {
  /** Not idempotent: twice passes it twice. */
  add(note: Omit<Note, 'id'>): Promise<Note>
  /** From and to one end, oldest first. */
  of(end: NoteEnd): Promise<readonly Note[]>
}

const RECENT_NOTES = 50
/** of all ends together, where they are not stored */
const MOST_NOTES = 2_000

export const storedNotes = ({ store }: House, session: SessionId): PassedNotes => ({
  add: (note) => store.addNote(session, note),
  of: (end) => store.notesOf(session, end, RECENT_NOTES),
})

export function localNotes(): PassedNotes {
  const { all, add } = numbered<Note>(MOST_NOTES)
  return {
    add,
    of: async (end) => all.filter(({ from, to }) => from === end || to === end).slice(-RECENT_NOTES),
  }
}

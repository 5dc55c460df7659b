// Where a room keeps what is said in it: the hall beside the journal, a gallery for as long as it is open.
import type { SessionId } from '../../shared/ids.ts'
import type { ChatLine } from '../../shared/protocol/messages.ts'
import type { House } from '../house.ts'

/** What a newcomer is shown of the talk before. */
const RECENT_LINES = 50

export interface Talk {
  /** Not idempotent: twice says it twice. */
  add(line: Omit<ChatLine, 'id'>): Promise<ChatLine>
  /** Oldest first. */
  recent(): Promise<readonly ChatLine[]>
}

export const storedTalk = ({ store }: House, session: SessionId): Talk => ({
  add: (line) => store.addChat(session, line),
  recent: () => store.recentChat(session, RECENT_LINES),
})

export function localTalk(): Talk {
  const lines: ChatLine[] = []
  let lastId = 0
  return {
    async add(line) {
      lastId += 1
      const added = { id: lastId, ...line }
      lines.push(added)
      lines.splice(0, lines.length - RECENT_LINES)
      return added
    },
    recent: async () => [...lines],
  }
}

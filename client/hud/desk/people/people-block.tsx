// The door, the waiting room, the pace of the chat, and one person from the gallery to the rostrum.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { ChatPace } from './chat-pace.tsx'
import { DoorState } from './door-state.tsx'
import { Reports } from './reports.tsx'
import { Rostrum } from './rostrum.tsx'
import { SentAway } from './sent-away.tsx'
import { WaitingRoom } from './waiting-room.tsx'

export function PeopleSummary() {
  const { chair, people } = useWords()
  const door = useView(({ chapters }) => chapters.conduct.door)
  const knocking = useView((view) => view.knocking.length)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const count = useView((view) => view.people.size)
  if (knocking > 0) return chair.now.knocking({ count: knocking })
  return isOpenForum ? people.count({ count }) : chair.door.summaries[door]
}

export function PeopleBlock() {
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  return (
    <>
      {/* the open forum is open: whoever takes its chair for a while shuts nobody out */}
      {!isOpenForum && <DoorState />}
      <WaitingRoom />
      <Reports />
      <Rostrum />
      <ChatPace />
      {!isOpenForum && <SentAway />}
    </>
  )
}

// The door, the waiting room, the pace of the chat, and one person from the gallery to the rostrum.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { ChatPace } from './chat-pace.tsx'
import { DoorState } from './door-state.tsx'
import { Rostrum } from './rostrum.tsx'
import { WaitingRoom } from './waiting-room.tsx'

export function PeopleSummary() {
  const { chair } = useWords()
  const door = useView(({ chapters }) => chapters.conduct.door)
  const knocking = useView((view) => view.knocking.length)
  return knocking > 0 ? chair.now.knocking({ count: knocking }) : chair.door.summaries[door]
}

export function PeopleBlock() {
  return (
    <>
      <DoorState />
      <WaitingRoom />
      <Rostrum />
      <ChatPace />
    </>
  )
}

// The least time between two messages of one person in the chat.
import { useId } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'

/** seconds; 0: no limit */
const PACES: readonly number[] = [0, 5, 15, 30, 60, 300]

export function ChatPace() {
  const { chair } = useWords()
  const everyMs = useView(({ chapters }) => chapters.conduct.chatEveryMs)
  const { ask, refused } = useAsk()
  const id = useId()
  const now = everyMs / 1000
  const paces = PACES.includes(now) ? PACES : [...PACES, now]
  return (
    <div className="field desk-part">
      <label htmlFor={id}>{chair.door.chat}</label>
      <select
        id={id}
        value={now}
        onChange={({ target }) => void ask('chat.slow', { everyMs: Number(target.value) * 1000 })}
      >
        {paces.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds === 0 ? chair.door.chatNone : chair.door.chatEvery({ count: seconds })}
          </option>
        ))}
      </select>
      <RefusalLine refusal={refused} />
    </div>
  )
}

// The alarm that stands over everything when the journal that is shown is not the one that this browser has seen.
import { useEffect, useState } from 'react'
import { spokenHash } from '../../../shared/journal/checkpoint.ts'
import type { SeenHead } from '../../net/seen-history.ts'
import { useSitting } from '../sitting-context.ts'
import { useHistoryWords } from './history-words.ts'
import { type HistoryAlarm, keepHead, watchHistory } from './watch.ts'
import '../../styles/history.css'

export function HistoryWatch() {
  const sitting = useSitting()
  const [alarm, setAlarm] = useState<HistoryAlarm | null>(null)
  useEffect(() => watchHistory(sitting, setAlarm), [sitting])
  const goOn = () => {
    if (alarm !== null) keepHead(sitting.store.getState().session.id, alarm.now, alarm.vote)
    setAlarm(null)
  }
  return alarm === null ? null : <Alarm alarm={alarm} onGoOn={goOn} />
}

interface AlarmProps {
  readonly alarm: HistoryAlarm
  readonly onGoOn: () => void
}

export function Alarm({ alarm, onGoOn }: AlarmProps) {
  const words = useHistoryWords()
  if (!words) return null
  const { seen, now, is, vote } = alarm
  const said = vote === null ? words.alarm : { ...words.alarm, ...words.alarm.board }
  return (
    <div role="alert" className="history-alarm">
      <h2>{said.heading}</h2>
      <p>
        {is === 'shorter' ? said.shorter({ seen: seen.seq, now: now.seq }) : said.other({ seen: seen.seq })}
      </p>
      <p>{said.advice}</p>
      <dl>
        {[seen, now].map((head) => (
          <HeadLine key={head.head} head={head} />
        ))}
      </dl>
      <button type="button" onClick={onGoOn}>
        {words.alarm.goOn}
      </button>
    </div>
  )
}

function HeadLine({ head: { seq, head, at } }: { readonly head: SeenHead }) {
  const words = useHistoryWords()
  if (!words) return null
  return (
    <div>
      <dt>
        {words.height({ seq })} <span className="fine">{words.alarm.seen({ at })}</span>
      </dt>
      <dd>
        <code dir="ltr">{spokenHash(head)}</code>
      </dd>
    </div>
  )
}

// The pictures so far, by a slider or one after another. They are asked for when one opens it, and are anonymous as all pictures are.
import { useEffect, useId, useState } from 'react'
import type { PastPicture } from '../../../../shared/lab/opinion/shown.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSettings } from '../../screen/screen-context.ts'
import { isMotionReduced } from '../../screen/settings.ts'
import { useSitting } from '../../sitting-context.ts'
import { GroupKey } from './group-key.tsx'
import { useOpinion } from './opinion-context.ts'
import { PictureChart } from './picture-chart.tsx'

/** each picture stands so long */
const STEP_MS = 900

export function TimeLapse() {
  const { words, shown } = useOpinion()
  const sitting = useSitting()
  const [past, setPast] = useState<readonly PastPicture[] | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  if (shown.pictures < 2) return null
  const open = async () => {
    const answer = await sitting.ask('place.past', { place: 'opinion' })
    if (answer.ok) setPast(answer.value.past as readonly PastPicture[])
    setRefused(answer.ok ? null : answer.refusal)
  }
  return (
    <section className="opinion-lapse" aria-labelledby="opinion-lapse">
      <h5 id="opinion-lapse">{words.lapse}</h5>
      <button type="button" className="quiet" onClick={() => (past ? setPast(null) : void open())}>
        {past ? words.lapseClose : words.lapseOpen}
      </button>
      {past && <Moments past={past} />}
      <RefusalLine refusal={refused} />
    </section>
  )
}

function Moments({ past }: { readonly past: readonly PastPicture[] }) {
  const { words } = useOpinion()
  const { format } = useLanguage()
  const isStill = isMotionReduced(useSettings())
  const [at, setAt] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const id = useId()
  const last = past.length - 1
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => setAt((now) => Math.min(now + 1, last)), STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying, last])
  const isOver = at >= last
  useEffect(() => {
    if (isOver) setPlaying(false)
  }, [isOver])
  const picture = past[Math.min(at, last)]
  if (!picture) return null
  const says = words.momentSays({
    ...{ time: format.dateTime(picture.at), count: picture.people, of: picture.groups.length },
  })
  const play = () => {
    if (isOver && !isPlaying) setAt(0)
    setPlaying(!isPlaying)
  }
  return (
    <div className="opinion-moments">
      <PictureChart picture={picture} own={null} label={says} />
      {picture.groups.length > 1 && <GroupKey picture={picture} ownGroup={null} />}
      <label htmlFor={id}>{words.moment}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={says}
        onChange={(event) => {
          setPlaying(false)
          setAt(Number(event.target.value))
        }}
      />
      <p>{says}</p>
      {!isStill && (
        <button type="button" onClick={play}>
          {isPlaying ? words.pause : words.play}
        </button>
      )}
      <p className="hint">{words.lapseHint}</p>
    </div>
  )
}

// An invitation to a corner, wherever one is and whatever panel is open: accepted, it leads there.
import { useEffect, useState } from 'react'
import { cornerOfSeat } from '../../../../shared/hall/corners.ts'
import type { CornerInvitation } from '../../../../shared/protocol/corners.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useScreen } from '../../screen/screen-context.ts'
import { useDelegationName, useSitting, useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { cornerName, useFetchedWords } from './corners-context.ts'
import { useGoToCorner } from './use-go-to-corner.ts'
import '../../../styles/corners.css'

/** as long as the house keeps it */
const OPEN_MS = 10 * 60_000
const LOOK_MS = 15_000

export function CornerCalls() {
  const words = useFetchedWords()
  const call = useLastCall()
  if (!words || call === null) return null
  return <Call key={call.at} call={call} />
}

/** The last invitation that is neither answered nor over. */
function useLastCall(): CornerInvitation | null {
  const { now } = useSitting()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), LOOK_MS)
    return () => clearInterval(timer)
  }, [now])
  const last = useView(({ cornerNews }) => cornerNews.findLast((news) => news.is === 'invited'))
  const own = useView(({ me }) => cornerOfSeat(me.seat))
  if (last?.is !== 'invited' || at - last.at > OPEN_MS || own === last.corner) return null
  return last
}

function Call({ call }: { readonly call: CornerInvitation }) {
  const words = useFetchedWords()
  const nameOf = useDelegationName()
  const { store } = useScreen()
  const { ask, isBusy, refused } = useAsk()
  const { go, refused: notGone } = useGoToCorner()
  const [isOver, setOver] = useState(false)
  if (!words || isOver) return null
  const { name, delegation } = call
  const corner = cornerName(words, call.corner)
  const accept = async () => {
    setOver(true)
    await go(call.corner)
    store.setState({ panel: 'places', place: 'corners' })
  }
  const decline = async () => {
    await ask('corner.decline', { corner: call.corner })
    setOver(true)
  }
  return (
    <section className="corner-call glass" aria-label={words.invitation}>
      <p role="alert">
        {delegation === null
          ? words.invites({ name, corner })
          : words.invitesFor({ name, delegation: nameOf(delegation), corner })}
      </p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void accept()}>
          {words.accept}
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void decline()}>
          {words.decline}
        </button>
      </div>
      <RefusalLine refusal={refused ?? notGone} />
    </section>
  )
}

// /replay/SESSION: a sitting walked through again. The journal is read, then the same hall stands around it, in either view.
import { useEffect, useState } from 'react'
import type { SessionId } from '../../shared/ids.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { addPanelWords } from '../i18n/language.ts'
import { useDoorWords, useLanguageStore } from '../i18n/use-words.ts'
import { PageFrame } from '../lobby/page-frame.tsx'
import { readPerson } from '../lobby/person-kept.ts'
import { PageLink } from '../page-link.tsx'
import { doorRefusalWords } from '../refusal-words.ts'
import { type ReplayRead, readReplay } from './read-replay.ts'
import { ReplayInside } from './replay-inside.tsx'
import { useReplayWords } from './replay-words.ts'

export function ReplayPage({ session }: { readonly session: SessionId }) {
  const language = useLanguageStore()
  const words = useReplayWords()
  const [read, setRead] = useState<ReplayRead | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when asked to
  useEffect(() => {
    let isCurrent = true
    setRefused(null)
    const coming = Promise.all([readReplay(session, readPerson(session).token), addPanelWords(language)])
    const show = ([answer]: Awaited<typeof coming>) => {
      if (!isCurrent) return
      if (answer.ok) setRead(answer.value)
      else setRefused(answer.refusal)
    }
    coming.then(show, () => isCurrent && setRefused({ code: 'not-saved' }))
    return () => {
      isCurrent = false
    }
  }, [session, language, turn])
  if (read && words) return <ReplayInside read={read} words={words} />
  return <Before refused={refused} hasNoWords={words === undefined} onRetry={() => setTurn(turn + 1)} />
}

interface BeforeProps {
  readonly refused: Refusal | null
  readonly hasNoWords: boolean
  readonly onRetry: () => void
}

function Before({ refused, hasNoWords, onRetry }: BeforeProps) {
  const door = useDoorWords()
  const words = useReplayWords()
  return (
    <PageFrame title={words?.replay.heading ?? door.common.forum}>
      <article className="sheet">
        {words && <h1>{words.replay.heading}</h1>}
        {refused === null && !hasNoWords ? (
          <p role="status">{words?.replay.loading ?? door.common.loading}</p>
        ) : (
          <div role="alert">
            <p className="error">{doorRefusalWords(door, refused?.code ?? 'not-saved')}</p>
            <p className="button-row">
              <button type="button" className="primary" onClick={onRetry}>
                {door.common.tryAgain}
              </button>
              <PageLink to="/" className="button">
                {words?.replay.toLobby ?? door.common.forum}
              </PageLink>
            </p>
          </div>
        )}
      </article>
    </PageFrame>
  )
}

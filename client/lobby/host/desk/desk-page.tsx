// A host's desk: what is open, what is prepared, what has ended, and what to start from.
import { useEffect, useState } from 'react'
import type { HostDesk, HostedSession, KeptPlan } from '../../../../shared/protocol/host-api.ts'
import { ok } from '../../../../shared/result.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { readDesk } from '../../../net/host.ts'
import { PageLink } from '../../../page-link.tsx'
import { PageFrame } from '../../page-frame.tsx'
import { forgetHostKey, isHostKey, readHostKey } from '../host-key.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { Passkeys } from '../sign-in/passkeys.tsx'
import { SignIn } from '../sign-in/sign-in.tsx'
import { useLoaded } from '../use-loaded.ts'
import { HostLink } from './host-link.tsx'
import { DraftList } from './plan-list.tsx'
import { SessionList } from './session-list.tsx'
import { Templates } from './template-grid.tsx'

const EMPTY_DESK: HostDesk = { sessions: [], plans: [] }

/** `onOther`: another desk is kept from now on, or none. */
export function DeskPage({ onOther }: { readonly onOther: () => void }) {
  const { desk } = useHostWords()
  const [key] = useState(readHostKey)
  const [loaded, again] = useLoaded(async () => (key === null ? ok(EMPTY_DESK) : readDesk(key)))
  const isOver = loaded.phase === 'refused' && loaded.refusal.code === 'signed-out'
  useEffect(() => {
    // what is over stands in nobody's way
    if (isOver) forgetHostKey()
  }, [isOver])
  return (
    <PageFrame title={desk.pageTitle} className="host">
      <div className="host-head">
        <h1>{desk.heading}</h1>
        <PageLink to="/host/new" className="button primary">
          {desk.newSession}
        </PageLink>
      </div>
      {(key === null || isOver) && <SignIn isOver={isOver} onSignedIn={onOther} />}
      {isOver ? null : loaded.phase === 'here' ? (
        <Desk desk={loaded.value} onChanged={() => void again()} />
      ) : (
        <NotLoaded loaded={loaded} failed={desk.failed} onRetry={() => void again()} />
      )}
      {key !== null && !isOver && (
        <Passkeys hostKey={key} onLeft={onOther} onSignedOut={() => void again()} />
      )}
      {key !== null && isHostKey(key) && <HostLink hostKey={key} />}
    </PageFrame>
  )
}

interface DeskProps {
  readonly desk: HostDesk
  readonly onChanged: () => void
}

function Desk({ desk: { sessions, plans }, onChanged }: DeskProps) {
  const { desk } = useHostWords()
  const newest = <Row extends HostedSession | KeptPlan>(rows: readonly Row[]) => rows.toReversed()
  const open = newest(sessions.filter(({ endedAt }) => endedAt === null))
  const ended = newest(sessions.filter(({ endedAt }) => endedAt !== null))
  const drafts = newest(plans.filter(({ kind }) => kind === 'draft'))
  const templates = newest(plans.filter(({ kind }) => kind === 'template'))
  return (
    <>
      {sessions.length + plans.length === 0 && <p className="lead">{desk.intro}</p>}
      <SessionList heading={desk.openHeading} sessions={open} />
      <DraftList drafts={drafts} onChanged={onChanged} />
      <SessionList heading={desk.endedHeading} sessions={ended} />
      <Templates own={templates} onChanged={onChanged} />
    </>
  )
}

// Entering one session: what is known of it, what the browser keeps of the person, and the way in.
import { useEffect, useState } from 'react'
import type { SessionId } from '../../shared/ids.ts'
import type { BadgeInfo, Entered, SessionSummary } from '../../shared/protocol/api.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { takeArrivedCredential } from '../ballot/booth/arriving.ts'
import { badgeInfo, enter, sessionInfo } from '../net/enter.ts'
import type { ViewName } from '../view-choice.ts'
import { keepInside, keepPerson, readPerson } from './person-kept.ts'
import { takeSecret } from './secret-link.ts'

export interface Entry {
  readonly session: SessionSummary | null
  readonly isInvited: boolean
  /** what the invitation gives, once the server has said so */
  readonly invitation: BadgeInfo | null
  readonly isKnown: boolean
  readonly phase: 'asking' | 'entering' | 'returning'
  readonly refusal: Refusal | null
  readonly name: string | null
  /** what was worn the last time */
  readonly look: string | null
  /** Without a name the person comes back under the one of before. */
  go(name: string | null, look: string | null, view: ViewName): void
}

type Arrival = (entered: Entered, view: ViewName) => void

export function useEntry(id: SessionId, onEntered: Arrival): Entry {
  const [kept] = useState(() => readPerson(id))
  const [secret, setSecret] = useState(takeSecret)
  const [invitation, setInvitation] = useState<BadgeInfo | null>(null)
  const [session, setSession] = useState<SessionSummary | null>(null)
  const [phase, setPhase] = useState<Entry['phase']>(kept.inside && kept.token ? 'returning' : 'asking')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const go = async (name: string | null, look: string | null, view: ViewName) => {
    const answer = await enter(id, {
      ...(name === null ? {} : { name }),
      ...(look === null ? {} : { look }),
      ...(secret === null ? {} : { badge: secret }),
      ...(kept.token === null ? {} : { token: kept.token }),
    })
    if (!answer.ok) {
      keepInside(id, null)
      // who comes back by themselves and is not known any more has not been asked for a name yet
      setRefusal(name === null && answer.refusal.field === 'name' ? null : answer.refusal)
      setPhase('asking')
      return
    }
    setSecret(null)
    keepPerson(id, answer.value)
    keepInside(id, view)
    onEntered(answer.value, view)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each session
  useEffect(() => {
    takeArrivedCredential(id)
    if (kept.inside && kept.token) void go(null, null, kept.inside)
    void sessionInfo(id, secret ?? kept.token).then((info) =>
      info.ok ? setSession(info.value) : setRefusal(info.refusal),
    )
    // a link pasted into the same tab changes the fragment alone
    const pasted = () => setSecret((before) => takeSecret() ?? before)
    addEventListener('hashchange', pasted)
    return () => removeEventListener('hashchange', pasted)
  }, [id])

  useEffect(() => {
    if (secret === null) return
    void badgeInfo(id, { badge: secret, ...(kept.token === null ? {} : { token: kept.token }) }).then(
      (info) => (info.ok ? setInvitation(info.value) : setRefusal(info.refusal)),
    )
  }, [id, secret, kept])

  return {
    session,
    isInvited: secret !== null,
    invitation,
    isKnown: kept.token !== null,
    phase,
    refusal,
    name: kept.name,
    look: kept.look,
    go: (name, look, view) => {
      setPhase('entering')
      setRefusal(null)
      void go(name, look, view)
    },
  }
}

// One's own part in a secret vote: the credential, the booth, what stands for the delegation. The same in the hall and in the plain view.
import { useEffect } from 'react'
import type { OpenVoteView } from '../../../../shared/procedure/view.ts'
import { ballotJobs } from '../../../ballot/call.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useMay } from '../../law/use-may.ts'
import { Why } from '../../law/why.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { ElectionTerms } from '../../vote/election-terms.tsx'
import { WhoMayCast } from '../../vote/own-ballot.tsx'
import { PromisesOfSecrecy } from '../promises.tsx'
import { BallotInBooth } from './ballot-in-booth.tsx'
import { useBooth, useBoothState } from './booth.ts'
import { BoothDoor } from './booth-door.tsx'
import { CredentialCard } from './credential-card.tsx'
import { PendingBallotCard } from './pending-ballot.tsx'
import { StandingSecret } from './standing-secret.tsx'
import '../../../styles/booth.css'

export function SecretBallot({ open }: { readonly open: OpenVoteView }) {
  const { vote: words } = useWords()
  const delegation = useView(({ me }) => me.delegation)
  return (
    <>
      {open.subject.of === 'election' && <Terms id={open.subject.election} />}
      {delegation === null ? (
        <p className="note">{words.noDelegation}</p>
      ) : (
        <section className="own-ballot booth" aria-labelledby="own-ballot">
          <h3 id="own-ballot">{words.castHeading}</h3>
          <StandingSecret />
          <Casting open={open} />
          <WhoMayCast />
        </section>
      )}
      <PromisesOfSecrecy />
    </>
  )
}

function Terms({ id }: { readonly id: string }) {
  const election = useView(({ chapters }) => chapters.elections.find((each) => each.id === id))
  return election ? <ElectionTerms election={election} /> : null
}

/** The way into the booth, or why there is none. */
function Casting({ open }: { readonly open: OpenVoteView }) {
  const { vote: words } = useWords()
  const mayCast = useView(({ me }) => me.mayCast)
  const why = useMay('secret.cast', { vote: open.id, ballot: '' })
  if (!open.secret || open.secret.endedAt !== null) return null
  if (!mayCast) return <p className="note">{words.mayNotCast}</p>
  // whose a credential is, is found out here
  if (why && why.code !== 'credential-unfit')
    return (
      <p className="note">
        <Why refusal={why} />
      </p>
    )
  return <Voting election={open.secret.election} />
}

/** `election`: hash of what ballots refer to; null: not written yet. */
function Voting({ election }: { readonly election: string | null }) {
  const { booth: words } = useWords()
  const booth = useBooth()
  const nameOf = useDelegationName()
  const delegation = useView(({ me }) => me.delegation)
  const isInBooth = useView(({ me }) => me.isInBooth === true)
  const isLive = useView(({ link }) => link === 'live')
  const isHeld = useBoothState(({ credential }) => credential.is === 'held')
  useEffect(() => ballotJobs.keepWarm(), [])
  useEffect(() => {
    if (election !== null && isLive) void booth.prepare()
  }, [booth, election, isLive])
  return (
    <>
      {delegation !== null && <p className="hint">{words.publicPart({ name: nameOf(delegation) })}</p>}
      <PendingBallotCard />
      <CredentialCard />
      {(isHeld || isInBooth) && (
        <BoothDoor isInside={isInBooth}>{isInBooth && isHeld && <BallotInBooth />}</BoothDoor>
      )}
    </>
  )
}

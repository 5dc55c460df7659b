// A session at its host's desk: how it stands, its badges with their links, and what may be done with them.
import { useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { SessionId } from '../../../../shared/ids.ts'
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import type { Result } from '../../../../shared/result.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { doorRefusalWords } from '../../../refusal-words.ts'
import { PageFrame } from '../../page-frame.tsx'
import { NotLoaded } from '../not-loaded.tsx'
import { AddBadge } from './add-badge.tsx'
import { BadgeGroups } from './badge-groups.tsx'
import { EndSession } from './end-session.tsx'
import { KeepRecord } from './keep-record.tsx'
import { LinkLimits } from './link-limits.tsx'
import { LinksNote } from './links-note.tsx'
import { PlanTime } from './plan-time.tsx'
import { ReissueButton } from './reissue-button.tsx'
import { SessionCustody } from './session-custody.tsx'
import { SessionHead } from './session-head.tsx'
import { ShareLinks } from './share-links.tsx'
import { type SessionInHand, useSession } from './use-session.ts'

/** Does something and says on the page how it went. */
export type Act = (doing: Promise<Result<unknown, Refusal>>, said: string) => Promise<boolean>

export function SessionPage({ session }: { readonly session: SessionId }) {
  const { badges } = useHostWords()
  const inHand = useSession(session)
  const { loaded, again } = inHand
  const title = loaded.phase === 'here' ? loaded.value.session.title : '…'
  return (
    <PageFrame title={spoken(badges.pageTitle({ title }))} className="host">
      <p className="way-back">
        <PageLink to="/host">{badges.back}</PageLink>
      </p>
      {loaded.phase === 'here' ? (
        <Content detail={loaded.value} inHand={inHand} />
      ) : (
        <NotLoaded loaded={loaded} failed={badges.failed} onRetry={() => void again()} />
      )}
    </PageFrame>
  )
}

interface ContentProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
}

function Content({ detail, inHand }: ContentProps) {
  const words = useHostWords()
  const { badges } = words
  const count = detail.badges.filter(({ revokedAt }) => revokedAt === null).length
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act: Act = async (doing, sentence) => {
    const answer = await doing
    setRefusal(answer.ok ? null : answer.refusal)
    setSaid(answer.ok ? sentence : '')
    return answer.ok
  }
  return (
    <>
      <SessionHead session={detail.session} />
      <LinksNote detail={detail} inHand={inHand} act={act} />
      <ShareLinks detail={detail} links={inHand.links} />
      <p role="status" className="waiting said">
        {said}
      </p>
      <p role="alert" className="error said">
        {refusal && doorRefusalWords(words, refusal.code)}
      </p>
      <BadgeGroups detail={detail} inHand={inHand} act={act} />
      <LinkLimits detail={detail} inHand={inHand} act={act} />
      <AddBadge detail={detail} inHand={inHand} act={act} />
      <PlanTime key={timeKey(detail)} detail={detail} inHand={inHand} act={act} />
      <KeepRecord detail={detail} inHand={inHand} act={act} />
      <SessionCustody session={detail.session} />
      <div className="button-row last-ways">
        <ReissueButton
          label={badges.reissueAll}
          heading={badges.reissueSeveralHeading({ count })}
          onYes={(isStrict) => act(inHand.reissue('all', isStrict), badges.reissuedSeveral({ count }))}
        />
        {detail.session.endedAt === null && <EndSession inHand={inHand} act={act} />}
      </div>
    </>
  )
}

/** The form begins anew with the time that was set. */
const timeKey = ({ session: { planned } }: HostedDetail): string =>
  planned === null ? '' : `${planned.startsAt} ${planned.minutes}`

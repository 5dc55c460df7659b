// The sheet of badges: a card for each link that this tab keeps, eight on a page of A4; on paper only the cards remain.

import { spoken } from '../../../../shared/i18n/format.ts'
import type { SessionId } from '../../../../shared/ids.ts'
import type { Badge, HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { PageFrame } from '../../page-frame.tsx'
import { NotLoaded } from '../not-loaded.tsx'
import type { KeptLinks } from '../session/kept-links.ts'
import { useSession } from '../session/use-session.ts'
import { BadgeCard } from './badge-card.tsx'
import '../../../styles/sheet.css'

export function SheetPage({ session }: { readonly session: SessionId }) {
  const { badges } = useHostWords()
  const { loaded, links, again } = useSession(session)
  const title = loaded.phase === 'here' ? loaded.value.session.title : '…'
  return (
    <PageFrame title={spoken(badges.sheetTitle({ title }))} className="host sheet-page">
      <p className="way-back">
        <PageLink to={`/host/s/${session}`}>{badges.sheetBack}</PageLink>
      </p>
      <h1>{badges.sheetHeading}</h1>
      {loaded.phase === 'here' ? (
        <Sheet detail={loaded.value} links={links} />
      ) : (
        <NotLoaded loaded={loaded} failed={badges.failed} onRetry={() => void again()} />
      )}
    </PageFrame>
  )
}

interface SheetProps {
  readonly detail: HostedDetail
  readonly links: KeptLinks
}

interface Printable {
  readonly badge: Badge
  readonly link: string
}

function Sheet({ detail, links }: SheetProps) {
  const { badges } = useHostWords()
  const good = detail.badges.filter(({ revokedAt }) => revokedAt === null)
  const printable = good.flatMap((badge): Printable[] => {
    const link = links.get(badge.id)
    return link === undefined ? [] : [{ badge, link }]
  })
  const missing = good.length - printable.length
  if (printable.length === 0) return <p className="warning">{badges.sheetEmpty}</p>
  return (
    <>
      <p className="lead">{badges.sheetText}</p>
      {missing > 0 && <p className="warning">{badges.sheetMissing({ count: missing })}</p>}
      <div className="button-row">
        <button type="button" className="primary" onClick={() => print()}>
          {badges.sheetPrint}
        </button>
      </div>
      <ul className="badge-sheet">
        {printable.map(({ badge, link }) => (
          <BadgeCard key={badge.id} badge={badge} link={link} title={detail.session.title} />
        ))}
      </ul>
    </>
  )
}

// Handing links on: entering as chair, the sheet, everything as text or as a spreadsheet, the link for the audience.
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { CopyButton } from '../../../copy-button.tsx'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { saveFile } from '../../../save-file.ts'
import { badgeName } from './badge-names.ts'
import { type Invitation, invitationCsv, invitationText } from './invitation-files.ts'
import type { KeptLinks } from './kept-links.ts'
import { LinkLine } from './link-line.tsx'

const CSV_TYPE = 'text/csv;charset=utf-8'

interface ShareLinksProps {
  readonly detail: HostedDetail
  readonly links: KeptLinks
}

export function ShareLinks({ detail, links }: ShareLinksProps) {
  const { badges, common } = useHostWords()
  const { language } = useLanguage()
  const { session } = detail
  const good = detail.badges.filter(({ revokedAt }) => revokedAt === null)
  const invitations = good.flatMap((badge): Invitation[] => {
    const link = links.get(badge.id)
    return link === undefined ? [] : [{ name: badgeName(badge, language, common.roles), link }]
  })
  const chair = good.find(({ id, role }) => role === 'chair' && links.has(id))
  return (
    <>
      <div className="button-row share-links">
        {chair && (
          <a className="button primary" href={links.get(chair.id)}>
            {badges.goIn}
          </a>
        )}
        <PageLink to={`/host/s/${session.id}/print`} className="button">
          {badges.print}
        </PageLink>
        {invitations.length > 0 && (
          <>
            <CopyButton text={() => invitationText(session.title, invitations)} label={badges.copyAll} />
            <button
              type="button"
              onClick={() =>
                saveFile(
                  `${badges.fileName}.csv`,
                  new Blob([invitationCsv([badges.whom, badges.link], invitations)], { type: CSV_TYPE }),
                )
              }
            >
              {badges.download}
            </button>
          </>
        )}
      </div>
      {session.public && (
        <section className="audience">
          <h2>{badges.publicHeading}</h2>
          <LinkLine link={`${location.origin}/s/${session.id}`} label={badges.copyPublicLink} />
        </section>
      )}
    </>
  )
}

// One badge: whose it is, how it stands, its link where this tab keeps it, and the two ways to end that link.
import { useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { Badge } from '../../../../shared/protocol/host-api.ts'
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { badgeName } from './badge-names.ts'
import { LinkLine } from './link-line.tsx'
import { ReissueButton } from './reissue-button.tsx'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface BadgeItemProps {
  readonly badge: Badge
  readonly inHand: SessionInHand
  readonly act: Act
}

export function BadgeItem({ badge, inHand, act }: BadgeItemProps) {
  const { badges, common } = useHostWords()
  const { language } = useLanguage()
  const name = badgeName(badge, language, common.roles)
  const link = badge.revokedAt === null ? inHand.links.get(badge.id) : undefined
  return (
    <li className={badge.revokedAt === null ? '' : 'revoked'}>
      <div className="badge-line">
        <div>
          <bdi className="links-name">{name}</bdi>
          <BadgeState badge={badge} />
        </div>
        <div className="button-row small">
          <ReissueButton
            label={badges.reissue}
            spokenLabel={spoken(badges.reissueOf({ name }))}
            heading={badges.reissueHeading({ name })}
            onYes={(isStrict) => act(inHand.reissue([badge.id], isStrict), badges.reissued({ name }))}
          />
          {badge.revokedAt === null && (
            <RevokeButton
              badge={badge}
              name={name}
              onYes={() => act(inHand.revoke(badge.id), badges.revoked({ name }))}
            />
          )}
        </div>
      </div>
      {link !== undefined && <LinkLine link={link} label={badges.copyLinkOf({ name })} />}
    </li>
  )
}

function BadgeState({ badge }: { readonly badge: Badge }) {
  const { people, uses, usesLeft, expiresAt, revokedAt } = badge
  const { badges, links } = useHostWords()
  const { format } = useLanguage()
  const names = people.map(({ name, isRemoved }) => (isRemoved ? badges.removed({ name }) : name))
  return (
    <p className="fine">
      {revokedAt !== null && (
        <strong className="error">{badges.revokedAt({ at: format.dateTime(revokedAt) })}</strong>
      )}
      {people.length === 0 ? (
        <span>{badges.unused}</span>
      ) : (
        <span>
          {badges.used({ count: people.length })} {format.list(names)}
        </span>
      )}
      {revokedAt === null && (
        <span>{usesLeft === 0 ? badges.usedUp : links.left({ count: usesLeft, sum: uses })}</span>
      )}
      {revokedAt === null && expiresAt !== null && <EndOf at={expiresAt} />}
    </p>
  )
}

function EndOf({ at }: { readonly at: number }) {
  const { links } = useHostWords()
  const { format } = useLanguage()
  const when = format.dateTime(at)
  return at > Date.now() ? (
    <span>{links.worksUntil({ at: when })}</span>
  ) : (
    <strong className="error">{links.isOver({ at: when })}</strong>
  )
}

interface RevokeButtonProps {
  readonly badge: Badge
  readonly name: string
  readonly onYes: () => Promise<unknown>
}

function RevokeButton({ badge, name, onYes }: RevokeButtonProps) {
  const { badges } = useHostWords()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const answer = async () => {
    setBusy(true)
    await onYes()
    setBusy(false)
    setAsking(false)
  }
  return (
    <>
      <button
        type="button"
        className="weighty"
        aria-label={spoken(badges.revokeOf({ name }))}
        onClick={() => setAsking(true)}
      >
        {badges.revoke}
      </button>
      {isAsking && (
        <ConfirmDialog
          heading={badges.revokeHeading({ name })}
          text={badges.revokeText({ count: badge.people.filter(({ isRemoved }) => !isRemoved).length })}
          yes={badges.revokeYes}
          no={badges.no}
          isBusy={isBusy}
          onYes={() => void answer()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}

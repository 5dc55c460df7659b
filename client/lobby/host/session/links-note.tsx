// That links are told once, and what to do about those that this tab does not keep.
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { ReissueButton } from './reissue-button.tsx'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface LinksNoteProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

export function LinksNote({ detail, inHand, act }: LinksNoteProps) {
  const { badges } = useHostWords()
  const unknown = detail.badges.filter(({ id, revokedAt }) => revokedAt === null && !inHand.links.has(id))
  return (
    <div className="warning host-note" role="note">
      <p>{badges.shownHere}</p>
      {unknown.length > 0 && (
        <>
          <p>{badges.someUnknown({ count: unknown.length })}</p>
          <ReissueButton
            label={badges.reissueUnknown}
            heading={badges.reissueSeveralHeading({ count: unknown.length })}
            onYes={(isStrict) =>
              act(
                inHand.reissue(
                  unknown.map(({ id }) => id),
                  isStrict,
                ),
                badges.reissuedSeveral({ count: unknown.length }),
              )
            }
          />
        </>
      )}
    </div>
  )
}

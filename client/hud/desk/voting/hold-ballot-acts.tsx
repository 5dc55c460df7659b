// The next ballot of an election: in secret where the rules have it so and the office is ready, or recorded; or its lot.
import type { SittingElection } from '../../../../shared/procedure/elections/elections-state.ts'
import { isReady } from '../../../../shared/procedure/secret/office.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useLaw } from '../../law/use-law.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { OfficeNeeded } from './office-needed.tsx'

export function HoldBallotActs({ election: { id, ballot } }: { readonly election: SittingElection }) {
  const { chair } = useWords()
  const maySecret = useRulebook().elections?.secret !== undefined && ballot !== 'lot'
  const isSecretReady = useLaw(isReady)
  if (!maySecret)
    return (
      <ActButton act="election.ballot" ask={{ election: id }} className="primary" showsWhy>
        {ballot === 'lot' ? chair.elections.prepareLot : chair.elections.hold}
      </ActButton>
    )
  return (
    <>
      {isSecretReady && (
        <ActButton act="election.ballot" ask={{ election: id, isSecret: true }} className="primary" showsWhy>
          {chair.office.holdSecret}
        </ActButton>
      )}
      <ActButton
        act="election.ballot"
        ask={{ election: id }}
        className={isSecretReady ? '' : 'primary'}
        showsWhy
      >
        {chair.office.holdRecorded}
      </ActButton>
      {!isSecretReady && <OfficeNeeded />}
    </>
  )
}

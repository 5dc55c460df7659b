// So many are there, so many are needed: in words, as a line, and whether that is enough by more than colour.

import type { Quorum } from '../../../../shared/procedure/calls/call.ts'
import { useWords } from '../../../i18n/use-words.ts'

export function QuorumLine({ label, quorum }: { readonly label: string; readonly quorum: Quorum }) {
  const { chair, rules } = useWords()
  const { have, need, rule } = quorum
  if (rule === null) return null
  const isReached = have >= need
  const share = need === 0 ? 1 : Math.min(1, have / need)
  return (
    <div className={`quorum ${isReached ? 'is-reached' : ''}`}>
      <p className="quorum-text">
        <strong>{label}</strong>
        <span>{chair.meeting.share({ have, need })}</span>
        <span className="quorum-mark">{isReached ? chair.meeting.reached : chair.meeting.missing}</span>
      </p>
      <div className="meter" aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p className="fine">{rules.rule({ rule })}</p>
    </div>
  )
}

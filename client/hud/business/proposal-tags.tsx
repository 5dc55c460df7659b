// How a proposal stands, in a word or two.
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'

type Standing = Pick<ProposalView, 'phase' | 'isVoting' | 'isAmended'>

export function ProposalTags({ proposal: { phase, isVoting, isAmended } }: { readonly proposal: Standing }) {
  const { business } = useWords()
  const isOn = phase === 'introduced' || phase === 'adopted'
  return (
    <span className="tags">
      <span className={`tag phase-${phase}${isOn ? ' strong' : ''}`}>
        {business.phases[isVoting ? 'voting' : phase]}
      </span>
      {isAmended && <span className="tag">{business.amended}</span>}
    </span>
  )
}

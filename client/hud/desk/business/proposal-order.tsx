// The order in which proposals are put, where the hall has decided on another than that of submission.
import { isOpen } from '../../../../shared/procedure/proposals/proposal-of.ts'
import type { Proposal } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useAsk } from '../../use-ask.ts'
import { useNamer } from '../now/use-namer.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { moved } from '../parts/moved.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function ProposalOrder({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { chair } = useWords()
  const { proposals: all } = useSittingState()
  const name = useNamer()
  const { ask, isBusy, refused } = useAsk()
  const move = (from: number, by: -1 | 1) => {
    const here = moved(proposals, from, by).map(({ id }) => id)
    // those of other items keep their order behind
    const rest = all.proposals.filter((each) => isOpen(each) && !here.includes(each.id)).map(({ id }) => id)
    if (!isBusy) void ask('proposals.order', { order: [...here, ...rest], seen: all.orderSeq })
  }
  return (
    <section className="desk-part" aria-labelledby="desk-proposal-order">
      <h4 id="desk-proposal-order">{chair.proposals.order}</h4>
      <p className="hint">{chair.proposals.orderHint}</p>
      <ol className="desk-rows numbered">
        {proposals.map(({ id }, place) => {
          const title = name.subject({ of: 'proposal', proposal: id })
          return (
            <li key={id} className="desk-row">
              <span className="desk-row-main">{title}</span>
              <MoveButtons
                name={title}
                place={place}
                count={proposals.length}
                onMove={(by) => move(place, by)}
              />
            </li>
          )
        })}
      </ol>
      <RefusalLine refusal={refused} />
    </section>
  )
}

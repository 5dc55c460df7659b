// In a moderated caucus: who raised a hand first is offered the floor; the block has everybody else.
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useDelegationName } from '../../sitting-context.ts'
import { useRaisedDelegations } from '../floor/raised-delegations.ts'
import { revealBlock } from '../parts/reveal.ts'

export function NextInCaucus() {
  const { chair } = useWords()
  const [first] = useRaisedDelegations()
  const nameOf = useDelegationName()
  if (first === undefined)
    return (
      <button type="button" onClick={() => revealBlock('floor')}>
        {chair.floor.chooseDelegation}
      </button>
    )
  return (
    <ActButton act="floor.recognise" ask={{ delegation: first, kind: 'caucus' }} className="primary" showsWhy>
      {chair.floor.recogniseLong({ name: nameOf(first) })}
    </ActButton>
  )
}

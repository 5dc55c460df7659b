// Those who wait for the floor, in the order in which they are called: replies and explanations that are due, then speeches.
import type { SpeakerEntry } from '../../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { clockText } from '../../clock/clock-text.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { ActButton } from '../../law/act-button.tsx'
import { useMay } from '../../law/use-may.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { RemoveIcon } from '../parts/desk-icons.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { inCallingOrder } from './calling-order.ts'

export function Speakers() {
  const { chair } = useWords()
  const sitting = useSittingState()
  const entries = inCallingOrder(sitting)
  if (entries.length === 0) return <p className="empty">{chair.floor.nobodyListed}</p>
  return (
    <ol className="desk-rows numbered">
      {entries.map((entry, place) => (
        <Entry key={entry.id} entry={entry} isNext={place === 0} />
      ))}
    </ol>
  )
}

function Entry({ entry, isNext }: { readonly entry: SpeakerEntry; readonly isNext: boolean }) {
  const { chair, floor } = useWords()
  const nameOf = useDelegationName()
  const name = nameOf(entry.delegation)
  return (
    <li className={isNext ? 'is-first' : ''}>
      <div className="desk-row">
        <div className="desk-row-main">
          <DelegationSign id={entry.delegation} />
          {entry.kind !== 'speech' && <span className="tag strong">{floor.kinds[entry.kind]}</span>}
          <Spoken entry={entry} />
        </div>
        <ActButton
          act="floor.withdraw"
          ask={{ entry: entry.id }}
          className="quiet icon-only"
          label={chair.floor.take({ name })}
        >
          <RemoveIcon />
        </ActButton>
      </div>
      <Give entry={entry} name={name} isNext={isNext} />
    </li>
  )
}

interface GiveProps {
  readonly entry: SpeakerEntry
  readonly name: string
  readonly isNext: boolean
}

/** For whoever may be called now: the next, and a reply or an explanation that is due. */
function Give({ entry, name, isNext }: GiveProps) {
  const { chair } = useWords()
  const isInOrder = useMay('floor.give', { entry: entry.id }) === null
  const first = useFirstCall()
  const isNow = first?.is === 'give-floor' && first.entry.id === entry.id
  if (!isInOrder || isNow) return null
  return (
    <div className="button-row small">
      <ActButton
        act="floor.give"
        ask={{ entry: entry.id }}
        className={isNext ? 'primary' : ''}
        label={chair.floor.giveLong({ name })}
        showsWhy
      >
        {chair.floor.give}
      </ActButton>
    </div>
  )
}

function Spoken({ entry }: { readonly entry: SpeakerEntry }) {
  const { chair } = useWords()
  const { format } = useLanguage()
  const times = useView(({ delegations }) => delegations.get(entry.delegation)?.times ?? 0)
  const ms = useView(({ delegations }) => delegations.get(entry.delegation)?.spokenMs ?? 0)
  return (
    <span className="fine">
      {times === 0
        ? chair.floor.notSpoken
        : chair.floor.spoken({ count: times, time: clockText(ms, format) })}
    </span>
  )
}

// How long each delegation has spoken, as numbers and as bars.

import { useLanguage, useWords } from '../../i18n/use-words.ts'
import type { DelegationView } from '../../net/sitting-view.ts'
import { clockText } from '../clock/clock-text.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { useView } from '../sitting-context.ts'

export function SpeakingTimes() {
  const { floor: words } = useWords()
  const delegations = useView((view) => view.delegations)
  const spoken = longestFirst(delegations.values())
  if (spoken.length === 0) return null
  return (
    <details className="block speaking-times">
      <summary>{words.times}</summary>
      <table>
        <caption className="visually-hidden">{words.times}</caption>
        <thead>
          <tr>
            <th scope="col">{words.delegation}</th>
            <th scope="col">{words.speeches}</th>
            <th scope="col">{words.time}</th>
          </tr>
        </thead>
        <tbody>
          {spoken.map((delegation) => (
            <Row key={delegation.id} delegation={delegation} longestMs={spoken[0]?.spokenMs ?? 1} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Those that have spoken; equal ones as seated. */
export const longestFirst = (delegations: Iterable<DelegationView>): readonly DelegationView[] =>
  [...delegations]
    .filter(({ spokenMs, times }) => spokenMs > 0 || times > 0)
    .toSorted((one, other) => other.spokenMs - one.spokenMs || one.order - other.order)

interface RowProps {
  readonly delegation: DelegationView
  readonly longestMs: number
}

function Row({ delegation: { id, times, spokenMs }, longestMs }: RowProps) {
  const { format } = useLanguage()
  return (
    <tr>
      <th scope="row">
        <DelegationSign id={id} size={20} />
        <span className="time-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(spokenMs / Math.max(1, longestMs)) * 100}%` }} />
        </span>
      </th>
      <td>{format.number(times)}</td>
      <td>
        <span className="digits" dir="ltr">
          {clockText(spokenMs, format)}
        </span>
      </td>
    </tr>
  )
}

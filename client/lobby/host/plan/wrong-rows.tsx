// The rows of a list that cannot be taken, each with its reason; pressing one marks it in the list.

import type { Language } from '../../../../shared/i18n/format.ts'
import { delegationName } from '../../../i18n/delegation-names.ts'
import type { HostWords } from '../../../i18n/language.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import type { RowFault, WrongRow } from './read-list.ts'

/** a list of something else than delegations has a fault in every row */
const MOST_SHOWN = 12

interface WrongRowsProps {
  readonly wrong: readonly WrongRow[]
  readonly onSelect: (start: number, end: number) => void
}

export function WrongRows({ wrong, onSelect }: WrongRowsProps) {
  const words = useHostWords()
  const { language } = useLanguage()
  const { host } = words
  return (
    <>
      <p className="error">{host.wrongRows({ count: wrong.length })}</p>
      <ul className="wrong-rows">
        {wrong.slice(0, MOST_SHOWN).map(({ row, start, end, fault }) => (
          <li key={row}>
            <button type="button" className="quiet" onClick={() => onSelect(start, end)}>
              {host.row({ row })}
            </button>
            <span>{faultText(words, language, fault)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

export function faultText({ host }: HostWords, language: Language, fault: RowFault): string {
  const { rowFaults } = host
  const nameOf = (id: string) => delegationName({ id, name: '' }, language)
  switch (fault.is) {
    case 'code-unknown':
      return rowFaults['code-unknown'](fault)
    case 'same':
    case 'alike':
      return fault.row === null
        ? rowFaults.chosen({ as: nameOf(fault.as) })
        : rowFaults[fault.is]({ as: nameOf(fault.as), row: fault.row })
    case 'alike-state':
      return rowFaults['alike-state']({ name: nameOf(fault.state) })
    case 'contradiction':
      return rowFaults.contradiction({ ...fault, state: nameOf(fault.code) })
    default:
      return rowFaults[fault.is]
  }
}

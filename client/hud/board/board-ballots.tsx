// The ballots on a board, the latest first: whose, with which tracker, at which height, and which of them count.
import type { BoardWords } from '../../../shared/i18n/en/board.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import type { ChainRead } from './read-chain.ts'

interface BoardBallotsProps {
  readonly words: BoardWords
  readonly ballots: ChainRead['ballots']
  /** tracker of the one that is looked for */
  readonly found: string | null
}

export function BoardBallots({ words, ballots, found }: BoardBallotsProps) {
  const { format } = useLanguage()
  if (ballots.length === 0) return <p className="empty">{words.none}</p>
  return (
    <table className="board-ballots">
      <caption>{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.delegation}</th>
          <th scope="col">{words.tracker}</th>
          <th scope="col">{words.height}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {ballots.toReversed().map(({ tracker, height, isLast, delegation }) => (
          <tr key={tracker} className={classOf(isLast, tracker === found)}>
            <th scope="row">
              <DelegationSign id={delegation} size={20} />
            </th>
            <td>
              <code dir="ltr">{tracker}</code>
            </td>
            <td>{format.number(height)}</td>
            <td>{isLast ? words.counts : words.replaced}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const classOf = (isLast: boolean, isFound: boolean): string =>
  [...(isLast ? [] : ['is-replaced']), ...(isFound ? ['is-found'] : [])].join(' ')

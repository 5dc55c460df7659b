// A ballot with names on the board: a few names at a time, those one points at are marked, and all of it is read again before it is cast.
import type { SittingElection } from '../../../shared/procedure/elections/elections-state.ts'
import { candidateOf, type Saying } from '../../wall/saying.ts'
import type { Board, BoardButton } from './board.ts'

/** What one has in mind and has not cast. */
export interface NamesPicked {
  readonly names: readonly string[]
  /** of the names that may be voted for, from 0 */
  readonly page: number
  /** the ballot is read again */
  readonly isReviewed: boolean
}

/** in a row, and rows: more are too small to point at */
const A_ROW = 3
const A_PAGE = 6

/** What stands for one's delegation, or nothing yet. */
export const namesStanding = ({ view: { ownBallot } }: Saying): NamesPicked => ({
  names: typeof ownBallot?.choice === 'object' ? ownBallot.choice : [],
  page: 0,
  isReviewed: false,
})

/** Of the board, what a ballot with names says by itself. `picked`: null before anything was pointed at. */
export function namesBoard(
  saying: Saying,
  election: SittingElection,
  picked: NamesPicked | null,
): Pick<Board, 'buttons' | 'rows'> & { readonly question: string | null; readonly status: string } {
  const now = picked ?? namesStanding(saying)
  const { words, format } = saying
  const { election: said } = words.ways
  const { names } = now
  const cast = saying.view.ownBallot === null ? said.confirm : said.change
  if (now.isReviewed) {
    const listed = format.list(names.map((name) => candidateOf(saying, name)))
    const again = { ...now, isReviewed: false }
    return {
      question: names.length === 0 ? said.abstain : listed,
      status: '',
      rows: [2],
      buttons: [
        { press: 'confirm', word: cast, mark: names.length === 0 ? 'abstain' : 'yes', isChosen: true },
        { press: again, word: words.headset.back, mark: null, isChosen: false },
      ],
    }
  }
  const { eligible, open } = election
  const pages = Math.ceil(eligible.length / A_PAGE)
  const shown = eligible.slice(now.page * A_PAGE, (now.page + 1) * A_PAGE)
  const next = { ...now, page: (now.page + 1) % pages }
  const more: BoardButton = { press: next, word: words.headset.more, mark: null, isChosen: false }
  const review: BoardButton = {
    ...{ press: { ...now, isReviewed: true }, word: words.headset.review },
    ...{ mark: null, isChosen: names.length > 0 },
  }
  const rows = Array.from({ length: Math.ceil(shown.length / A_ROW) }, (_, row) =>
    Math.min(A_ROW, shown.length - row * A_ROW),
  )
  return {
    question: null,
    status:
      names.length === 0 ? said.choose({ count: open }) : said.chosen({ have: names.length, need: open }),
    rows: [...rows, pages > 1 ? 2 : 1],
    buttons: [
      ...shown.map((name) => nameButton(saying, now, { name, open })),
      ...(pages > 1 ? [more] : []),
      review,
    ],
  }
}

function nameButton(
  saying: Saying,
  now: NamesPicked,
  { name, open }: { readonly name: string; readonly open: number },
): BoardButton {
  const isChosen = now.names.includes(name)
  return {
    press: { ...now, names: toggled(now.names, name, open) },
    word: candidateOf(saying, name),
    mark: isChosen ? 'yes' : null,
    isChosen,
  }
}

/** Of a single place the other name goes; where as many are chosen as may be, one more changes nothing. */
function toggled(names: readonly string[], name: string, open: number): readonly string[] {
  if (names.includes(name)) return names.filter((each) => each !== name)
  if (open === 1) return [name]
  return names.length < open ? [...names, name] : names
}

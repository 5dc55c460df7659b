// The operative part of a proposal as it is read: each paragraph as submitted, with what was changed in it and what is proposed.
import type { Amendment, Part, ProposalText } from '../../../shared/procedure/proposals/proposals-state.ts'

export interface PaperParagraph {
  /** of the text as submitted; 0: the place before the first */
  readonly number: number
  /** as submitted; '' at 0 */
  readonly text: string
  /** voted on in parts and rejected */
  readonly isStruck: boolean
  /** the amendment that has replaced or deleted it; null: it stands as submitted */
  readonly made: Amendment | null
  /** amendments that add a paragraph after it, and that have */
  readonly added: readonly Amendment[]
  /** proposed, and not settled */
  readonly waiting: readonly Amendment[]
  /** rejected, fallen, withdrawn */
  readonly settled: readonly Amendment[]
}

const isMade = ({ phase }: Amendment): boolean => phase === 'adopted' || phase === 'accepted'
const isWaiting = ({ phase }: Amendment): boolean => phase === 'submitted' || phase === 'introduced'

export function paperParagraphs(
  { operative }: ProposalText,
  amendments: readonly Amendment[],
  parts: readonly Part[],
): readonly PaperParagraph[] {
  const struck = parts.flatMap(({ result, paragraphs }) => (result === 'rejected' ? paragraphs : []))
  return ['', ...operative].map((text, number) => {
    const here = amendments.filter(({ change }) => change?.paragraph === number)
    const made = here.filter(isMade)
    return {
      number,
      text,
      isStruck: struck.includes(number),
      made: made.findLast(({ change }) => change?.is !== 'add') ?? null,
      added: made.filter(({ change }) => change?.is === 'add'),
      waiting: here.filter(isWaiting),
      settled: here.filter((amendment) => !isMade(amendment) && !isWaiting(amendment)),
    }
  })
}

// A vote of history as lines on the Academy's board: who was for and against as marks, the outcome, and each thing that was needed.
import type { AcademyWords } from '../../../../shared/i18n/en/academy/academy.ts'
import type { PanelPart } from '../../../../shared/i18n/en-panels.ts'
import type { Format } from '../../../../shared/i18n/format.ts'
import { recordedVote } from '../../../../shared/lab/academy/votes/recorded-votes.ts'
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../../../shared/procedure/majority/decision-matter.ts'
import type { BoardLine } from '../board.ts'

const COLOURS = { yes: '#8fd6a4', no: '#ff9d93', abstain: '#e6c877' } as const
const MARKS = { yes: '\u25cf', no: '\u2715', abstain: '\u25ac' } as const
/** More seats than this are told by number alone. */
const MOST_MARKS = 30

/** None when there is no such vote. */
export function voteLines(
  id: string,
  { votes }: AcademyWords,
  wall: PanelPart['wall'],
  format: Format,
): readonly BoardLine[] {
  const vote = recordedVote(id)
  const question = vote && readQuestion(vote.input)
  if (!vote || !question || isFault(question)) return []
  const choices = Object.values((vote.input.votes ?? {}) as Record<string, string>)
  const tally = (vote.input.tally ?? {}) as Record<string, number>
  const counts = (['yes', 'no', 'abstain'] as const).map((choice) => ({
    choice,
    count: tally[choice] ?? choices.filter((each) => each === choice).length,
  }))
  const isElection = counts.every(({ count }) => count === 0)
  const marks = counts.map(({ choice, count }): BoardLine => {
    const seats = count <= MOST_MARKS ? ` ${MARKS[choice].repeat(count)}` : ''
    return {
      text: `${votes.counts[choice]} ${format.number(count)}${seats}`,
      size: 0.1,
      colour: COLOURS[choice],
    }
  })
  const limbs = decideMatter(question).limbs.map(
    (limb): BoardLine => ({
      text: `${limb.ok ? '\u2714' : '\u2716'} ${wall.tests[limb.test]}: ${wall.needed(limb)}`,
      ...{ size: 0.095, most: 2, colour: limb.ok ? COLOURS.yes : COLOURS.no },
    }),
  )
  const day = vote.date === null ? null : format.date(Date.parse(`${vote.date}T12:00:00Z`))
  const source = vote.source === null ? null : votes.source(vote.source)
  const said = [day ?? votes.computed, source].filter((each) => each !== null).join(' · ')
  return [
    { text: votes.names[id] ?? id, size: 0.13, isStrong: true, most: 2 },
    { text: said, size: 0.08 },
    ...(isElection ? [] : marks),
    { text: votes.outcomes[vote.outcome], size: 0.14, isStrong: true },
    ...limbs,
  ]
}

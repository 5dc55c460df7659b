// What the boards of the Lab say: the challenge with its clock on the wall, and over each table who sits there and what they propose.
import type { LabWords } from '../../../../shared/i18n/en/lab.ts'
import type { ChallengeShown, LabShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import type { BoardLine } from '../board.ts'

const GOLD = '#e0c583'
/** tables that have a sign of their own over them; the others stand on the board */
export const SIGNS = 2

/** `left`: how long there is still time, as a clock says it; '' where there is no deadline. */
export function boardLines(
  { challenges: [challenge] }: LabShown,
  words: LabWords,
  left: string,
): BoardLine[] {
  if (!challenge) return [{ text: words.none, size: 0.16, most: 2 }]
  const { title, problem, phase, teams, count } = challenge
  const chosen = teams.find(({ id }) => id === count?.winner)
  const lines: BoardLine[] = [
    { text: words.phases[phase], size: 0.1, colour: GOLD },
    { text: title || words.erased, size: 0.19, isStrong: true, most: 2 },
    { text: problem, size: 0.105, most: 4 },
  ]
  if (left !== '') lines.push({ text: `${words.board.left} ${left}`, size: 0.14, colour: GOLD })
  if (chosen)
    lines.push({
      text: words.count.winner({ title: titleOf(chosen, words) }),
      size: 0.14,
      isStrong: true,
      most: 2,
    })
  return [...lines, ...teams.slice(SIGNS).map((team) => ({ text: tableLine(team, words), size: 0.1 }))]
}

/** Over table `place`, from 0; a free table has no words. */
export function signLines(
  challenge: ChallengeShown | undefined,
  place: number,
  words: LabWords,
): BoardLine[] {
  const team = challenge?.teams[place]
  if (!team) return []
  return [
    { text: words.table({ number: team.table }), size: 0.085, colour: GOLD },
    { text: team.name || words.erased, size: 0.15, isStrong: true },
    { text: team.proposal?.title ?? words.team.phases[team.phase], size: 0.1, most: 2 },
  ]
}

const titleOf = ({ proposal, name }: TeamShown, words: LabWords): string =>
  proposal?.title || name || words.erased

const tableLine = (team: TeamShown, words: LabWords): string =>
  [words.table({ number: team.table }), team.name, team.proposal?.title].filter(Boolean).join(' · ')

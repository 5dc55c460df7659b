// What stands on the board that comes to those who may vote: the question, large buttons with form and word, and how far the ballot is.
// One points at a choice, then confirms it; nothing is cast by one press.
import { CHOICES, type Choice } from '../../../shared/procedure/majority/majority.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { refusalOf } from '../../hud/law/sitting-from-view.ts'
import { refusalWords } from '../../refusal-words.ts'
import { candidateOf, questionOf, type Saying } from '../../wall/saying.ts'
import { type NamesPicked, namesBoard } from './names-board.ts'

/** Pointed at and not yet cast: a choice, or names. */
export type Picked = Choice | NamesPicked | null

/** A choice, what becomes of it, or what one has in mind of names afterwards. */
export type BoardPress = Choice | 'confirm' | 'back' | NamesPicked

export interface BoardButton {
  readonly press: BoardPress
  readonly word: string
  /** drawn beside the word */
  readonly mark: Choice | null
  /** what stands for one's delegation, or is about to */
  readonly isChosen: boolean
}

export interface Board {
  readonly heading: string
  readonly question: string
  readonly buttons: readonly BoardButton[]
  /** how many of them stand in each row; left out: all in one */
  readonly rows?: readonly number[]
  /** how far the ballot is, or why there is none */
  readonly status: string
  readonly tone: 'plain' | 'done' | 'fault'
}

/** Null: no vote is open, or one has no vote in this sitting. `now`: the server's clock. */
export function boardOf(saying: Saying, picked: Picked, now: number): Board | null {
  const { view, words } = saying
  const { vote, me, chapters } = view
  if (!vote?.isOpen || me.delegation === null || !me.mayCast) return null
  const subject = chapters.vote?.subject ?? { of: 'question' as const }
  const blank: Omit<Board, 'buttons'> = {
    heading: words.vote.castHeading,
    question: questionOf(saying, { question: vote.question, subject }),
    ...statusOf(saying),
  }
  // what is encrypted is chosen on the page
  if (chapters.vote?.secret) return { ...blank, buttons: [], status: words.headset.onPage }
  const election =
    subject.of === 'election' ? chapters.elections.find(({ id }) => id === subject.election) : undefined
  const choice = election ? [] : 'yes'
  const why = refusalOf(view, 'ballot.cast', { vote: vote.id, choice, key: '' }, now)
  if (why) return { ...blank, buttons: [], status: refusalWords(words, why.code) }
  if (election) return withNames(blank, namesBoard(saying, election, namesOf(picked)), picked !== null)
  if (typeof picked === 'string') return { ...blank, buttons: confirming(saying, picked) }
  const whyNot = refusalOf(view, 'ballot.cast', { vote: vote.id, choice: 'abstain', key: '' }, now)
  const standing = view.ownBallot?.choice ?? null
  const choices = CHOICES.filter((choice) => whyNot?.code !== 'no-abstention' || choice !== 'abstain')
  return {
    ...blank,
    buttons: choices.map((choice) => ({
      ...{ press: choice, word: words.vote.choices[choice], mark: choice },
      isChosen: choice === standing,
    })),
  }
}

const namesOf = (picked: Picked): NamesPicked | null => (typeof picked === 'object' ? picked : null)

/** While one chooses the board tells how many, before and after it how far the ballot is. */
function withNames(
  blank: Omit<Board, 'buttons'>,
  { question, status, ...names }: ReturnType<typeof namesBoard>,
  isChoosing: boolean,
): Board {
  const said = isChoosing || blank.status === '' ? { status, tone: 'plain' as const } : {}
  return { ...blank, ...names, question: question ?? blank.question, ...said }
}

function confirming({ view, words }: Saying, picked: Choice): readonly BoardButton[] {
  const named = { choice: words.vote.choices[picked] }
  const word = view.ownBallot === null ? words.vote.confirm(named) : words.vote.confirmChange(named)
  return [
    { press: 'confirm', word, mark: picked, isChosen: true },
    { press: 'back', word: words.headset.back, mark: null, isChosen: false },
  ]
}

function statusOf(saying: Saying): Pick<Board, 'status' | 'tone'> {
  const { words, format } = saying
  const { vote } = words
  const { ballotProgress: progress } = saying.view
  switch (progress.phase) {
    case 'idle':
      return { status: '', tone: 'plain' }
    case 'sending':
      return { status: vote.sending, tone: 'plain' }
    case 'unknown':
      return { status: vote.unknown({ tries: progress.tries }), tone: 'fault' }
    case 'refused':
      return { status: refusalWords(words, progress.code), tone: 'fault' }
    case 'recorded': {
      const { choice } = progress
      const names = typeof choice === 'string' ? [] : choice.map((name) => candidateOf(saying, name))
      const alone = vote.choices[typeof choice === 'string' ? choice : 'abstain']
      const said = names.length === 0 ? alone : format.list(names)
      return { status: vote.recorded({ choice: said }), tone: 'done' }
    }
  }
}

/** What a press leads to: another choice in mind, and what is to be cast now. */
export function pressBoard(
  picked: Picked,
  press: BoardPress,
): { readonly picked: Picked; readonly cast: BallotChoice | null } {
  if (press === 'back') return { picked: null, cast: null }
  if (press === 'confirm') return { picked: null, cast: namesOf(picked)?.names ?? (picked as Choice | null) }
  return { picked: press, cast: null }
}

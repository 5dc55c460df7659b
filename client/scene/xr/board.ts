// What stands on the board that comes to those who may vote: the question, large buttons with form and word, and how far the ballot is.
// One points at a choice, then confirms it; nothing is cast by one press.
import { CHOICES, type Choice } from '../../../shared/procedure/majority/majority.ts'
import { refusalOf } from '../../hud/law/sitting-from-view.ts'
import { refusalWords } from '../../refusal-words.ts'
import { questionOf, type Saying } from '../../wall/saying.ts'

export type BoardPress = Choice | 'confirm' | 'back'

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
  /** how far the ballot is, or why there is none */
  readonly status: string
  readonly tone: 'plain' | 'done' | 'fault'
}

/** Null: no vote is open, or one has no vote in this sitting. `picked`: pointed at and not yet confirmed. `now`: the server's clock. */
export function boardOf(saying: Saying, picked: Choice | null, now: number): Board | null {
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
  if (subject.of === 'election' || chapters.vote?.secret)
    return { ...blank, buttons: [], status: words.headset.onPage }
  const why = refusalOf(view, 'ballot.cast', { vote: vote.id, choice: 'yes', key: '' }, now)
  if (why) return { ...blank, buttons: [], status: refusalWords(words, why.code) }
  if (picked !== null) return { ...blank, buttons: confirming(saying, picked) }
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

function confirming({ view, words }: Saying, picked: Choice): readonly BoardButton[] {
  const named = { choice: words.vote.choices[picked] }
  const word = view.ownBallot === null ? words.vote.confirm(named) : words.vote.confirmChange(named)
  return [
    { press: 'confirm', word, mark: picked, isChosen: true },
    { press: 'back', word: words.headset.back, mark: null, isChosen: false },
  ]
}

function statusOf({ view: { ballotProgress: progress }, words }: Saying): Pick<Board, 'status' | 'tone'> {
  const { vote } = words
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
      const said = typeof choice === 'string' ? vote.choices[choice] : vote.choices.abstain
      return { status: vote.recorded({ choice: said }), tone: 'done' }
    }
  }
}

/** What a press leads to: another choice in mind, and whether it is to be cast now. */
export function pressBoard(
  picked: Choice | null,
  press: BoardPress,
): { readonly picked: Choice | null; readonly cast: Choice | null } {
  if (press === 'back') return { picked: null, cast: null }
  if (press === 'confirm') return { picked: null, cast: picked }
  return { picked: press, cast: null }
}

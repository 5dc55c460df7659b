// Who is told what in a round: near people at once, far people twice a second, everything to who has just come or could not keep up.
import type { PersonId } from '../../shared/ids.ts'
import { areBeside } from '../../shared/protocol/pose-bytes.ts'
import type { PoseNews, SharedPoses } from './pose-news.ts'
import { Post } from './post.ts'

/** The line of one who is told. */
export interface PoseLine {
  /**
   * Sends, at once or with the post of this round, unless more than `mostWaiting` bytes wait to be sent already, or nothing may be sent:
   * not yet joined, or no longer connected. Whether it is sent.
   */
  tell(poses: SharedPoses, mostWaiting: number, post: Post): boolean
}

/** A person's line, if they have one. */
export type LineOf = (person: PersonId) => PoseLine | undefined

/** One who is told, and how far: all that is looked at of a thousand people in each round, side by side. */
export interface Ear {
  readonly person: PersonId
  readonly slot: number
  /** of the floor, in which one is, and in which one was when one was told last */
  square: number
  toldSquare: number
  /** does not move */
  isResting: boolean
  /** has been given everybody's place, and all the news since */
  isWhole: boolean
  /** rounds in which one was last told of those near by, and of everybody */
  nearIn: number
  everywhereIn: number
  /** the way to them, as far as known */
  line: PoseLine | undefined
}

/** Whoever has missed one, or has come on another line, is given everything next. */
export function deafen(ear: Ear): void {
  ear.isWhole = false
  ear.line = undefined
}

export const newEar = (person: PersonId, slot: number, square: number): Ear => ({
  person,
  slot,
  square,
  toldSquare: square,
  isResting: true,
  isWhole: false,
  nearIn: 0,
  everywhereIn: 0,
  line: undefined,
})

/** Rounds of 50 ms: those far away are told of twice a second. */
const EVERYWHERE_ROUNDS = 10
/** Up to so many people everybody is told of those near by in each round. */
const FEW = 1200
/** Beyond, ten times a second, and who does not move four times: a message costs more than what is in it. */
const MOVING_ROUNDS = 2
const RESTING_ROUNDS = 5
/** With more than this on the way one gets nothing until it has arrived, and then the whole picture: fewer poses, not older ones. */
const MOST_WAITING_BYTES = 16 * 1024

/** Tells each of `ears` what is due; `news` are those of this round. How many messages that were. */
export function tellRound(news: PoseNews, ears: readonly Ear[], lineOf: LineOf): number {
  const isCrowded = ears.length > FEW
  // first all that is reckoned, then all that is sent: neither drives the other out of the processor's cache a thousand times
  const due: Ear[] = []
  const messages: SharedPoses[] = []
  const mostWaiting: number[] = []
  for (const ear of ears) {
    ear.line ??= lineOf(ear.person)
    if (ear.line === undefined) continue
    const most = ear.isWhole ? MOST_WAITING_BYTES : 0
    const told = messageFor(news, ear, isCrowded)
    if (told === null) continue
    due.push(ear)
    messages.push(told)
    mostWaiting.push(most)
  }
  const post = new Post(due.length)
  let sent = 0
  for (let index = 0; index < due.length; index++) {
    const ear = due[index]!
    if (ear.line?.tell(messages[index]!, mostWaiting[index]!, post)) sent += 1
    else deafen(ear)
  }
  post.send()
  return sent
}

function roundsBetween(isCrowded: boolean, isResting: boolean): number {
  if (!isCrowded) return 1
  return isResting ? RESTING_ROUNDS : MOVING_ROUNDS
}

function messageFor(news: PoseNews, ear: Ear, isCrowded: boolean): SharedPoses | null {
  const { slot, square } = ear
  // spread over the rounds, so that none has to carry everybody's; in every other one the whole hall need not be written
  const turn = news.round + 2 * slot
  // who was brought somewhere knows those there only as well as those far away
  const isElsewhere = !areBeside(ear.toldSquare, square)
  ear.toldSquare = square
  if (!ear.isWhole || isElsewhere || turn % EVERYWHERE_ROUNDS === 0) return tellEverywhere(news, ear)
  if ((news.round + slot) % roundsBetween(isCrowded, ear.isResting) !== 0) return null
  const rounds = news.round - ear.nearIn
  ear.nearIn = news.round
  return news.around(square, rounds)
}

function tellEverywhere(news: PoseNews, ear: Ear): SharedPoses | null {
  const told = ear.isWhole ? news.everywhere(news.round - ear.everywhereIn) : news.everyone()
  ear.isWhole = true
  ear.nearIn = news.round
  ear.everywhereIn = news.round
  return told
}

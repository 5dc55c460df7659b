// What the wall of the hall is about at this moment: one thing, chosen from all that goes on. The question comes before the speaker,
// the speaker before the caucus and the motion, and what was decided stays for a while before anything else takes its place.
import type { CrisisNews } from '../../shared/lab/crisis/crisis-news.ts'
import type { PublicQuestion } from '../../shared/lab/record/record-types.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import type { AgendaItem, Meeting } from '../../shared/procedure/agenda/agenda-state.ts'
import type { SittingElection } from '../../shared/procedure/elections/elections-state.ts'
import type { Motion } from '../../shared/procedure/motions/motions-state.ts'
import type { Point } from '../../shared/procedure/points/points-state.ts'
import type { Caucus, Floor } from '../../shared/procedure/speakers/speakers-state.ts'
import type { Chapters, LotView, OpenVoteView } from '../../shared/procedure/view.ts'
import type { DecidedVote, Silence } from '../../shared/procedure/votes/votes-state.ts'
import type { SittingView, VoteView } from '../net/sitting-view.ts'

export type WallScene =
  | { readonly is: 'ended' }
  /** `open`: null until the chapter of the vote has come */
  | { readonly is: 'vote'; readonly vote: VoteView; readonly open: OpenVoteView | null }
  | { readonly is: 'roll-call'; readonly vote: VoteView; readonly open: OpenVoteView }
  | { readonly is: 'no-objection'; readonly vote: VoteView; readonly open: OpenVoteView }
  | { readonly is: 'ballot'; readonly vote: VoteView; readonly election: SittingElection }
  | { readonly is: 'lot'; readonly lot: LotView | null }
  | { readonly is: 'result'; readonly decided: DecidedVote }
  | { readonly is: 'meeting'; readonly meeting: Meeting }
  | {
      readonly is: 'speaker'
      readonly floor: Floor
      readonly caucus: Caucus | null
      readonly motion: Motion | null
    }
  | { readonly is: 'public-question'; readonly question: PublicQuestion }
  | { readonly is: 'crisis'; readonly news: CrisisNews }
  | { readonly is: 'exhibit'; readonly shown: OnWall; readonly floor: Floor | null }
  | { readonly is: 'caucus'; readonly caucus: Caucus }
  | { readonly is: 'motion'; readonly motion: Motion }
  | { readonly is: 'election'; readonly election: SittingElection }
  | { readonly is: 'silence'; readonly silence: Silence }
  | { readonly is: 'item'; readonly item: AgendaItem }
  | { readonly is: 'title' }

/** So long a result is left to be read before what goes on takes its place; a new question does at once. */
export const RESULT_HELD_MS = 20_000

/** `now`: ms since 1970, the server's clock. */
export function sceneOf({ vote, chapters }: Pick<SittingView, 'vote' | 'chapters'>, now: number): WallScene {
  if (vote?.isOpen) return votingScene(vote, chapters)
  const decided = vote?.decided ?? null
  const result: WallScene | null = decided && { is: 'result', decided }
  if (result && decided && now - decided.closedAt < RESULT_HELD_MS) return result
  if (chapters.rules.endedAt !== null) return { is: 'ended' }
  // what somebody shows while they speak is what all look at; the question and what was decided come before it
  const shown = chapters.shown ?? null
  if (shown !== null) return { is: 'exhibit', shown, floor: chapters.speakers.floor }
  const question = chapters.publicQuestion ?? null
  if (question !== null && chapters.speakers.floor === null) return { is: 'public-question', question }
  const scene = goingOn(chapters)
  const crisis = chapters.crisis ?? null
  // it may be followed between meetings, and gives way to whatever the sitting does
  if (crisis?.wall && (scene === null || scene.is === 'meeting')) return { is: 'crisis', news: crisis }
  return scene ?? restingScene(chapters, decided)
}

function votingScene(vote: VoteView, { vote: open, lots, elections }: Chapters): WallScene {
  if (open === null) return { is: 'vote', vote, open }
  const { subject, method, rollCall } = open
  if (subject.of === 'election') {
    const election = elections.find(({ id }) => id === subject.election)
    if (election) return { is: 'ballot', vote, election }
  }
  if (rollCall?.order === null) return { is: 'lot', lot: lots.find(({ id }) => id === rollCall.lot) ?? null }
  if (rollCall) return { is: 'roll-call', vote, open }
  return { is: method === 'no-objection' ? method : 'vote', vote, open }
}

/** What is being done, if anything is. */
function goingOn({ agenda, speakers, motions, elections, lots }: Chapters): WallScene | null {
  const { floor, caucus } = speakers
  const motion = motions.pending.find(({ id }) => id === motions.current) ?? null
  if (floor) return { is: 'speaker', floor, caucus, motion }
  if (caucus) return { is: 'caucus', caucus }
  if (agenda.meeting.phase === 'suspended') return { is: 'meeting', meeting: agenda.meeting }
  if (motion) return { is: 'motion', motion }
  const lot = lots.find(({ drawn, purpose }) => drawn === null && purpose.of === 'election')
  if (lot) return { is: 'lot', lot }
  const election = elections.find(({ isOver }) => !isOver)
  if (election) return { is: 'election', election }
  return agenda.meeting.phase === 'closed' ? { is: 'meeting', meeting: agenda.meeting } : null
}

/** Nothing is: what was decided last, what runs by itself, or what the debate is on. */
function restingScene({ agenda, votes }: Chapters, decided: DecidedVote | null): WallScene {
  const [silence] = votes.silences.toSorted((one, other) => one.deadlineAt - other.deadlineAt)
  if (silence && silence.openedAt > (decided?.closedAt ?? 0)) return { is: 'silence', silence }
  if (decided) return { is: 'result', decided }
  const item = agenda.items.find(({ id }) => id === agenda.current)
  return item ? { is: 'item', item } : { is: 'title' }
}

// PO7
const FIRST = ['privilege', 'order', 'inquiry'] as const

/** The point that waits and is settled next, or null. */
export function waitingPoint({ points }: Chapters): Point | null {
  const waiting = points.raised.filter(({ ruling }) => ruling === null)
  const [next] = waiting.toSorted((one, other) => FIRST.indexOf(one.kind) - FIRST.indexOf(other.kind))
  return next ?? null
}

// Minutes in the making. Each chapter of the law has its recorders, one for each type of event: an event that the minutes do not
// know does not compile.
import type { DelegationId, LotId, MotionId, PersonId, PointId, SilenceId, VoteId } from '../ids.ts'
import type { Event, EventOf, EventType, Happened } from '../procedure/event.ts'
import type { Presence } from '../procedure/rulebooks/procedure.ts'
import type { Sitting } from '../procedure/sitting.ts'
import type { Act } from './act.ts'
import type {
  Asked,
  Erased,
  MinutesLot,
  MinutesMeeting,
  MinutesMotion,
  MinutesPoint,
  MinutesVote,
  Part,
  Told,
} from './minutes.ts'

export interface MeetingDraft
  extends Omit<MinutesMeeting, 'attendance' | 'adjournedAt' | 'presiding' | 'suspensions'> {
  adjournedAt: number | null
  readonly suspensions: { readonly from: number; until: number | null }[]
  readonly presiding: PersonId[]
  readonly attendance: Map<DelegationId, Presence>
}

interface PartDraft extends Part {
  readonly acts: Act[]
}

export interface Draft {
  readonly parts: PartDraft[]
  readonly meetings: MeetingDraft[]
  readonly votes: MinutesVote[]
  readonly motions: Map<MotionId, MinutesMotion>
  readonly points: Map<PointId, MinutesPoint>
  readonly lots: Map<LotId, MinutesLot>
  /** who has belonged to a delegation at some time */
  readonly people: Map<DelegationId, Set<PersonId>>
  /** everyone whose name the minutes need */
  readonly mentioned: Set<PersonId>
  /** what each vote and silence procedure is about */
  readonly asked: Map<VoteId | SilenceId, Asked>
  /** the lot that says who begins a roll-call */
  readonly lotOf: Map<VoteId, LotId>
}

export const newDraft = (): Draft => ({
  parts: [],
  meetings: [],
  votes: [],
  motions: new Map(),
  points: new Map(),
  lots: new Map(),
  people: new Map(),
  mentioned: new Set(),
  asked: new Map(),
  lotOf: new Map(),
})

/** One event with the sitting before and after it. */
export interface Moment {
  readonly happened: Happened
  readonly before: Sitting
  readonly after: Sitting
}

export type Recorder<T extends EventType> = (draft: Draft, event: EventOf<T>, moment: Moment) => void

/** null: the minutes say nothing of it. */
export type RecordersOf<E extends Event> = { readonly [T in E['type']]: Recorder<T> | null }

const ERASED: Erased = { erased: true }

/** An erased text has lost its salt, too; one that was never said has kept it. */
export const toldOf = (text: string | null | undefined, salt: string): Told =>
  text ?? (salt === '' ? ERASED : null)

/** Of a text that cannot have been left out. */
export const textOf = (text: string | null | undefined): string | Erased => text ?? ERASED

/** An act without its place in the journal. */
type Untimed<A> = A extends Act ? Omit<A, 'seq' | 'at'> : never

/** Adds an act where the sitting is: by default as it was before, so that what ends something still belongs to it. */
export function tell(draft: Draft, moment: Moment, act: Untimed<Act>, sitting = moment.before): void {
  const { seq, at } = moment.happened
  partFor(draft, sitting, at).acts.push({ seq, at, ...act } as Act)
}

/** The part that goes on, or a new one when meeting or item are others. */
export function partFor(draft: Draft, { agenda }: Sitting, at: number): PartDraft {
  const meeting = agenda.meeting.phase === 'closed' ? null : agenda.meeting.number
  const last = draft.parts.at(-1)
  if (last && last.meeting === meeting && last.item === agenda.current) return last
  const part: PartDraft = { meeting, item: agenda.current, at, acts: [] }
  draft.parts.push(part)
  return part
}

/** The act told last, wherever it stands. */
export const lastAct = (draft: Draft): Act | undefined => draft.parts.at(-1)?.acts.at(-1)

/** Puts another act in the place of the last one. */
export function retell(draft: Draft, act: Act): void {
  const acts = draft.parts.at(-1)?.acts
  if (acts) acts[acts.length - 1] = act
}

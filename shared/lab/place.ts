// A place around the hall: a pure law with a journal of its own beside that of the sitting, kept by the session in whose hall it stands.
import type { DelegationId, PersonId } from '../ids.ts'
import type { Role } from '../procedure/roles/roles.ts'
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import type { TextRules } from '../text/text-rules.ts'
import type { MayText, Quoted } from './shared-text.ts'

export const PLACES = [
  'lab',
  'opinion',
  'crisis',
  'corners',
  'academy',
  'exchange',
  'signing',
  'stories',
  'record',
  'wall',
  'interpretation',
  'recording',
  'captions',
] as const
export type PlaceName = (typeof PLACES)[number]

export interface PlaceWho {
  readonly person: PersonId | 'system'
  /** as shown at this moment; '' for the system */
  readonly name: string
  readonly role: Role | 'system'
  readonly delegation: DelegationId | null
  /** leads the delegation */
  readonly isHead: boolean
  /** runs the place: chair, secretary, who presides; in the open forum anybody while nobody presides */
  readonly isDesk: boolean
  /** speaks at this moment; left out where it does not matter */
  readonly hasFloor?: boolean
}

/** Minted by the server for each act, so that replay equals live. */
export interface Fresh {
  /** 16 lower-case letters and digits: of what is made */
  readonly id: string
  /** 128 bits, hex: of the commitment */
  readonly salt: string
  /** ms since 1970; never less than in the act before */
  readonly at: number
  /** by their names, what the shared texts say that the law quotes in this act; left out where it quotes none */
  readonly quoted?: Readonly<Record<string, Quoted>>
}

/** Events have `type` '<place>.<past>'. What may be erased stands in one field `texts` beside `salt`; it is null afterwards. */
export interface PlaceEvent {
  readonly type: string
}

export interface Placed<E extends PlaceEvent> {
  readonly seq: number
  readonly at: number
  readonly by: PersonId | 'system'
  readonly event: E
}

export interface PlaceAct {
  readonly is: string
}

/** By act, the paths of its texts (`*`: each element of a list) and what they may be. */
export type PlaceTexts<C extends PlaceAct> = {
  readonly [N in C['is']]?: TextRules
}

export interface PlaceLaw<S, C extends PlaceAct, E extends PlaceEvent, Shown, Own> {
  readonly empty: S
  readonly texts: PlaceTexts<C>
  /** Types of events of which `texts` may be read by whoever may read the journal; of the others the commitment alone. */
  readonly open: ReadonlySet<E['type']>
  /** Types of events of which `texts` are large and not needed to know the state: they are read one by one, and are null to `evolve`. */
  readonly heavy?: readonly E['type'][]
  decide(state: S, act: C, who: PlaceWho, fresh: Fresh): Result<readonly E[], Refusal>
  evolve(state: S, placed: Placed<E>): S
  /** What everyone in the sitting may see; plain JSON. */
  shown(state: S): Shown
  /** What this one person sees beside it; null: nothing. Plain JSON. */
  own(state: S, who: PlaceWho): Own | null
  /** What somebody may do with a shared text of the place, by its name; null: there is none, or it is not for them. */
  mayText?(state: S, who: PlaceWho, text: string): MayText | null
  /** Shared texts that the house reads into an act, to be found in `fresh.quoted` by their names; kept as versions when it is done. */
  quotes?(state: S, act: C): readonly string[]
  /** What it showed before, for who asks: a time-lapse. Plain JSON. */
  past?(state: S): unknown
  /** When the system is to give the act `tick`, ms since 1970; null: never. */
  due?(state: S): { readonly at: number; readonly act: C } | null
}

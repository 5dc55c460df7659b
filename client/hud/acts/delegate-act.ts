// One thing that a delegate may do: what it is, why it is not in order now, and how one comes to do it. Plain data.
import type { PersonId } from '../../../shared/ids.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { MotionKind, PointKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { ListedKind } from '../../../shared/procedure/speakers/speakers-state.ts'
import { type ActAsk, type ActName, commandFor } from '../../../shared/protocol/acts.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { PanelName, Wanted } from '../screen/screen-context.ts'

export const ACT_GROUPS = ['floor', 'points', 'motions', 'proposals', 'votes'] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

/** What it is called; `id`: of the motion, text or procedure that it is about. */
export type ActLabel =
  | { readonly is: 'ask' | 'unlist'; readonly kind: ListedKind }
  | { readonly is: 'point'; readonly kind: PointKind }
  | { readonly is: 'motion'; readonly kind: MotionKind }
  | { readonly is: 'end' | 'yield' | 'unpoint' | 'appeal' | 'submit' | 'cast' | 'object' | 'pass' | 'lot' }
  | { readonly is: 'second' | 'unmove'; readonly id: string }
  | { readonly is: 'support' | 'amend' | 'accept'; readonly id: string }
  | { readonly is: 'break'; readonly id: string }

/** At once, or in the panel where its form stands. */
export type ActWay =
  | { readonly is: 'ask'; readonly act: ActName; readonly ask: Readonly<Record<string, unknown>> }
  | { readonly is: 'go'; readonly panel: PanelName; readonly wanted: Wanted | null }

export interface DelegateAct {
  readonly group: ActGroup
  readonly label: ActLabel
  /** null: it is in order */
  readonly refusal: Refusal | null
  readonly way: ActWay
}

/** A sitting as one person finds it. `at`: ms since 1970. */
export interface Finding {
  readonly sitting: Sitting
  readonly me: PersonId
  readonly at: number
}

export function refusalOf<N extends ActName>(
  { sitting, me, at }: Finding,
  act: N,
  ask: ActAsk<N>,
): Refusal | null {
  const decided = decide(sitting, commandFor(act, ask), me, at)
  return decided.ok ? null : decided.refusal
}

/** Done by one press. */
export const atOnce = <N extends ActName>(
  finding: Finding,
  group: ActGroup,
  label: ActLabel,
  act: N,
  ask: ActAsk<N>,
): DelegateAct => ({
  group,
  label,
  refusal: refusalOf(finding, act, ask),
  way: { is: 'ask', act, ask: ask as Readonly<Record<string, unknown>> },
})

export const wayTo = (panel: PanelName, wanted: Wanted | null = null): ActWay => ({ is: 'go', panel, wanted })

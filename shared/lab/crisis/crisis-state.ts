// What a crisis room keeps: reports of events with their corrections, briefings for a few, and what an exercise still holds back.
// What may be erased stands in `texts`, which is null afterwards; everything else goes on.
import type { DelegationId, PersonId } from '../../ids.ts'
import type { Role } from '../../procedure/roles/roles.ts'

/** How sure those who report are; shown as a word and a shape, never by colour alone. */
export const CONFIDENCES = ['confirmed', 'likely', 'unverified'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const CATEGORIES = [
  ...['security', 'disaster', 'health', 'displacement', 'food', 'infrastructure'],
  ...['cyber', 'economy', 'diplomacy', 'other'],
] as const
export type Category =
  | ('security' | 'disaster' | 'health' | 'displacement' | 'food' | 'infrastructure')
  | ('cyber' | 'economy' | 'diplomacy' | 'other')

/** To whom a briefing goes: the people of these delegations, and those in these roles. */
export interface Audience {
  readonly delegations: readonly DelegationId[]
  readonly roles: readonly Role[]
}

/** Graphemes, and how many of each a room holds: all of it travels to everyone who looks. */
export const LIMITS = {
  title: 120,
  description: 800,
  place: 80,
  source: 300,
  why: 200,
  /** a briefing, or an inject that becomes one */
  body: 3000,
  /** reports with all their corrections */
  versions: 500,
  briefings: 60,
  injects: 60,
  analysts: 30,
  audience: 220,
  /** of one import; more come in several */
  rows: 25,
} as const

/** `lat`, `lon` in degrees with at most four decimals (some ten metres); `time` in ms since 1970. */
export interface ReportFigures {
  readonly lat: number
  readonly lon: number
  readonly time: number
  readonly confidence: Confidence
  readonly category: Category
}

/** `source`: an https address, or '' */
export interface ReportTexts {
  readonly title: string
  readonly description: string
  readonly place: string
  readonly source: string
}

/** `by`: the name of who said it, as shown then; `why`: what was corrected, '' in the first version */
export type VersionTexts = ReportTexts & { readonly by: string; readonly why: string }

export interface Version extends ReportFigures {
  /** when it was entered, ms since 1970 */
  readonly at: number
  readonly texts: VersionTexts | null
}

export interface CrisisEvent {
  readonly id: string
  /** the one that holds is the last; at least one */
  readonly versions: readonly Version[]
  readonly withdrawn: {
    readonly at: number
    readonly texts: { readonly why: string; readonly by: string } | null
  } | null
  /** came from an inject of an exercise */
  readonly isInject: boolean
}

export interface BriefingTexts {
  readonly title: string
  readonly body: string
}

export interface Briefing {
  readonly id: string
  readonly at: number
  /** null when erased: then it is for nobody */
  readonly texts: (BriefingTexts & { readonly to: Audience; readonly by: string }) | null
}

/** What a controller prepares: it becomes an event (at the time of its release) or a briefing. */
export type InjectPlan =
  | ({ readonly is: 'event' } & ReportTexts & Omit<ReportFigures, 'time'>)
  | ({ readonly is: 'briefing'; readonly to: Audience } & BriefingTexts)

export interface Inject {
  readonly id: string
  readonly plan: InjectPlan | null
  /** ms since 1970; null: by hand */
  readonly dueAt: number | null
  readonly phase: 'held' | 'released' | 'withheld'
  /** when it was released or withheld, ms since 1970 */
  readonly settledAt: number | null
}

export interface CrisisState {
  readonly title: string | null
  readonly isExercise: boolean
  readonly isOnWall: boolean
  readonly analysts: readonly PersonId[]
  readonly events: readonly CrisisEvent[]
  readonly briefings: readonly Briefing[]
  readonly injects: readonly Inject[]
}

export const EMPTY_CRISIS: CrisisState = {
  ...{
    title: null,
    isExercise: false,
    isOnWall: false,
    analysts: [],
    events: [],
    briefings: [],
    injects: [],
  },
}

/** The version that holds. */
export const latest = ({ versions }: Pick<CrisisEvent, 'versions'>): Version => versions.at(-1)!

export const versionsOf = (state: Pick<CrisisState, 'events'>): number =>
  state.events.reduce((sum, { versions }) => sum + versions.length, 0)

// What may be asked of the crisis room, and what then has happened. Texts that an exercise or a briefing holds back are in `texts`
// of events that the journal opens to nobody (crisis-law.ts); what everyone reads is reported anew.
import type { PersonId } from '../../ids.ts'
import type {
  Audience,
  BriefingTexts,
  InjectPlan,
  ReportFigures,
  ReportTexts,
  VersionTexts,
} from './crisis-state.ts'

export type ReportAsk = ReportTexts & ReportFigures

export type CrisisAct =
  /** the desk says what this is about, and whether it is an exercise; again is harmless */
  | { readonly is: 'frame'; readonly title: string; readonly isExercise: boolean }
  /** the desk says who may report; again is harmless */
  | { readonly is: 'analysts'; readonly people: readonly PersonId[] }
  /** each one makes another event */
  | { readonly is: 'report'; readonly report: ReportAsk }
  /** `seen`: how many versions one has read; a correction of what was corrected meanwhile is refused */
  | {
      readonly is: 'correct'
      readonly event: string
      readonly seen: number
      readonly report: ReportAsk
      readonly why: string
    }
  | { readonly is: 'withdraw'; readonly event: string; readonly why: string }
  /** each one makes other events */
  | { readonly is: 'import'; readonly rows: readonly ReportAsk[] }
  | ({ readonly is: 'brief'; readonly to: Audience } & BriefingTexts)
  | { readonly is: 'prepare'; readonly plan: InjectPlan; readonly dueAt: number | null }
  | { readonly is: 'time'; readonly inject: string; readonly dueAt: number | null }
  | { readonly is: 'release'; readonly inject: string }
  | { readonly is: 'withhold'; readonly inject: string }
  /** again is harmless */
  | { readonly is: 'wall'; readonly isShown: boolean }
  /** given by the system when an inject is due */
  | { readonly is: 'tick' }

type Texts<T> = { readonly texts: T | null; readonly salt: string }

export type CrisisHappening =
  | ({ readonly type: 'crisis.framed'; readonly isExercise: boolean } & Texts<{ readonly title: string }>)
  | { readonly type: 'crisis.analysts-named'; readonly people: readonly PersonId[] }
  /** `inject`: the one that it came from, or null */
  | ({
      readonly type: 'crisis.reported'
      readonly id: string
      readonly inject: string | null
    } & ReportFigures &
      Texts<VersionTexts>)
  | ({ readonly type: 'crisis.corrected'; readonly id: string } & ReportFigures & Texts<VersionTexts>)
  | ({ readonly type: 'crisis.withdrawn'; readonly id: string } & Texts<{
      readonly why: string
      readonly by: string
    }>)
  /** the n-th row becomes the event `id-n`, from 1 */
  | ({
      readonly type: 'crisis.imported'
      readonly id: string
      readonly rows: readonly ReportFigures[]
    } & Texts<{ readonly rows: readonly ReportTexts[]; readonly by: string }>)
  | ({
      readonly type: 'crisis.briefed'
      readonly id: string
      readonly inject: string | null
    } & Texts<BriefingTexts & { readonly to: Audience; readonly by: string }>)
  | ({ readonly type: 'crisis.prepared'; readonly id: string } & Texts<{
      readonly plan: InjectPlan
      readonly dueAt: number | null
    }>)
  | ({ readonly type: 'crisis.timed'; readonly inject: string } & Texts<{ readonly dueAt: number | null }>)
  | { readonly type: 'crisis.withheld'; readonly inject: string }
  | { readonly type: 'crisis.shown-on-wall'; readonly isShown: boolean }

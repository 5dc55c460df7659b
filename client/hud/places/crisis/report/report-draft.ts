// A report while it is written: text in every field, as it was typed, so that nothing typed is ever lost or changed.
import type { ReportAsk } from '../../../../../shared/lab/crisis/crisis-acts.ts'
import type { Category, Confidence } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { checkReport } from '../../../../../shared/lab/crisis/report-check.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import type { Result } from '../../../../../shared/result.ts'

export interface ReportDraft {
  readonly title: string
  readonly description: string
  readonly place: string
  readonly source: string
  readonly lat: string
  readonly lon: string
  /** `2026-03-01T14:30` in the reader's own zone */
  readonly time: string
  readonly confidence: Confidence
  readonly category: Category
}

const NOTHING: ReportDraft = {
  ...{ title: '', description: '', place: '', source: '', lat: '', lon: '', time: '' },
  ...{ confidence: 'unverified', category: 'other' },
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `at`: ms since 1970; as a field of the kind `datetime-local` wants it. */
export function localTime(at: number): string {
  const date = new Date(at)
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')
  return `${day}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

export const emptyDraft = (now: number): ReportDraft => ({ ...NOTHING, time: localTime(now) })

export const draftOf = (report: ReportAsk): ReportDraft => ({
  ...report,
  ...{ lat: String(report.lat), lon: String(report.lon), time: localTime(report.time) },
})

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

/** `from`: what is corrected; a moment that was left as it was keeps its seconds. */
export function reportFrom(draft: ReportDraft, from: ReportAsk | null): Result<ReportAsk, Refusal> {
  const isSameTime = from !== null && localTime(from.time) === draft.time
  return checkReport({
    ...draft,
    ...{ lat: numberOf(draft.lat), lon: numberOf(draft.lon) },
    time: isSameTime ? from.time : new Date(draft.time).getTime(),
  })
}

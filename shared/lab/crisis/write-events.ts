// The events that hold, as files that others read: GeoJSON for maps, CSV for sheets. What is read back makes the same reports.
import { csvOf } from '../../text/csv.ts'
import { momentText } from '../../text/moment.ts'
import type { ReportAsk } from './crisis-acts.ts'
import { type CrisisEvent, latest } from './crisis-state.ts'
import { reportOf } from './decide-crisis.ts'

interface Kept {
  readonly id: string
  readonly report: ReportAsk
  readonly corrections: number
}

/** Withdrawn ones and those whose text was erased stay out; in order of time. */
function holding(events: readonly CrisisEvent[]): readonly Kept[] {
  return events
    .flatMap((event) => {
      const report = reportOf(event)
      if (report === null || event.withdrawn) return []
      return [{ id: event.id, report, corrections: event.versions.length - 1 }]
    })
    .toSorted((one, other) => one.report.time - other.report.time)
}

export function eventsAsGeoJson(events: readonly CrisisEvent[]): string {
  const features = holding(events).map(({ id, report: { lat, lon, time, ...said }, corrections }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { time: momentText(time), ...said, corrections },
  }))
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`
}

const HEAD = [
  ...['time', 'title', 'description', 'place', 'latitude', 'longitude'],
  ...['confidence', 'category', 'source', 'corrections', 'id'],
]

export const eventsAsCsv = (events: readonly CrisisEvent[]): string =>
  csvOf([
    HEAD,
    ...holding(events).map(({ id, report, corrections }) => [
      ...[momentText(report.time), report.title, report.description, report.place],
      ...[String(report.lat), String(report.lon), report.confidence, report.category],
      ...[report.source, String(corrections), id],
    ]),
  ])

/** In order of when they happened, the latest first; those withdrawn stay where they were. */
export const byTime = (events: readonly CrisisEvent[]): readonly CrisisEvent[] =>
  events.toSorted((one, other) => latest(other).time - latest(one).time)

// Events in and out of files: what goes out comes back the same, and what is wrong is named by row and field.
import { expect, test } from 'vitest'
import { readGeoJson } from '../../../shared/lab/crisis/read-geojson.ts'
import type { ReadFile } from '../../../shared/lab/crisis/read-rows.ts'
import { readTable } from '../../../shared/lab/crisis/read-table.ts'
import { eventsAsCsv, eventsAsGeoJson } from '../../../shared/lab/crisis/write-events.ts'
import { FLOOD, openRoom } from './crisis-scene.ts'

const SLY = { ...FLOOD, title: '=HYPERLINK("https://evil.example")', description: 'One line,\nand "another"' }

function someEvents() {
  const room = openRoom()
  room.act({ is: 'import', rows: [FLOOD, SLY, { ...FLOOD, title: 'Gone' }] })
  room.act({ is: 'withdraw', event: room.state().events[2]!.id, why: 'A rumour' })
  return room.state().events
}

const reports = ({ good }: ReadFile) => good.map(({ report }) => report)
const faults = ({ faults }: ReadFile) => faults.map(({ row, field, is }) => [row, field, is])

test('CSV goes out safe and comes back the same, without what was withdrawn', () => {
  const csv = eventsAsCsv(someEvents())
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  expect(reports(readTable(csv))).toEqual([FLOOD, SLY])
})

test('GeoJSON goes out longitude first and comes back the same', () => {
  const text = eventsAsGeoJson(someEvents())
  expect(JSON.parse(text).features[0].geometry).toEqual({
    type: 'Point',
    coordinates: [FLOOD.lon, FLOOD.lat],
  })
  expect(reports(readGeoJson(text))).toEqual([FLOOD, SLY])
})

test('a table in Arabic, with semicolons and decimal commas, is read', () => {
  const text = 'العنوان;التاريخ;المكان;خط العرض;خط الطول\nفيضان;2026-03-01 12:00;غاريسا;-0,4536;39,6461\n'
  expect(reports(readTable(text))).toEqual([
    {
      ...FLOOD,
      title: 'فيضان',
      description: '',
      place: 'غاريسا',
      source: '',
      confidence: 'unverified',
      category: 'other',
    },
  ])
})

test('each wrong row is named with its line and field, and the others are taken', () => {
  const read = readTable(
    [
      'time,title,place,latitude,longitude,confidence,source',
      '2026-02-30,No such day,Here,1,1,,',
      '2026-02-28T10:00+04:00,"Good, with',
      'a line",Here,1,1,likely,',
      '2026-02-28,Too far,Here,91,1,,',
      '2026-02-28,,Here,1,1,,',
      '2026-02-28,Sure?,Here,1,1,certain,',
      '2026-02-28,Link,Here,1,1,,ftp://example.org',
    ].join('\n'),
  )
  expect(faults(read)).toEqual([
    [2, 'time', 'bad-time'],
    [5, 'lat', 'bad-figure'],
    [6, 'title', 'missing'],
    [7, 'confidence', 'bad-word'],
    [8, 'source', 'bad-link'],
  ])
  expect(read.good.map(({ row, report }) => [row, report.title, report.time])).toEqual([
    [3, 'Good, with a line', Date.UTC(2026, 1, 28, 6)],
  ])
})

test('a feature that is no point is named, the others are taken', () => {
  const point = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [39.6461, -0.4536] },
    properties: { name: FLOOD.title, time: '2026-03-01T12:00:00Z', place: 'Garissa', source: 7 },
  }
  const read = readGeoJson(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ ...point, geometry: { type: 'LineString', coordinates: [] } }, null, point],
    }),
  )
  expect(faults(read)).toEqual([
    [1, null, 'no-point'],
    [2, null, 'no-point'],
    [3, 'source', 'bad-link'],
  ])
})

test.each([
  [readGeoJson('{'), 'not-json'],
  [readGeoJson('[1]'), 'not-geojson'],
  [readGeoJson('{"type":"FeatureCollection","features":[]}'), 'empty'],
  [readTable('a,b\n1,2'), 'no-header'],
  [readTable(''), 'empty'],
] as const)('a file that is none says so: %#', (read, whole) => {
  expect(read.whole).toBe(whole)
})

import { get, request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveMetrics } from '../../server/operation/metrics-server.ts'
import { createMetrics, type Metrics } from '../../server/operation/prometheus.ts'
import { timed } from '../../server/operation/timed-store.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'

const CENSUS = { rooms: 2, people: 5, lateSteps: 7, leftOut: 11, oneIn: 3 }

let metrics: Metrics
let reason: string | null
let port: number
let close: () => void

beforeEach(async () => {
  metrics = createMetrics()
  reason = null
  const served = await serveMetrics(0, { metrics, census: () => CENSUS, reason: async () => reason })
  port = served.port
  close = served.close
})
afterEach(() => close())

interface Answer {
  readonly status: number | undefined
  readonly text: string
}

const ask = (path: string, host = 'localhost', method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
      let text = ''
      response.on('data', (part: Buffer) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    asked.on('error', reject)
    asked.end()
  })

/** Lines of the page that begin with `majlis_` and are no buckets. */
const own = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('majlis_') && !line.includes('_bucket') && !/_sum /.test(line))

test('what was counted is shown, by the conventions of Prometheus', async () => {
  const { meter } = metrics
  meter.heard()
  meter.sent(2)
  meter.refused('too-fast')
  meter.struck()
  meter.turnedAway(421)
  meter.acknowledged(12)
  meter.committed(3)
  const { text } = await ask('/metrics')
  expect(own(text)).toEqual([
    'majlis_messages_received_total 1',
    'majlis_messages_sent_total 2',
    'majlis_strikes_total 1',
    'majlis_refusals_total{code="too-fast"} 1',
    'majlis_door_refusals_total{status="421"} 1',
    'majlis_ballot_acknowledgement_seconds_count 1',
    'majlis_store_commit_seconds_count 1',
    'majlis_rooms 2',
    'majlis_people 5',
    'majlis_late_steps 7',
    'majlis_pose_rounds_left_out 11',
    'majlis_pose_thinning 3',
  ])
  expect(text).toContain('majlis_ballot_acknowledgement_seconds_bucket{le="0.02"} 1')
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
    expect(text).toMatch(new RegExp(`^${name} [0-9.e+-]+$`, 'm'))
})

test('every name has a help and a type', async () => {
  const { text } = await ask('/metrics')
  const names = new Set(own(text).map((line) => line.replace(/[ {].*/, '').replace(/_count$/, '')))
  for (const name of names) expect(text).toMatch(new RegExp(`^# HELP ${name} .+\n# TYPE ${name} \\w+$`, 'm'))
})

test('only this machine is answered, and only what it may ask', async () => {
  const answers = await Promise.all([
    ask('/metrics', 'evil.example'),
    ask('/metrics', `127.0.0.1:${port}`),
    ask('/metrics', 'localhost', 'POST'),
    ask('/../etc/passwd'),
    ask('/health'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([421, 200, 405, 404, 200])
})

test('whether visitors may be sent is told with the reason', async () => {
  const ready = await ask('/ready')
  reason = 'store-cannot-write'
  expect([ready, await ask('/ready')]).toEqual([
    { status: 200, text: 'ready\n' },
    { status: 503, text: 'store-cannot-write\n' },
  ])
})

test('nobody else on the network reaches the page', async () => {
  // any other address of this machine than 127.0.0.1
  const refused = new Promise((resolve) => {
    get({ port, host: '127.0.0.2', path: '/metrics' }, (response) => resolve(response.statusCode)).on(
      'error',
      (error) => resolve((error as NodeJS.ErrnoException).code),
    )
  })
  expect(await refused).toBe('ECONNREFUSED')
})

test('a port that is taken is named, with what to do', async () => {
  await expect(
    serveMetrics(port, { metrics, census: () => CENSUS, reason: async () => null }),
  ).rejects.toThrow(`Port ${port} is taken: name another one in METRICS_PORT, or leave it out.`)
})

test('appends are timed, and those that fail are not', async () => {
  const took: number[] = []
  const meter = { ...metrics.meter, committed: (ms: number) => took.push(ms) }
  const store = createMemoryStore()
  await timed({ ...store, append: async () => 'appended' }, meter).append('s' as never, 0, 1, [])
  const failing = timed({ ...store, append: () => Promise.reject(new Error('full')) }, meter)
  await expect(failing.append('s' as never, 0, 1, [])).rejects.toThrow('full')
  expect([took.length, took.every((ms) => ms >= 0)]).toEqual([1, true])
})

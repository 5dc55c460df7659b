// Recording as people meet it: what a host may ask for, and what everyone is told when it begins and ends.
import { expect, test } from 'vitest'
import { ofRecording } from '../../client/hud/announce/told-of-recording.ts'
import { EMPTY_PLAN, sessionOf } from '../../client/lobby/host/plan/session-of.ts'
import type { RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import { wordsOf } from './show.tsx'

test('a session is made to be recorded where the host says so, and never behind closed doors', () => {
  expect(sessionOf({ ...EMPTY_PLAN, recorded: true }).recorded).toBe(true)
  expect('recorded' in sessionOf(EMPTY_PLAN)).toBe(false)
  expect('recorded' in sessionOf({ ...EMPTY_PLAN, recorded: true, closed: true })).toBe(false)
})

const OFF: RecordingNews = { since: null, stopped: null }
const ON: RecordingNews = { since: 5, stopped: null }

test.each([
  ['nothing of what may be', undefined, OFF, []],
  ['that it begins', OFF, ON, ['started']],
  ['nothing while it goes on', ON, ON, []],
  ['that somebody stopped it', ON, { since: null, stopped: 'desk' }, ['desk']],
  ['that nothing more can be kept', ON, { since: null, stopped: 'not-kept' }, ['not-kept']],
] as const)('everyone is told %s', (_, before, now, told) => {
  for (const language of ['en', 'ar'] as const) {
    const words = wordsOf(language)
    const view = (recording: RecordingNews | undefined) => ({ chapters: { recording } }) as never
    const said = ofRecording(view(before), { view: view(now), words } as never)
    expect(said.map(({ text, urgency }) => [text, urgency])).toEqual(
      told.map((what) => [words.wall.recording[what], 'assertive']),
    )
  }
})

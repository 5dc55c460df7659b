// Recording as people meet it: what a host may ask for, and what everyone is told when it begins and ends.
import { expect, test } from 'vitest'
import { ofRecording } from '../../client/hud/announce/told-of-recording.ts'
import { RecordingSwitch } from '../../client/hud/recording/recording-switch.tsx'
import { EMPTY_PLAN, sessionOf } from '../../client/lobby/host/plan/session-of.ts'
import { recording as arabic } from '../../shared/i18n/ar/recording.ts'
import { recording as english } from '../../shared/i18n/en/recording.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf, wordsOf } from './show.tsx'

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
  ['that nothing is heard any more', ON, { since: null, stopped: 'unheard' }, ['unheard']],
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

test.each(['full', 'not-kept', 'unheard', 'ended', 'desk', null] as const)(
  'the panel says why nothing is recorded any more: %s',
  (stopped) => {
    for (const language of ['en', 'ar'] as const) {
      const words = { en: english, ar: arabic }[language](createFormat(language, 'latn', 'UTC'))
      const said = textOf(
        show(<RecordingSwitch news={{ since: null, stopped }} words={words} />, fakeView(), language),
      )
      const reasons = Object.values(wordsOf(language).wall.recording).filter((each) => said.includes(each))
      // who has stopped it knows why
      const isTold = stopped !== null && stopped !== 'desk'
      expect([
        said.includes(words.off),
        reasons.filter((each) => each.includes(':') || stopped === 'ended'),
      ]).toEqual([true, isTold ? [wordsOf(language).wall.recording[stopped]] : []])
    }
  },
)

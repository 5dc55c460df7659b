// The switch of the recording, as the desk has it, and as others see that it goes on.
import { describe, expect, it } from 'vitest'
import { RecordingSwitch } from '../../client/hud/recording/recording-switch.tsx'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { recording as arabic } from '../../shared/i18n/ar/recording.ts'
import { recording as english } from '../../shared/i18n/en/recording.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import { fakeView, person } from './fake-sitting.ts'
import { show, stateOf, textOf } from './show.tsx'

const ON: RecordingNews = { since: 1_000_000, stopped: null }
const OFF: RecordingNews = { since: null, stopped: null }
const CLERK = person('clerk', { role: 'secretary' })
const VISITOR = person('guest', { role: 'visitor' })

function shown(recording: RecordingNews | undefined, me = CLERK, language: Language = 'en'): string {
  const view = fakeView()
  const with_: SittingView = {
    ...view,
    ...{ me, presiding: person('chair').id, people: new Map([[me.id, me]]) },
    chapters: { ...view.chapters, recording },
  }
  const words = { en: english, ar: arabic }[language](stateOf(language).format)
  return textOf(show(<RecordingSwitch words={words} />, with_, language))
}

describe('the switch of the recording', () => {
  it('starts and stops it with one press, in both languages', () => {
    expect(shown(OFF)).toBe('What is said on the floor is not being recorded. Start recording')
    expect(shown(ON)).toMatch(/^What is said on the floor is being recorded since .*\. Stop recording$/)
    const words = arabic(stateOf('ar').format)
    expect([shown(OFF, CLERK, 'ar'), shown(ON, CLERK, 'ar')]).toEqual([
      expect.stringContaining(words.start),
      expect.stringContaining(words.stop),
    ])
  })

  it('is for the desk: others see that it goes on', () => {
    expect(shown(ON, VISITOR)).toMatch(/since .*\.$/)
  })

  it('is nowhere when the host did not allow it', () => {
    expect(shown(undefined)).toBe('')
  })
})

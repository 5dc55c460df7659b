// The wall of the plain view says what the wall of the hall says, to those who see it and to those who hear it.
import { describe, expect, it } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { Wall } from '../../client/plain/wall.tsx'
import { show, textOf } from './show.tsx'
import {
  ARE,
  asked,
  FRA,
  floor,
  KEN,
  openChapter,
  point,
  points,
  rollCall,
  speakers,
  viewWith,
} from './wall-samples.ts'

/** By a clock that stands at 1,000,000 ms. */
const speech = (usedMs: number) =>
  viewWith({ speakers: speakers({ floor: floor({ givenAt: 1_000_000 - usedMs }) }) })

const wall = (view: SittingView, language: 'en' | 'ar' = 'en') => textOf(show(<Wall />, view, language))

describe('the wall', () => {
  it('shows the speaker with a clock, and who presides', () => {
    expect(wall(speech(30_000))).toBe(
      'The wall Speech Kenya Otieno 1:00 of 1:30 Forum Present: 2 of 3 · Quorum of 1 met The chair is vacant.',
    )
    expect(wall(speech(30_000), 'ar')).toContain('بيان كينيا Otieno 1:00 من 1:30')
  })

  it('says in words that the time is over', () => {
    expect(wall(speech(100_000))).toContain('+0:10 over time')
    expect(show(<Wall />, speech(100_000))).toContain('role="timer"')
  })

  it('says in a roll-call what each answered, and who is called', () => {
    const vote = openChapter({
      method: 'roll-call',
      answers: { ARE: 'yes' },
      rollCall: rollCall({ order: [ARE, FRA, KEN] }),
    })
    const markup = show(<Wall />, viewWith({ vote }, { vote: asked }))
    expect(textOf(markup)).toContain('United Arab Emirates ✔ Yes France ● called now Kenya ○')
    expect(markup).toMatch(/class="called" aria-current="step"/)
  })

  it('puts a point before everything', () => {
    const view = { ...speech(0), chapters: { ...speech(0).chapters, points: points(point('order', FRA)) } }
    expect(wall(view)).toMatch(/^The wall Point of order · France Speech Kenya/)
  })

  it('shows the crisis room with how sure each event is', () => {
    const view = viewWith({})
    const line = { time: Date.UTC(2026, 2, 1, 12), title: 'Flood', confidence: 'likely' } as const
    const crisis = { title: 'River', isExercise: true, wall: [line], released: null }
    const shown = { ...view, chapters: { ...view.chapters, crisis } }
    expect(wall(shown)).toMatch(/^The wall Crisis room · Exercise River .+ · Flood · Likely /)
    expect(wall(shown, 'ar')).toMatch(/غرفة الأزمات · تمرين River .+ · Flood · مرجّح /)
  })

  it('says that nothing has been put yet', () => {
    expect(wall(viewWith({}))).toContain('The wall No question has been put yet.')
  })
})

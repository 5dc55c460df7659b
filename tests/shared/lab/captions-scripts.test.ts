// The text of a speech that is brought along: nothing of it is seen before it is spoken.
import { describe, expect, it } from 'vitest'
import { CAPTIONS_LAW } from '../../../shared/lab/captions/captions-law.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import { CHAIR, captions, heard, LAYLA, named, OMAR, type Scene, SYSTEM, WRITER } from './captions-scene.ts'

describe('the text of a speech that was brought along', () => {
  const SPEECH = 'First passage.\nSecond passage.\nThird passage.'
  const load = ({ act }: Scene, who: PlaceWho = LAYLA, text = SPEECH, isMore = false) =>
    act(who, { is: 'load', language: 'en', text, isMore })

  it('is seen by who brought it, by captioners of its language and the desk, and by nobody else', () => {
    const scene = captions()
    named(scene)
    named(scene, 'ar')
    load(scene)
    const seen = [LAYLA, WRITER, CHAIR, OMAR].map(
      (who) => CAPTIONS_LAW.own(scene.state(), who)?.scripts.length ?? 0,
    )
    expect([seen, JSON.stringify(scene.shown()).includes('passage')]).toEqual([[1, 1, 1, 0], false])
  })

  it('is released while its speaker speaks, by themselves or a captioner, onwards alone', () => {
    const scene = captions()
    named(scene)
    const script = load(scene)
    const release = (who: PlaceWho, passage: number, floor: PlaceWho | null = LAYLA) =>
      scene.act(who, { is: 'release', script, passage, heard: heard(floor) })
    expect([release(LAYLA, 0, OMAR), release(OMAR, 0), release(WRITER, 0, null)]).toEqual([
      'not-your-floor',
      'script-unknown',
      'not-your-floor',
    ])
    release(LAYLA, 0)
    release(WRITER, 2)
    expect(release(LAYLA, 1)).toBe('changed-meanwhile')
    expect(release(LAYLA, 3)).toBe('script-unknown')
    const [{ lines = [] } = {}] = scene.shown().languages
    expect(lines.map(({ texts, speaker, source }) => [texts?.text, speaker, source])).toEqual([
      ['First passage.', LAYLA.person, 'uploaded'],
      ['Third passage.', LAYLA.person, 'uploaded'],
    ])
  })

  it('of a captioner is the translation of whoever speaks', () => {
    const scene = captions()
    named(scene)
    const script = load(scene, WRITER)
    scene.act(WRITER, { is: 'release', script, passage: 0, heard: heard() })
    expect(scene.shown().languages[0]?.lines[0]?.texts).toEqual({ text: 'First passage.', name: 'layla' })
  })

  it('goes on in a second part, begins anew, and is taken back', () => {
    const scene = captions()
    const script = load(scene)
    load(scene, LAYLA, 'Fourth.', true)
    expect(scene.state().scripts[0]?.passages).toHaveLength(4)
    load(scene, LAYLA, 'Another.')
    expect([scene.state().scripts.map(({ passages }) => passages), scene.state().dropped]).toEqual([
      [['Another.']],
      [1, 2],
    ])
    expect(scene.act(LAYLA, { is: 'unload', script })).toBe('script-unknown')
  })

  it('is not to be brought by a visitor, and goes when the meeting closes', () => {
    const scene = captions()
    expect(load(scene, WRITER)).toBe('not-captioner')
    load(scene)
    scene.act(SYSTEM, { is: 'close' })
    expect([scene.state().scripts, scene.state().dropped]).toEqual([[], [1]])
  })
})

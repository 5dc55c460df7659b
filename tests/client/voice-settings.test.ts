// How one hears voices, as the browser kept it, and who says something at this moment.
import { expect, it, vi } from 'vitest'
import { silencedOf } from '../../client/voice/silenced.ts'
import { speakingNow } from '../../client/voice/speaking.ts'
import { DEFAULT_VOICE, openVoiceSettings, parseVoiceSettings } from '../../client/voice/voice-settings.ts'
import { FILM_SLOT } from '../../shared/voice/hearing.ts'
import { fakeSitting, fakeView, personId } from './fake-sitting.ts'

it.each([
  [null, DEFAULT_VOICE],
  ['no JSON', DEFAULT_VOICE],
  ['null', DEFAULT_VOICE],
  ['{"isMono":"yes","volume":7,"microphone":3}', DEFAULT_VOICE],
  ['{"isMono":true,"volume":0.25,"microphone":"usb"}', { isMono: true, volume: 0.25, microphone: 'usb' }],
])('of %s it takes what is still known', (text, settings) => {
  expect(parseVoiceSettings(text)).toEqual(settings)
})

it('somebody speaks who is loud, and still between two words', () => {
  const [amina, omar] = [personId('amina'), personId('omar')]
  const lastLoud = new Map()
  const at = (nowMs: number, levels: readonly number[]) =>
    speakingNow([amina, null, omar], (slot) => levels[slot]!, lastLoud, nowMs)
  expect(at(0, [0.2, 0, 0.001])).toEqual(new Set([amina]))
  expect(at(400, [0, 0, 0.3])).toEqual(new Set([amina, omar]))
  expect(at(900, [0, 0, 0])).toEqual(new Set([omar]))
})

it('whose film is loud does not speak', () => {
  const heard = Array.from({ length: FILM_SLOT + 1 }, (_, slot) =>
    slot === FILM_SLOT ? personId('amina') : null,
  )
  expect(speakingNow(heard, () => 1, new Map(), 0)).toEqual(new Set())
})

/** A tab, as far as it keeps something. */
function keeps(name: 'localStorage' | 'sessionStorage'): void {
  const kept = new Map<string, string>()
  vi.stubGlobal(name, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
}

it('one ear is chosen once for all sittings', () => {
  keeps('localStorage')
  openVoiceSettings().setState({ isMono: true })
  expect(openVoiceSettings().getState()).toEqual({ ...DEFAULT_VOICE, isMono: true })
})

it('whom one does not want to hear one does not hear after a reload either, in this sitting', () => {
  keeps('sessionStorage')
  const [amina, omar] = [personId('amina'), personId('omar')]
  const reload = (session = 's_1') =>
    silencedOf(fakeSitting(fakeView({ session: { ...fakeView().session, id: session as never } })))
  const first = reload()
  first.silence(amina, true)
  first.silence(omar, true)
  expect([reload().store.getState(), reload('s_2').store.getState()]).toEqual([
    new Set([amina, omar]),
    new Set(),
  ])
  first.silence(amina, false)
  expect(reload().store.getState()).toEqual(new Set([omar]))
})

// How one hears voices, as the browser kept it, and who says something at this moment.
import { expect, it } from 'vitest'
import { speakingNow } from '../../client/voice/speaking.ts'
import { DEFAULT_VOICE, parseVoiceSettings } from '../../client/voice/voice-settings.ts'
import { personId } from './fake-sitting.ts'

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

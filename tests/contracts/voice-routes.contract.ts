// What every engine of voices promises of routes that change faster than anybody could follow. Nobody else has a line.
import { expect, it } from 'vitest'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { from } from '../backing/heard.ts'
import { openEar, openMouth, PACKET_MS, talk } from '../backing/rtp-person.ts'

const NAMES = ['a', 'b', 'c', 'd']
/** routed in a row, the next one later than the one before */
const QUICKLY = [['a', 'b'], ['b', 'a'], [], ['c', null, 'd'], ['d', 'a', 'b'], [null, 'c']]
const LAST = [
  ['a', 'b', 'c'],
  ['c', null, 'a'],
  ['d', 'c', 'b'],
  [null, 'd'],
]
const SLOTS = [0, 1, 2]
const LISTEN_MS = 200
/** of LISTEN_MS */
const MOST_ROUNDS = 20

export function routesContract(made: () => VoiceEngine): void {
  it('ends with whom it was told last, however fast that changes', async () => {
    const engine = made()
    const [ear, ...mouths] = await Promise.all([
      openEar(engine, 'ear'),
      ...NAMES.map((name, index) => openMouth(engine, name, index + 1)),
    ])
    const heard = () => SLOTS.map((slot) => from(ear, `s${slot}`))
    for (const last of LAST) {
      for (const [index, slots] of [...QUICKLY, last].entries()) {
        engine.route('ear', slots)
        await talk(mouths, () => false, index * PACKET_MS)
      }
      const wanted = SLOTS.map((slot) => (last[slot] ? [NAMES.indexOf(last[slot]) + 1] : []))
      const isSettled = () => JSON.stringify(heard()) === JSON.stringify(wanted)
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        ear.heard.length = 0
        await talk(mouths, () => false, LISTEN_MS)
        if (isSettled()) break
      }
      expect(heard()).toEqual(wanted)
    }
    for (const each of [ear, ...mouths]) each.close()
    for (const line of NAMES) engine.silence(line)
    engine.deafen('ear')
  })
}

// What opens with going on air closes with it, and with the sitting.
import { beforeEach, expect, it } from 'vitest'
import { openDevice } from '../../client/hud/interpretation/open-device.ts'
import { cameraOf } from '../../client/voice/camera.ts'
import { askedSitting, FakeTrack, streamOf, stubBrowser } from './fake-lines.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))
const track = new FakeTrack()
beforeEach(() => stubBrowser({ getUserMedia: async () => streamOf(track) }))

it('nothing of it is left when its person is out of the sitting', async () => {
  const { sitting, names, link } = askedSitting()
  openDevice(sitting, { kind: 'sign', tag: 'ase' })
  await settle()
  expect(cameraOf(sitting).store.getState().state).toBe('opening')
  link('removed')
  expect([track.isStopped, names()]).toEqual([true, ['place.open', 'voice.speak', 'place.close']])
})

// The recorder's lines: one that cannot be opened is told once, and leaves nothing.
import { afterEach, expect, test, vi } from 'vitest'
import type { RecorderNews } from '../../../server/voice/recorder/orders.ts'
import { Recorder } from '../../../server/voice/recorder/recorder.ts'
import { offerOfVoice, unusable } from '../../backing/unusable-descriptions.ts'

afterEach(() => void vi.useRealTimers())

test('a description that cannot be used fails the line that it was for, and nothing later', async () => {
  const news: RecorderNews[] = []
  const unheard: unknown[] = []
  const note = (error: unknown) => void unheard.push(error)
  process.on('unhandledRejection', note)
  const recorder = new Recorder({ bind: '127.0.0.1' }, (each) => news.push(each))
  const bad = unusable(await offerOfVoice())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  for (const sdp of [...bad, 'no description'])
    await expect(recorder.obey({ is: 'open', line: 'floor', sdp })).rejects.toThrow('libdatachannel')
  // a file for a line that is not there ends at once
  await recorder.obey({ is: 'turn', line: 'floor', slot: 0, file: 'f1' })
  expect(news).toEqual([{ is: 'ended', file: 'f1' }])
  // longer than addresses are looked for
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', note)
  expect(unheard).toEqual([])
  recorder.close()
})

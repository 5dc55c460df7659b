// A LiveKit server keeps the same promises; where none is named this is skipped, and says so.
import { pino } from 'pino'
import { describe, test } from 'vitest'
import { openLiveKitEngine } from '../../server/voice/livekit/livekit-engine.ts'
import { livekitMissing, startLiveKit } from '../backing/livekit.ts'
import { voiceContract } from '../contracts/voice.contract.ts'

const missing = livekitMissing()

if (missing === null)
  voiceContract('LiveKit', async () => {
    const livekit = await startLiveKit()
    const engine = await openLiveKitEngine(livekit, pino({ level: 'silent' }))
    return {
      engine,
      isByVoice: true,
      kill: () => void livekit.kill().then(() => livekit.start()),
      remove: () => livekit.remove(),
    }
  })
else describe.skip(missing, () => test('keeps the promises of a voice engine', () => undefined))

// Janus, as Debian installs it, keeps the same promises; without it here this is skipped, and says so.
import { pino } from 'pino'
import { describe, test } from 'vitest'
import { openJanusEngine } from '../../server/voice/janus/janus-engine.ts'
import { janusMissing, startJanus } from '../backing/janus.ts'
import { voiceContract } from '../contracts/voice.contract.ts'

const missing = janusMissing()

if (missing === null)
  voiceContract('Janus', async () => {
    const janus = await startJanus()
    const engine = await openJanusEngine(janus, pino({ level: 'silent' }))
    return {
      engine,
      kill: () => void janus.kill().then(() => janus.start()),
      remove: () => janus.remove(),
    }
  })
else describe.skip(missing, () => test('keeps the promises of a voice engine', () => undefined))

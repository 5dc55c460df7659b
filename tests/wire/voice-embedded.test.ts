// The forwarder that comes with the house, as a process, with real packets.
import { pino } from 'pino'
import { openEmbeddedEngine } from '../../server/voice/embedded-engine.ts'
import { voiceContract } from '../contracts/voice.contract.ts'

voiceContract('the embedded forwarder', async () => {
  const settings = { port: 41_000 + (process.pid % 10_000), address: null, bind: '127.0.0.1' }
  const engine = await openEmbeddedEngine(settings, pino({ level: 'silent' }))
  return { engine, kill: () => process.kill(engine.pid!, 'SIGKILL') }
})

// A forwarder that cannot run says why, and whoever asked goes on without it.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openEmbeddedEngine } from '../../../server/voice/embedded-engine.ts'

test('a port that somebody else has is told in a sentence that says what to do', async () => {
  const other = createSocket('udp4')
  other.bind(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address()
  const opened = openEmbeddedEngine({ port, address: null, bind: '127.0.0.1' }, pino({ level: 'silent' }))
  await expect(opened).rejects.toThrow(`Voice: UDP port ${port} is taken: stop the program that has it`)
  other.close()
})

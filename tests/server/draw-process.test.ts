// The process that draws pictures, where the platform lets nobody lower themselves.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'

/** run before it: the call as a sandbox has it */
const REFUSING = `data:text/javascript,${encodeURIComponent(`
  import os from 'node:os'
  import { syncBuiltinESMExports } from 'node:module'
  os.setPriority = () => { throw new Error('EACCES') }
  syncBuiltinESMExports()
`)}`

test('draws all the same', async () => {
  const child = fork(new URL('../../server/pictures/drawing/draw-process.ts', import.meta.url), {
    execArgv: ['--import', REFUSING],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const create = { width: 20, height: 10, channels: 3, background: '#888' } as const
  const told: unknown[] = []
  child.on('message', (each) => told.push(each))
  child.send({ id: 1, order: await sharp({ create }).png().toBuffer() })
  const ended = once(child, 'exit')
  while (told.length < 2 && child.exitCode === null) await Promise.race([once(child, 'message'), ended])
  expect(told.at(-1)).toMatchObject({ is: 'answer', id: 1, value: { width: 20, height: 10 } })
})

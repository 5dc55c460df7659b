// A process that is asked: whoever waits for it gets an answer or a sentence, whatever becomes of it.
import { afterEach, expect, test, vi } from 'vitest'
import { AskedProcess, type ProcessEnd, type ProcessForm } from '../../../server/processes/asked-process.ts'
import type { ParrotOrder, ParrotSettings } from './parrot-process.ts'

const PARROT = new URL('./parrot-process.ts', import.meta.url)
const opened: AskedProcess<ParrotOrder, string, string>[] = []
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

function open(more: Partial<ProcessForm> = {}, is: ParrotSettings['is'] = 'well') {
  const form: ProcessForm = {
    ...{
      name: 'the parrot',
      module: PARROT,
      settings: { is },
      env: {},
      stderr: 'inherit',
      carriesBytes: false,
    },
    ...{ answerMs: 15_000, ...more },
  }
  const told: string[] = []
  const ends: ProcessEnd[] = []
  const parrot = new AskedProcess<ParrotOrder, string, string>(form, {
    ready: () => void told.push('ready'),
    news: (text) => void told.push(text),
    ended: (end) => void ends.push(end),
  })
  opened.push(parrot)
  return { parrot, told, ends, say: (text: string) => parrot.ask({ is: 'say', text }) }
}

test('answers what it is asked, fails what it cannot do, and tells what it likes', async () => {
  const { parrot, told, say } = open()
  expect(parrot.pid).toBe(null)
  expect(await Promise.all([say('one'), say('two')])).toEqual(['one', 'two'])
  await expect(parrot.ask({ is: 'fail' })).rejects.toThrow('the parrot has no voice')
  expect(parrot.tell({ is: 'tell', text: 'news' })).toBe(true)
  await vi.waitFor(() => expect(told).toEqual(['ready', 'news']))
})

test('is told nothing while it does not run', () => {
  const { parrot } = open()
  expect(parrot.tell({ is: 'tell', text: 'news' })).toBe(false)
  expect(parrot.pid).toBe(null)
})

test('knows nothing of the environment of the house, but what it is given', async () => {
  vi.stubEnv('MAJLIS_JANUS_SECRET', 'a secret of the house')
  expect(await open().parrot.ask({ is: 'name what you know' })).toBe('')
  const given = open({ env: { NODE_OPTIONS: '' } })
  expect(await given.parrot.ask({ is: 'name what you know' })).toBe('NODE_OPTIONS')
  vi.unstubAllEnvs()
})

test('everybody who waits is told when it dies, and the next who asks has another', async () => {
  const { parrot, ends, say } = open()
  await say('first')
  const first = parrot.pid
  const waiting = [parrot.ask({ is: 'think' }), parrot.ask({ is: 'die' }), say('too late')]
  const settled = await Promise.allSettled(waiting)
  expect(settled.map((each) => each.status === 'rejected' && each.reason.message)).toEqual([
    ...Array.from({ length: 3 }, () => 'the parrot has ended'),
  ])
  expect(ends).toEqual([{ code: 1, signal: null, fault: null }])
  expect(await say('again')).toBe('again')
  expect(parrot.pid).not.toBe(first)
})

test('everybody who waits is told when it cannot be reached any more, and it does not live on', async () => {
  const { parrot, ends, say } = open()
  await say('first')
  const pid = parrot.pid!
  await expect(parrot.ask({ is: 'hang up' })).rejects.toThrow('the parrot has ended')
  expect(ends).toMatchObject([{ signal: 'SIGKILL' }])
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})

test('everybody who waits is told when it cannot be started at all', async () => {
  const execPath = vi.spyOn(process, 'execPath', 'get').mockReturnValue('/nowhere/node')
  const { parrot, ends, say } = open()
  await expect(say('anything')).rejects.toThrow('the parrot has ended')
  execPath.mockRestore()
  expect(ends).toHaveLength(1)
  expect(ends[0]!.fault).toContain('ENOENT')
  expect(parrot.pid).toBe(null)
})

test('one that says why it cannot run is ended, and what it said is kept', async () => {
  const { ends, say } = open({}, 'unfit')
  await expect(say('anything')).rejects.toThrow('the parrot has ended')
  expect(ends[0]!.fault).toBe('the parrot is ill')
})

test('one that is never ready rests before it is started again, longer each time', async () => {
  const { say, ends } = open({}, 'dying')
  const now = vi.spyOn(performance, 'now')
  let atMs = 1_000_000
  now.mockImplementation(() => atMs)
  const ended = async () => {
    await expect(say('anything')).rejects.toThrow('the parrot has ended')
    await expect(say('anything')).rejects.toThrow('the parrot is not there')
  }
  for (const restMs of [1000, 2000, 4000, 8000, 15_000, 15_000]) {
    await ended()
    atMs += restMs - 1
    await expect(say('anything')).rejects.toThrow('the parrot is not there')
    atMs += 1
  }
  now.mockRestore()
  expect(ends).toHaveLength(6)
})

test('one that is to be there is started again by itself', async () => {
  const { parrot, told, say } = open({ restartMs: 10 })
  await say('first')
  const first = parrot.pid!
  process.kill(first, 'SIGKILL')
  await vi.waitFor(() => expect(told).toEqual(['ready', 'ready']), 5000)
  expect(parrot.pid).not.toBe(first)
})

test('one that does not answer is not waited for', async () => {
  const { parrot, say } = open()
  await say('first')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const late = expect(parrot.ask({ is: 'think' })).rejects.toThrow('the parrot does not answer')
  vi.advanceTimersByTime(15_000)
  await late
  expect(await say('still here')).toBe('still here')
})

test('one that hangs is killed where it is not to hang', async () => {
  const { parrot, ends, say } = open({ isKilledWhenLate: true })
  await say('first')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const late = expect(parrot.ask({ is: 'think' })).rejects.toThrow('the parrot has ended')
  vi.advanceTimersByTime(15_000)
  await late
  expect(ends).toMatchObject([{ signal: 'SIGKILL' }])
})

test('one that is ended is started when it is asked again, and nobody calls it a fault', async () => {
  const { parrot, ends, say } = open()
  await say('first')
  const first = parrot.pid
  const ending = parrot.end()
  expect(await say('again')).toBe('again')
  await ending
  expect([parrot.pid === first, ends]).toEqual([false, []])
})

test('closing is final: who waits is told, it is gone, and nothing starts it', async () => {
  const { parrot, ends, say } = open({ restartMs: 10 })
  await say('first')
  const pid = parrot.pid!
  const waiting = expect(parrot.ask({ is: 'think' })).rejects.toThrow('the parrot is closed')
  await parrot.close()
  await waiting
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  await expect(say('anything')).rejects.toThrow('the parrot is closed')
  expect([parrot.start(), parrot.pid, ends]).toEqual([false, null, []])
})

import { describe, expect, test } from 'vitest'
import { JoinRefusal } from '../../server/door/join-refusal.ts'
import { lockdownColyseus } from '../../server/door/lockdown.ts'

/** A matchmaker that answers with what it was given, or throws `fault`. */
function locked(fault?: unknown) {
  const lines: string[] = []
  const echo = async (...given: unknown[]) => {
    if (fault !== undefined) throw fault
    return given
  }
  const matchMaker = {
    controller: {
      DEFAULT_CORS_HEADERS: { 'Access-Control-Allow-Credentials': 'true' },
      exposedMethods: ['create', 'joinOrCreate', 'join', 'joinById', 'reconnect'],
      getCorsHeaders: (): Record<string, string> => ({ 'Access-Control-Allow-Origin': '*' }),
      invokeMethod: echo as never as (method: string, room: string, body?: unknown) => Promise<unknown>,
    },
    joinById: echo,
    reconnect: echo,
  }
  lockdownColyseus(matchMaker as never, { warn: (_, message) => lines.push(message) })
  return { ...matchMaker.controller, lines }
}

const refusal = (message: string, code: number) => ({ message, code })

describe('the matchmaker', () => {
  test('two methods are left, and no headers for other origins', () => {
    const { exposedMethods, getCorsHeaders, DEFAULT_CORS_HEADERS } = locked()
    expect([exposedMethods, getCorsHeaders(), DEFAULT_CORS_HEADERS]).toEqual([
      ['joinById', 'reconnect'],
      {},
      {},
    ])
  })

  test('only known options of the right shape go on, with the room of the path', async () => {
    const body = { token: 'abc', version: 1, role: 'chair', session: 'other', sessionId: 'x' }
    expect(await locked().invokeMethod('joinById', 'open-forum', body)).toEqual([
      'open-forum',
      { session: 'open-forum', token: 'abc', version: 1 },
      undefined,
    ])
  })

  test.each([
    ['create', 'hall', {}, 'bad-request', 400],
    ['constructor', 'hall', {}, 'bad-request', 400],
    ['joinById', '__proto__', {}, 'session-unknown', 404],
    ['joinById', 'hall', undefined, 'bad-request', 400],
    ['joinById', 'hall', [], 'bad-request', 400],
    ['joinById', 'hall', { token: { toString: 1 } }, 'bad-request', 400],
    ['joinById', 'hall', { version: -1 }, 'bad-request', 400],
    ['reconnect', 'hall', {}, 'bad-request', 400],
  ])('%s %s %j is refused', async (method, room, body, message, code) => {
    await expect(locked().invokeMethod(method, room, body)).rejects.toMatchObject(refusal(message, code))
  })

  test.each([
    ['a refusal of ours', new JoinRefusal('badge-needed'), 'badge-needed', 403],
    ['a full room', new Error('x is already full.'), 'session-full', 409],
    ['no such room', Object.assign(new Error('room "x" not found'), { code: 522 }), 'session-unknown', 404],
    [
      'a token that is over',
      Object.assign(new Error('reconnection token invalid'), { code: 524 }),
      'token-unknown',
      403,
    ],
  ])('%s is told as a code', async (_, fault, message, code) => {
    const { invokeMethod, lines } = locked(fault)
    await expect(invokeMethod('joinById', 'hall', {})).rejects.toMatchObject(refusal(message, code))
    expect(lines).toEqual([])
  })

  test('a fault of ours is logged and not told', async () => {
    const { invokeMethod, lines } = locked(new TypeError('SQLITE: secret'))
    await expect(invokeMethod('joinById', 'hall', {})).rejects.toMatchObject(refusal('not-saved', 500))
    expect(lines).toEqual(['a seat could not be given'])
  })
})

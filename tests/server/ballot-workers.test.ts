// The threads of ballots: what they answer, what they refuse, and that the thread of the hall is free meanwhile.
import { afterEach, expect, it } from 'vitest'
import { createBallotWorkers } from '../../server/ballot/ballot-workers.ts'
import { readCast } from '../../server/ballot/read-cast.ts'

let workers = createBallotWorkers(1)
afterEach(async () => {
  await workers.close()
  workers = createBallotWorkers(1)
})

const group = 'Ed25519'
const SECRET = '5'.repeat(128)

it('answers each with its own, one after the other', async () => {
  const keys = await Promise.all(
    ['1', '2', '3'].map((digit) => workers.do('houseKey', { group, secret: digit.repeat(128) })),
  )
  const again = await workers.do('houseKey', { group, secret: '2'.repeat(128) })
  const publicKey = (text: string) => (JSON.parse(text) as { readonly public_key: string }).public_key
  expect(new Set(keys.map(publicKey)).size).toBe(3)
  // another proof of the same key
  expect(publicKey(again)).toBe(publicKey(keys[1]!))
  expect(again).not.toBe(keys[1])
})

it('names what is wrong, and goes on', async () => {
  const wrong = await workers.do('checkCredentials', { group, credentials: ['zz'] })
  expect(wrong).toBe('not-in-group')
  await expect(workers.do('tally', { election: '{', ballots: [] })).rejects.toThrow('malformed')
  expect(await workers.do('houseKey', { group, secret: SECRET })).toContain('public_key')
})

it('refuses when too many wait', async () => {
  const all = Array.from({ length: 1010 }, () => workers.do('checkCredentials', { group, credentials: [] }))
  const settled = await Promise.allSettled(all)
  const refused = settled.filter(({ status }) => status === 'rejected')
  // one is being done, a thousand wait
  expect(refused).toHaveLength(9)
  expect(refused[0]).toMatchObject({ reason: expect.any(RangeError) })
})

it('rejects what waits when it is closed', async () => {
  const waiting = [1, 2].map(() => workers.do('houseKey', { group, secret: SECRET }))
  const settled = Promise.allSettled(waiting)
  await workers.close()
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(workers.do('houseKey', { group, secret: SECRET })).rejects.toThrow('have ended')
})

it('leaves the thread of the hall to the hall', async () => {
  let turns = 0
  const turn = setInterval(() => {
    turns += 1
  }, 1)
  for (let round = 0; round < 10; round++)
    await workers.do('houseKey', { group: 'BELENIOS-2048', secret: SECRET })
  clearInterval(turn)
  expect(turns).toBeGreaterThan(10)
})

it.each<[string, string]>([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['no credential', '{"answers":[]}'],
])('reads %s as no ballot', (_, text) => expect(readCast(text)).toBe(null))

it('[BA18] reads a ballot without what fills it up', () => {
  const bare = '{"credential":"c"}'
  expect(readCast(`${bare}   `)).toEqual(readCast(bare))
  expect(readCast(`${bare} `)?.ballot).toBe(bare)
})

it('reads marks of every ciphertext, whatever else stands there', () => {
  const of = (alphas: readonly unknown[]) =>
    readCast(
      JSON.stringify({ credential: 'c', answers: [{ choices: alphas.map((alpha) => ({ alpha })) }, 1] }),
    )
  expect(of(['a', 'b'])?.marks).toEqual(['ca978112ca1bbdca', '3e23e8160039594a'])
  expect(of(['a'])?.tracker).toMatch(/^[A-Za-z0-9+/]{43}$/)
})

// Hosts who sign in with a passkey: what is accepted, and all that is not.
import { beforeEach, describe, expect, test } from 'vitest'
import { hostBehind, hostSessionOf } from '../../server/people/host-key.ts'
import { addPasskey, askToAdd, askToSignIn, signIn } from '../../server/people/passkeys.ts'
import { hashOf } from '../../server/people/tokens.ts'
import { parseAddPasskey, parseSignIn } from '../../shared/protocol/requests.ts'
import { softPasskey } from './soft-passkey.ts'
import { type TestHouse, testHouse } from './test-house.ts'

const PLACE = { origin: 'https://forum.example', name: 'forum.example' }
const KEY = 'a'.repeat(64)
const HOST = hashOf(KEY)
const HOUR_MS = 3_600_000
const REFUSED = { ok: false, refusal: { code: 'passkey-refused' } }
const DONE = { ok: true, value: null }

let house: TestHouse
let passkey: ReturnType<typeof softPasskey>

beforeEach(() => {
  house = testHouse()
  passkey = softPasskey()
})

const challengeOf = (options: unknown): string => (options as { challenge: string }).challenge
const askedToAdd = async (host = HOST) => challengeOf(await askToAdd(house, host, PLACE))
const askedToSignIn = async () => challengeOf(await askToSignIn(house, PLACE))
const adding = (response: unknown, name = 'My laptop') => addPasskey(house, HOST, PLACE, { name, response })
const signing = (response: unknown) => signIn(house, PLACE, { response })
const add = async () => adding(passkey.register({ challenge: await askedToAdd() }))
const enter = async (counter = 0) => signing(passkey.assert({ challenge: await askedToSignIn(), counter }))

async function session(): Promise<string> {
  const signed = await enter()
  if (!signed.ok) throw new Error(signed.refusal.code)
  return signed.value.session
}

describe('adding a passkey', () => {
  test('keeps what is needed to recognise it, under its name', async () => {
    expect(await add()).toEqual(DONE)
    expect(await house.store.passkeys(HOST)).toMatchObject([
      { id: passkey.id, host: HOST, name: 'My laptop', transports: ['internal'], usedAt: null },
    ])
  })

  test('asks for one that lives on the device, is verified if it can be, and is not there already', async () => {
    await add()
    const options = (await askToAdd(house, HOST, PLACE)) as Record<string, unknown>
    expect(options).toMatchObject({
      rp: { id: 'forum.example' },
      attestation: 'none',
      excludeCredentials: [{ id: passkey.id }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    })
    expect(JSON.stringify(options)).not.toContain(KEY)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['another origin', async () => ({ challenge: await askedToAdd(), origin: 'https://forum.example.evil' })],
    ['another name', async () => ({ challenge: await askedToAdd(), rpId: 'evil.example' })],
    ['a challenge of nobody', async () => ({ challenge: 'bm90aGluZw' })],
    ['a challenge of another host', async () => ({ challenge: await askedToAdd(hashOf('b'.repeat(64))) })],
    ['a challenge for signing in', async () => ({ challenge: await askedToSignIn() })],
  ])('is refused with %s', async (_, asking) => {
    expect(await adding(passkey.register((await asking()) as never))).toEqual(REFUSED)
    expect(await house.store.passkeys(HOST)).toEqual([])
  })

  test('is refused with a challenge that was used, and with one that is over', async () => {
    const challenge = await askedToAdd()
    await adding(passkey.register({ challenge }))
    expect(await adding(softPasskey().register({ challenge }))).toEqual(REFUSED)
    const late = await askedToAdd()
    house.pass(5 * 60_000)
    expect(await adding(softPasskey().register({ challenge: late }))).toEqual(REFUSED)
  })

  test('is refused twice, and beyond twenty', async () => {
    await add()
    expect(await add()).toEqual(REFUSED)
    const others = Array.from({ length: 19 }, softPasskey)
    for (const other of others) await adding(other.register({ challenge: await askedToAdd() }))
    expect(await adding(softPasskey().register({ challenge: await askedToAdd() }))).toMatchObject({
      refusal: { code: 'passkeys-full' },
    })
  })

  test('takes no name that hides or overflows', async () => {
    const response = passkey.register({ challenge: await askedToAdd() })
    expect(await adding(response, '\u200b')).toMatchObject({ refusal: { field: 'name' } })
    expect(await adding(response, 'x'.repeat(41))).toMatchObject({ refusal: { code: 'too-large' } })
  })
})

describe('signing in', () => {
  beforeEach(add)

  test('gives a session that is the host', async () => {
    expect(await hostBehind(house, await session())).toEqual({ ok: true, value: HOST })
    expect((await house.store.passkey(passkey.id))?.usedAt).toBe(house.now())
  })

  test('asks for no passkey by name', async () => {
    expect(await askToSignIn(house, PLACE)).toMatchObject({
      rpId: 'forum.example',
      userVerification: 'preferred',
    })
    expect(JSON.stringify(await askToSignIn(house, PLACE))).not.toContain(passkey.id)
  })

  test.each<[string, () => Promise<unknown>]>([
    ['another origin', async () => ({ challenge: await askedToSignIn(), origin: 'http://forum.example' })],
    ['another name', async () => ({ challenge: await askedToSignIn(), rpId: 'evil.example' })],
    ['a challenge of nobody', async () => ({ challenge: 'bm90aGluZw' })],
    ['a challenge for adding', async () => ({ challenge: await askedToAdd() })],
  ])('is refused with %s', async (_, asking) => {
    expect(await signing(passkey.assert((await asking()) as never))).toEqual(REFUSED)
  })

  test('is refused with a challenge that was used, and with one that is over', async () => {
    const challenge = await askedToSignIn()
    const response = passkey.assert({ challenge })
    expect(await signing(response)).toMatchObject({ ok: true })
    expect(await signing(response)).toEqual(REFUSED)
    const late = await askedToSignIn()
    house.pass(5 * 60_000)
    expect(await signing(passkey.assert({ challenge: late }))).toEqual(REFUSED)
  })

  test('is refused to a passkey that is not known, signs for another, or was removed, all alike', async () => {
    const stranger = softPasskey()
    const asStranger = stranger.assert({ challenge: await askedToSignIn() })
    const forged = {
      ...(stranger.assert({ challenge: await askedToSignIn() }) as object),
      id: passkey.id,
      rawId: passkey.id,
    }
    expect([await signing(asStranger), await signing(forged)]).toEqual([REFUSED, REFUSED])
    await house.store.deletePasskey(HOST, passkey.id)
    expect(await enter()).toEqual(REFUSED)
  })

  test('is refused to a copy that counts less than the passkey did', async () => {
    expect(await enter(7)).toMatchObject({ ok: true })
    expect(await enter(7)).toEqual(REFUSED)
    expect(await enter(8)).toMatchObject({ ok: true })
  })
})

describe('a session of a host', () => {
  beforeEach(add)

  test('goes on while it is used, and ends after half a day without', async () => {
    const bearer = await session()
    for (let hours = 0; hours < 30; hours += 10) {
      house.pass(10 * HOUR_MS)
      expect(await hostBehind(house, bearer)).toEqual({ ok: true, value: HOST })
    }
    house.pass(12 * HOUR_MS)
    expect(await hostBehind(house, bearer)).toEqual({ ok: false, refusal: { code: 'signed-out' } })
  })

  test('ends after a week, however it is used', async () => {
    const bearer = await session()
    for (let hours = 0; hours < 7 * 24 - 10; hours += 10) {
      house.pass(10 * HOUR_MS)
      await hostBehind(house, bearer)
    }
    house.pass(10 * HOUR_MS)
    expect(await hostSessionOf(house, bearer)).toBeNull()
  })

  test('ends with the passkey that opened it, and by itself alone', async () => {
    const [one, other] = [await session(), await session()]
    await house.store.deleteHostSession(hashOf(one))
    expect([(await hostBehind(house, one)).ok, (await hostBehind(house, other)).ok]).toEqual([false, true])
    await house.store.deletePasskey(HOST, passkey.id)
    expect((await hostBehind(house, other)).ok).toBe(false)
  })

  test('that never was is signed out, and a key is a host without one', async () => {
    expect(await hostBehind(house, `hs_${'b'.repeat(64)}`)).toMatchObject({ refusal: { code: 'signed-out' } })
    expect(await hostBehind(house, KEY)).toEqual({ ok: true, value: HOST })
    expect(await hostBehind(house, undefined)).toEqual({ ok: true, value: null })
  })
})

test('what browsers answer fits through the door, and what is larger or of another outline does not', async () => {
  const registration = passkey.register({ challenge: await askedToAdd() }) as Record<string, object>
  const assertion = passkey.assert({ challenge: await askedToSignIn() }) as Record<string, object>
  expect(parseAddPasskey({ name: '', response: registration })).toMatchObject({ ok: true })
  expect(parseSignIn({ response: assertion })).toMatchObject({ ok: true })
  const long = { ...assertion, response: { ...assertion.response, signature: 'a'.repeat(8193) } }
  for (const response of [null, [], {}, registration, { ...assertion, id: '../x' }, long])
    expect(parseSignIn({ response }).ok).toBe(false)
})

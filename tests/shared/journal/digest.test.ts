// Hashes by vectors that `sha256sum` gives for the same bytes.
import { describe, expect, it } from 'vitest'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import { commitmentOf, entryHash, GENESIS } from '../../../shared/journal/digest.ts'

const SALT = '000102030405060708090a0b0c0d0e0f'
const ENTRY = {
  session: 's_test' as SessionId,
  seq: 1,
  at: 1_700_000_000_000,
  by: 'p_amina' as PersonId,
  type: 'presiding.taken',
  v: 1,
  body: { person: 'p_amina' },
  prev: GENESIS,
}
/** printf '\0{"at":1700000000000,"body":{"person":"p_amina"},"by":"p_amina","prev":"000…","seq":1,…}' | sha256sum */
const HASH = '5306d96f9dfd26ce8deb03e58de8de5738086f36ca930aa50f3b7cb84c6b3c2d'

describe('the hash of an entry', () => {
  it('[JO2] is the known one', () => expect(entryHash(ENTRY)).toBe(HASH))

  it('[JO2] does not depend on the order of fields', () => {
    const { prev, body, ...rest } = ENTRY
    expect(entryHash({ body, prev, ...rest })).toBe(HASH)
  })

  it('is not over itself', () => expect(entryHash({ ...ENTRY, hash: 'anything' } as typeof ENTRY)).toBe(HASH))

  it.each<Partial<typeof ENTRY>>([
    { session: 's_other' as SessionId },
    { seq: 2 },
    { at: 1_700_000_000_001 },
    { by: 'p_boris' as PersonId },
    { type: 'presiding.left' },
    { v: 2 },
    { body: { person: 'p_boris' } },
    { prev: '1'.padStart(64, '0') },
  ])('[JO1] changes with %j', (change) => expect(entryHash({ ...ENTRY, ...change })).not.toBe(HASH))

  it('the chain begins at 64 zeros', () => expect(GENESIS).toMatch(/^0{64}$/))
})

describe('a commitment', () => {
  // printf '\001\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017"yes"' | sha256sum
  it.each<[unknown, string]>([
    ['yes', 'd08594a07c339a48ba093a4d05b8c649e959e03e7838a5207700ac7d6ac7c9f4'],
    ['no', '62f0984930813f261d250969bc283e001de085eb9bee55e5277cdb3563e67007'],
    ['abstain', '9a10a9ffc64278466ff76898e7692114976541c1be25aeb835b5a376301aa86f'],
    [null, '624f474667ae70ceb3aea17ec68ad0eac048a33fec7e56dd2e05c052ee74f196'],
    ['هل نحفر البئر؟', 'e9d70aed5cbd71812bc53371d77415a25af47b59e0c9b1f51c90d911c243526d'],
    [
      { title: 'Water', names: { d1: 'أطلانتس' } },
      '910f499689dbb66dcb457ff5296486e9a1dbe86e8ea0644d06e1f49a570099c6',
    ],
  ])('[JO3] to %j is the known one', (value, hash) => expect(commitmentOf({ salt: SALT, value })).toBe(hash))

  it('[JO3] to the same with another salt is another', () => {
    const commitments = Array.from({ length: 100 }, (_, n) =>
      commitmentOf({ salt: n.toString(16).padStart(32, '0'), value: 'yes' }),
    )
    expect(new Set(commitments).size).toBe(100)
  })

  it.each(['', '00', `${SALT}00`, SALT.slice(2), SALT.toUpperCase(), 'g'.repeat(32), `${SALT}\n`])(
    '[JO3] has no other salt than 128 bits in hex: %j',
    (salt) => expect(() => commitmentOf({ salt, value: 'yes' })).toThrow(TypeError),
  )

  it('[JO3] cannot be opened to two values by moving bytes between salt and value', () => {
    const salt = `${SALT}${Buffer.from('"What is \\').toString('hex')}`
    expect(() => commitmentOf({ salt, value: 'x"' })).toThrow(TypeError)
  })

  it('cannot be mistaken for an entry: one begins with 0x00, the other with 0x01', () =>
    expect(commitmentOf({ salt: SALT, value: ENTRY })).not.toBe(entryHash(ENTRY)))
})

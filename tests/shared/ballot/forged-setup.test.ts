// Forgeries of what a vote is set up with: every one is refused, by its name.
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../shared/ballot/faults.ts'
import { drawTrusteeKey, trusteeKeyJson } from '../../../shared/ballot/trustees/single-key.ts'
import * as forge from './forge.ts'
import { type Alter, gone, is, ORDER_TWO, past, reversed, shorter, times, withSetup } from './forge.ts'
import { type Forgery, refuseEach } from './forgeries.ts'

const { altered, chance, election, group, made } = forge
const { setup } = made
/** a key that nobody knows of */
const stranger = trusteeKeyJson(drawTrusteeKey(group, chance).key)
const neutral = group.write(group.one).text

const row =
  (part: keyof typeof setup) =>
  (what: string, fault: Fault, path: string, alter: Alter): Forgery => [
    what,
    fault,
    () => withSetup({ [part]: altered(setup[part], path, alter) }),
  ]

describe('[BA10] [BA24] elections', () => {
  const forged = row('election')
  const ranking = { type: 'NonHomomorphic', value: { answers: ['a', 'b'], question: '' } }
  refuseEach(0, [
    forged('another version', 'unknown-version', 'version', is(2)),
    forged('an unknown group', 'unknown-group', 'group', is('RFC-3526-2048')),
    forged('a group that every object has', 'unknown-group', 'group', is('constructor')),
    forged('no question', 'unknown-question', 'questions', is([])),
    forged('a ranking', 'unknown-question', 'questions.0', is(ranking)),
    forged('no answers', 'unknown-question', 'questions.0.answers', is([])),
    forged('more may be chosen than there is', 'unknown-question', 'questions.0.max', is(3)),
    forged('more must be chosen than may be', 'unknown-question', 'questions.0.min', is(2)),
    forged('a field more', 'malformed', 'weights', is(true)),
    forged('a field less', 'malformed', 'name', gone),
    forged('a short identifier', 'malformed', 'uuid', is('abc')),
    forged('a key of order two', 'not-in-group', 'public_key', is(ORDER_TWO)),
    forged('the neutral key', 'not-in-group', 'public_key', is(neutral)),
    forged('a key that is not the trustees’', 'wrong-public-key', 'public_key', is(stranger.public_key)),
    forged('no election', 'malformed', '', is(null)),
    ['another than the one named', 'record-out-of-place', unnamed],
  ])

  function unnamed() {
    return forge.withStep(0, ({ type, data: [text, ...data] }) => ({
      type,
      data: [altered(text!, 'name', is('other')), ...data],
    }))
  }
})

describe('[BA7] [BA24] single trustees', () => {
  const forged = row('trustees')
  const pok = '0.1.pok'
  refuseEach(0, [
    forged('none', 'malformed', '', is([])),
    forged('an unknown kind', 'malformed', '0.0', is('Double')),
    forged('a proof of another', 'wrong-trustee-proof', pok, is(stranger.pok)),
    forged('another challenge', 'wrong-trustee-proof', `${pok}.challenge`, is('1')),
    forged('a key made of the others’', 'wrong-trustee-proof', '', (all) => [...all, ['Single', rogueKey()]]),
    forged('a response not below the order', 'number-out-of-range', `${pok}.response`, past),
    forged('a key of order two', 'not-in-group', '0.1.public_key', is(ORDER_TWO)),
    forged('the neutral key', 'not-in-group', '0.1.public_key', is(neutral)),
    forged('one less', 'wrong-public-key', '', shorter),
    forged('one more', 'wrong-public-key', '', (all) => [...all, ['Single', stranger]]),
  ])

  /** The product with the others' keys would be one's own: its secret is known to nobody. */
  function rogueKey(): object {
    const own = drawTrusteeKey(group, chance)
    const rogue = group.times(own.key.publicKey.element, group.inverse(election.publicKey.element))
    return trusteeKeyJson({ ...own.key, publicKey: group.write(rogue) })
  }
})

describe('[BA8] [BA24] trustees of a threshold', () => {
  const forged = row('trustees')
  const [certs, commitments, keys] = ['1.1.certs', '1.1.coefexps', '1.1.verification_keys']
  const message = JSON.parse(setup.trustees)[1][1].coefexps[1].message
  refuseEach(0, [
    forged('certificates exchanged', 'wrong-certificate', certs, reversed),
    forged('a certificate of another key', 'wrong-certificate', `${certs}.0.message`, () =>
      otherCertificate(),
    ),
    forged('commitments of another', 'wrong-certificate', commitments, reversed),
    forged('altered commitments', 'wrong-certificate', `${commitments}.0.message`, is(message)),
    forged('share keys exchanged', 'wrong-verification-key', keys, reversed),
    forged('a share key of one’s own', 'wrong-verification-key', `${keys}.2`, is(stranger)),
    forged('a share key without proof', 'wrong-trustee-proof', `${keys}.0.pok`, is(stranger.pok)),
    forged('fewer are needed', 'wrong-threshold', '1.1.threshold', is(1)),
    forged('more are needed than there are', 'wrong-threshold', '1.1.threshold', is(4)),
    forged('none is needed', 'wrong-threshold', '1.1.threshold', is(0)),
    forged('a share key less', 'wrong-threshold', keys, shorter),
  ])

  function otherCertificate(): string {
    return JSON.stringify({ verification: stranger.public_key, encryption: stranger.public_key })
  }
})

describe('[BA6] [BA24] credentials', () => {
  const forged = row('credentials')
  refuseEach(0, [
    forged('one twice', 'repeated-credential', '', (all) => [...all, all[0]]),
    forged('one with a weight', 'weighted-credential', '0', (one) => `${one},3`),
    forged('one with the weight one', 'weighted-credential', '0', (one) => `${one},1`),
    forged('one of order two', 'not-in-group', '', (all) => [...all, ORDER_TWO]),
    forged('one with a part of order two', 'not-in-group', '0', times(ORDER_TWO)),
    forged('the neutral one', 'not-in-group', '0', is(neutral)),
    forged('no list', 'malformed', '', is({})),
  ])

  it('who has voted cannot be taken off', async () => {
    const credential = JSON.parse(forge.ballotAt(1)).credential
    const rest = altered(setup.credentials, '', (all) => all.filter((each: string) => each !== credential))
    const bytes = forge.bytesOf(forge.chained(withSetup({ credentials: rest })))
    expect(await forge.saidOf(bytes)).toEqual({ fault: 'unknown-credential', event: 1 })
  })
})

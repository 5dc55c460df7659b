// A certificate: signed by the key of the forum, read by the browser's code and the command alike, and nothing in it can be changed.
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { certificateVerifyCommand } from '../../server/cli/certificate-verify.ts'
import { signerOf } from '../../server/custody/witness/note.ts'
import { Witness } from '../../server/custody/witness/witness.ts'
import {
  CERTIFICATE_FORMAT,
  type CertificateFacts,
  certificateFile,
  checkCertificate,
  signedText,
} from '../../shared/lab/academy/certificate.ts'
import { testHouse } from './test-house.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'majlis-certificate-'))
const witness = new Witness(
  testHouse(),
  signerOf(generateKeyPairSync('ed25519').privateKey),
  path.join(folder, 'witness'),
)
const FACTS: CertificateFacts = {
  ...{ format: CERTIFICATE_FORMAT, id: 'c1', session: 'open-forum', name: 'ليلى' },
  ...{
    course: { id: 'first', title: '' },
    steps: [{ is: 'visit' }],
    at: 1_790_000_000_000,
    key: witness.key,
  },
}
const SIGNED = { ...FACTS, signature: witness.sign(signedText(FACTS)) }

test('is good as it was signed, and names the forum', () => {
  const checked = checkCertificate(certificateFile(SIGNED))
  expect(checked).toEqual({ is: 'signed', certificate: SIGNED, forum: witness.key.split('+')[0] })
})

test.each([
  ['another name', { name: 'Layla' }],
  ['another day', { at: FACTS.at + 1 }],
  ['another step', { steps: [{ is: 'visit' }, { is: 'rehearsal', rulebook: 'model-un' }] }],
  ['another key', { key: witness.key.replace('majlis-', 'majlis_') }],
  ['another signature', { signature: 'AAAA' }],
] as const)('with %s is forged', (_, change) => {
  expect(checkCertificate(JSON.stringify({ ...SIGNED, ...change })).is).toBe('forged')
})

test.each(['', 'null', '{}', '[1]', JSON.stringify({ ...SIGNED, steps: [null] }), ' '.repeat(20_001)])(
  'what is none is said to be none',
  (text) => {
    expect(checkCertificate(text)).toEqual({ is: 'unreadable' })
  },
)

test('the command says so, and whose it is', async () => {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  const file = path.join(folder, 'certificate.json')
  writeFileSync(file, certificateFile(SIGNED))
  const codes = [
    await certificateVerifyCommand.run([file]),
    await certificateVerifyCommand.run([file, '--key', witness.key]),
    await certificateVerifyCommand.run([file, '--key', 'majlis-0+0+AQ']),
  ]
  writeFileSync(file, certificateFile({ ...SIGNED, name: 'Layla' }))
  codes.push(await certificateVerifyCommand.run([file]))
  expect(codes).toEqual([0, 0, 1, 1])
  expect(said[0]).toBe('The certificate is as it was signed: ليلى, first, 2026-09-21.')
})

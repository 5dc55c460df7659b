import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const dataDir = temporaryFolder()
const [cert, key] = ['cert.pem', 'key.pem'].map((name) => path.join(dataDir, 'tls', name)) as [string, string]

it('makes a certificate that is good for localhost and the hosts named, and keeps it unless told to replace it', () => {
  const made = runMajlis(dataDir, 'tls', '--host', 'Forum.example.org', '--host', '192.0.2.77')
  const certificate = new X509Certificate(readFileSync(cert))
  expect([made.code, made.said]).toEqual([0, ''])
  expect(made.out).toContain(`TLS_CERT=${cert} TLS_KEY=${key} npm start`)
  expect(made.out).toContain(certificate.fingerprint256)
  expect(certificate.checkPrivateKey(createPrivateKey(readFileSync(key)))).toBe(true)
  expect([
    certificate.checkHost('localhost'),
    certificate.checkHost('forum.example.org'),
    certificate.checkHost('elsewhere.example.org'),
    certificate.checkIP('127.0.0.1'),
    certificate.checkIP('192.0.2.77'),
  ]).toEqual(['localhost', 'forum.example.org', undefined, '127.0.0.1', '192.0.2.77'])
  expect(statSync(key).mode & 0o777).toBe(0o600)

  expect(runMajlis(dataDir, 'tls')).toEqual({
    code: 1,
    out: '',
    said: `There is a ${cert} already: add --force to replace it.\n`,
  })
  expect(new X509Certificate(readFileSync(cert)).serialNumber).toBe(certificate.serialNumber)

  expect(runMajlis(dataDir, 'tls', '--force').code).toBe(0)
  expect(new X509Certificate(readFileSync(cert)).serialNumber).not.toBe(certificate.serialNumber)
})

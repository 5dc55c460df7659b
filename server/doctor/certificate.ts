// The certificate: whether it fits its key, for whom it is, and until when.
import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { Pems } from '../env.ts'
import { type Finding, fault, good, warning } from './finding.ts'

const DAY_MS = 86_400_000
const WARN_DAYS = 14

const RENEW =
  'Renew it: the forum uses the new files by itself within a minute (npm run majlis -- tls --force makes a local one).'

/** `now`: ms since 1970. `tls` null: plain HTTP. */
export function checkCertificate(tls: Pems | null, now: number): Finding {
  if (tls === null)
    return warning(
      'tls',
      'the forum speaks plain HTTP',
      'On a network: put a proxy with TLS before it (DEPLOY.md), or set TLS_CERT and TLS_KEY. Phones give a microphone and XR over HTTPS only.',
    )
  try {
    const certificate = new X509Certificate(tls.cert)
    if (!certificate.checkPrivateKey(createPrivateKey(tls.key)))
      return fault('tls', 'TLS_KEY is not the key of TLS_CERT', 'Name the two files that were made together.')
    return byDate(certificate, now)
  } catch (error) {
    return fault(
      'tls',
      `TLS_CERT or TLS_KEY is no PEM file (${(error as Error).message})`,
      'Name PEM files: the certificate with its chain, and its key without a password.',
    )
  }
}

function byDate(certificate: X509Certificate, now: number): Finding {
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
  const days = Math.floor((to - now) / DAY_MS)
  const names = (certificate.subjectAltName ?? certificate.subject)
    .replaceAll('DNS:', '')
    .replaceAll('IP Address:', '')
  if (now < from)
    return fault(
      'tls',
      `the certificate is good from ${certificate.validFrom} only`,
      'Set the clock of this machine, or wait.',
    )
  if (days < 0) return fault('tls', `the certificate ran out on ${certificate.validTo}`, RENEW)
  if (days < WARN_DAYS) return warning('tls', `the certificate runs out in ${days} days`, RENEW)
  return good('tls', `good for ${days} days, for ${names}`)
}

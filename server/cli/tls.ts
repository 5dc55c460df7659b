// `majlis tls`: a certificate of one's own, since phones give no microphone, WebCrypto or XR over plain HTTP.
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from 'selfsigned'
import { type Command, parsed, WrongUse } from './command.ts'
import { settingsOfData } from './kept-store.ts'

/** Browsers refuse certificates that are good for longer. */
const GOOD_FOR_DAYS = 397
const DAY_MS = 86_400_000

export const tlsCommand: Command = {
  name: 'tls',
  takes: '[--host NAME]… [--force]',
  brief: 'Makes a certificate for this machine.',
  help: [
    'Makes a certificate for localhost and this machine into tls/ of the data; --host forum.example.org adds a name, --force replaces.',
  ],
  async run(args) {
    const options = { host: { type: 'string', multiple: true }, force: { type: 'boolean' } } as const
    const { values } = parsed(() => parseArgs({ args: [...args], options }))
    const hosts = [...new Set([...ownHosts(), ...(values.host ?? []).map(requireHost)])]
    await makeCertificate(path.join(settingsOfData().dataDir, 'tls'), hosts, values.force === true)
    return 0
  },
}

async function makeCertificate(folder: string, hosts: readonly string[], isForced: boolean): Promise<void> {
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')]
  const standing = [cert, key].find((file) => existsSync(file))
  if (standing && !isForced) throw new Error(`There is a ${standing} already: add --force to replace it.`)
  const until = new Date(Date.now() + GOOD_FOR_DAYS * DAY_MS)
  const made = await generate([{ name: 'commonName', value: 'Majlis' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: until,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) => (isIP(host) ? { type: 7, ip: host } : { type: 2, value: host })),
      },
    ],
  })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeAnew(key, made.private, 0o600)
  writeAnew(cert, made.cert, 0o644)
  console.log(`A certificate for ${hosts.join(', ')}, good until ${until.toISOString().slice(0, 10)}.

Start the forum with it:
  TLS_CERT=${cert} TLS_KEY=${key} npm start

No authority has signed it, so each browser warns once; compare what it shows with this fingerprint:
  ${new X509Certificate(made.cert).fingerprint256}`)
}

/** Removed first: writing into a file would keep its old mode. */
function writeAnew(file: string, pem: string, mode: number): void {
  rmSync(file, { force: true })
  writeFileSync(file, pem, { mode, flag: 'wx' })
}

function ownHosts(): readonly string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    // a link-local address is good only together with the name of an interface
    .filter(({ address }) => !address.startsWith('fe80:'))
    .map(({ address }) => address)
  return ['localhost', hostname().toLowerCase(), '127.0.0.1', '::1', ...addresses]
}

function requireHost(host: string): string {
  const name = host.toLowerCase()
  if (
    isIP(name) ||
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/.test(name)
  )
    return name
  throw new WrongUse(
    `${JSON.stringify(host)} is no host: give a name such as forum.example.org or an address, without http:// or port.`,
  )
}

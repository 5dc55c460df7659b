// Secrets of the environment: as a variable, or better as a file that the variable's name with _FILE names, which no process list shows.
import { readFileSync, statSync } from 'node:fs'

/** Where containers put secrets that nobody else sees, readable by all inside. */
const CONTAINER_SECRETS = '/run/secrets/'
const OTHERS_MAY_READ = 0o007
const GROUP_MAY_WRITE = 0o020
/** a key or an address with its password */
const MOST_BYTES = 16_384

/** Says what is wrong with a secret and what to do, without the secret. */
export class SecretFault extends Error {}

/** The secret of `name` or of the file that `name`_FILE names, without the line's end; undefined: neither is set. */
export function secretOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`]
  const value = env[name]
  if (!file) return value || undefined
  if (value) throw new SecretFault(`Both ${name} and ${name}_FILE are set: leave one of them out.`)
  return readSecretFile(`${name}_FILE`, file)
}

/** Throws SecretFault when the file cannot be read, is empty, or is open to others. `name`: of the variable that names it. */
export function readSecretFile(name: string, file: string): string {
  const { mode, size } = statOf(name, file)
  if ((mode & OTHERS_MAY_READ) !== 0 && !file.startsWith(CONTAINER_SECRETS))
    throw new SecretFault(`${name} names a file that others may read: say chmod 600 ${file}`)
  if ((mode & GROUP_MAY_WRITE) !== 0)
    throw new SecretFault(`${name} names a file that others may write: say chmod 600 ${file}`)
  if (size > MOST_BYTES) throw new SecretFault(`${name} names a file that is too large for a secret: ${file}`)
  const text = readFileSync(file, 'utf8').trim()
  if (text === '') throw new SecretFault(`${name} names a file that is empty: ${file}`)
  return text
}

function statOf(name: string, file: string) {
  try {
    const found = statSync(file)
    if (found.isFile()) return found
  } catch {
    // said below, like what is no file
  }
  throw new SecretFault(`${name} names a file that cannot be read: ${file}`)
}

/** Passwords that stand in examples and guides. */
const WELL_KNOWN = new Set([
  ...['postgres', 'password', 'passw0rd', 'majlis', 'redis', 'secret', 'changeme', 'change-me', 'admin'],
  ...['example', 'test', 'letmein', 'guest', 'root', 'default'],
])
const SHORTEST_PASSWORD = 12
const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/

/** Why the password in an address will not do, or null. On this machine the system keeps others away. */
export function passwordFault(url: URL): string | null {
  if (HERE.test(url.hostname)) return null
  const password = decodeURIComponent(url.password)
  // without a password the other side asks for a certificate, or for nothing: that is said by the page on deploying
  if (password === '') return url.protocol.startsWith('redis') ? 'it has no password' : null
  if (WELL_KNOWN.has(password.toLowerCase())) return 'its password is one that everybody tries'
  return password.length < SHORTEST_PASSWORD
    ? `its password is shorter than ${SHORTEST_PASSWORD} characters`
    : null
}

// The environment, read once and checked; everything else takes Settings. (Who may knock is in door/policy.ts.)
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Retention } from '../shared/protocol/custody.ts'
import { type CrashAt, crashAtOf } from './crash.ts'
import { retentionOf } from './custody/retention.ts'
import { passwordFault, SecretFault, secretOf } from './secret-file.ts'
import { type VoiceServices, voiceServicesOf } from './voice/voice-settings.ts'

/** what one process carries (SCALING.md) */
const HALL_PEOPLE = 3_000
/** SCALING.md: beyond, who comes in is sent more of the hall than it can bear in a rush */
const MOST_HALL_PEOPLE = 3_200
const ADDRESS = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/
const ADDRESS_WANTED = 'it must be a host that browsers reach, such as hall-2.example.org or 10.0.0.2:2567'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  MAJLIS_DATA: z.string().min(1).default('data'),
  MAJLIS_HALL_PEOPLE: z.coerce.number().int().min(2).max(MOST_HALL_PEOPLE).default(HALL_PEOPLE),
  MAJLIS_ADDRESS: z.string().regex(ADDRESS, ADDRESS_WANTED).optional(),
  MAJLIS_KEEP: z.string().default(''),
  MAJLIS_WITNESS: z.string().optional(),
  MAJLIS_SIGNING_KEY_FILE: z.string().optional(),
  MAJLIS_VOICE: z.enum(['on', 'off']).default('on'),
  MAJLIS_VOICE_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  MAJLIS_VOICE_ADDRESS: z.union([z.ipv4(), z.ipv6()], 'it must be an address such as 203.0.113.7').optional(),
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export interface Settings extends VoiceServices {
  /** 0: any free port */
  readonly port: number
  /** absolute path */
  readonly dataDir: string
  /** where a test wants the process to be killed; null: nowhere */
  readonly crashAt: CrashAt | null
  /** of a PostgreSQL database, with its password: never to be logged. null: SQLite in the data folder */
  readonly databaseUrl: string | null
  /** of a Redis by which several processes are one forum, with its password: never to be logged. null: one process */
  readonly redisUrl: string | null
  /** how many people a hall seats, and each gallery */
  readonly hallPeople: number
  /** host and port at which browsers reach this process among several; null: as the machine is called */
  readonly address: string | null
  /** of the page of figures, on this machine's own addresses alone; null: none */
  readonly metricsPort: number | null
  /** of voices, UDP; null: they are switched off */
  readonly voicePort: number | null
  /** at which browsers reach voices where the machine does not know its own; null: it does */
  readonly voiceAddress: string | null
  readonly logLevel: string
  /** absolute path of the file to which signed heads of journals are added; on another disk it outlives this one */
  readonly witnessFile: string
  /** a PEM file with the key that signs them; null: the data folder's own */
  readonly signingKeyFile: string | null
  /** how long each kind of information is kept */
  readonly keep: Retention
  /** PEM texts, or null for plain HTTP */
  readonly tls: Pems | null
  /** where these were read, to be read again when they are renewed */
  readonly tlsFiles: Pems | null
}

/** A certificate with its chain, and its key. */
export interface Pems {
  readonly cert: string
  readonly key: string
}

/** Thrown when the environment says something that cannot be; the message says what to do. */
export class SettingsError extends Error {}

/** Throws SettingsError naming the variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SettingsError(
      `The variable ${issue?.path.join('.')} is wrong: ${issue?.message}. Correct it or leave it out.`,
    )
  }
  const { PORT, MAJLIS_DATA, LOG_LEVEL, TLS_CERT, TLS_KEY } = parsed.data
  return {
    port: PORT,
    dataDir: resolve(MAJLIS_DATA),
    ...readServices(env),
    hallPeople: parsed.data.MAJLIS_HALL_PEOPLE,
    address: parsed.data.MAJLIS_ADDRESS ?? null,
    metricsPort: parsed.data.METRICS_PORT ?? null,
    voicePort:
      parsed.data.MAJLIS_VOICE === 'off' ? null : (parsed.data.MAJLIS_VOICE_PORT ?? (PORT || 2567) + 1),
    voiceAddress: parsed.data.MAJLIS_VOICE_ADDRESS ?? null,
    ...readVoiceServices(env),
    logLevel: LOG_LEVEL,
    witnessFile: resolve(parsed.data.MAJLIS_WITNESS || join(MAJLIS_DATA, 'witness.ndjson')),
    signingKeyFile: parsed.data.MAJLIS_SIGNING_KEY_FILE || null,
    keep: readRetention(parsed.data.MAJLIS_KEEP),
    tls: readTls(TLS_CERT, TLS_KEY),
    crashAt: crashAtOf(env),
    tlsFiles: TLS_CERT && TLS_KEY ? { cert: TLS_CERT, key: TLS_KEY } : null,
  }
}

function readServices(env: NodeJS.ProcessEnv): Pick<Settings, 'databaseUrl' | 'redisUrl'> {
  const databaseUrl = readUrl(
    env,
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/majlis',
  )
  const redisUrl = readUrl(env, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://:password@host:6379')
  if (redisUrl !== null && databaseUrl === null)
    throw new SettingsError(
      'REDIS_URL is for several processes, which share their sittings in a database: set DATABASE_URL too, or leave it out.',
    )
  return { databaseUrl, redisUrl }
}

function readVoiceServices(env: NodeJS.ProcessEnv): VoiceServices {
  const services = voiceServicesOf(env, (name) => secretIn(env, name))
  if (typeof services === 'string') throw new SettingsError(services)
  return services
}

/** null when it is not set. What is wrong is told without the value, which holds a password. */
function readUrl(
  env: NodeJS.ProcessEnv,
  name: 'DATABASE_URL' | 'REDIS_URL',
  protocols: readonly string[],
  example: string,
): string | null {
  const text = secretIn(env, name)
  if (!text) return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw new SettingsError(`${name} is no address such as ${example}: correct it or leave it out.`)
  const fault = passwordFault(new URL(text))
  if (fault !== null)
    throw new SettingsError(`${name} is not safe, as ${fault}: give it a long one by chance.`)
  return text
}

function readRetention(text: string): Retention {
  const retention = retentionOf(text)
  if (typeof retention === 'string')
    throw new SettingsError(`MAJLIS_KEEP is wrong: ${retention}. Correct it or leave it out.`)
  return retention
}

/** What is wrong with a secret is told like what is wrong with any other setting. */
function secretIn(env: NodeJS.ProcessEnv, name: string): string | undefined {
  try {
    return secretOf(env, name)
  } catch (error) {
    throw error instanceof SecretFault ? new SettingsError(error.message) : error
  }
}

/** null: plain HTTP. Throws SettingsError when one is missing or cannot be read. */
export function readTls(cert: string | undefined, key: string | undefined): Pems | null {
  if (!cert && !key) return null
  if (!cert || !key)
    throw new SettingsError('TLS needs both TLS_CERT and TLS_KEY: the paths of two PEM files.')
  return { cert: readPem('TLS_CERT', cert), key: readPem('TLS_KEY', key) }
}

function readPem(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new SettingsError(`${name} names a file that cannot be read: ${path}`)
  }
}

// The environment, read once and checked; everything else takes Settings. (Who may knock is in door/policy.ts.)
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type CrashAt, crashAtOf } from './crash.ts'

/** what one process carries (SCALING.md) */
const HALL_PEOPLE = 3_000
const ADDRESS = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/
const ADDRESS_WANTED = 'it must be a host that browsers reach, such as hall-2.example.org or 10.0.0.2:2567'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  MAJLIS_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.string().optional(),
  REDIS_URL: z.string().optional(),
  MAJLIS_HALL_PEOPLE: z.coerce.number().int().min(2).max(HALL_PEOPLE).default(HALL_PEOPLE),
  MAJLIS_ADDRESS: z.string().regex(ADDRESS, ADDRESS_WANTED).optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export interface Settings {
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
  readonly logLevel: string
  /** PEM texts, or null for plain HTTP */
  readonly tls: { readonly cert: string; readonly key: string } | null
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
    crashAt: crashAtOf(env),
    ...readServices(parsed.data),
    hallPeople: parsed.data.MAJLIS_HALL_PEOPLE,
    address: parsed.data.MAJLIS_ADDRESS ?? null,
    logLevel: LOG_LEVEL,
    tls: readTls(TLS_CERT, TLS_KEY),
  }
}

function readServices(env: z.infer<typeof Environment>): Pick<Settings, 'databaseUrl' | 'redisUrl'> {
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

/** null when it is not set. What is wrong is told without the value, which holds a password. */
function readUrl(
  env: z.infer<typeof Environment>,
  name: 'DATABASE_URL' | 'REDIS_URL',
  protocols: readonly string[],
  example: string,
): string | null {
  const text = env[name]
  if (!text) return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw new SettingsError(`${name} is no address such as ${example}: correct it or leave it out.`)
  return text
}

function readTls(cert: string | undefined, key: string | undefined): Settings['tls'] {
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

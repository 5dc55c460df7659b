// The environment, read once and checked; everything else takes Settings. (Who may knock is in door/policy.ts.)
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  MAJLIS_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.string().optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export interface Settings {
  /** 0: any free port */
  readonly port: number
  /** absolute path */
  readonly dataDir: string
  /** of a PostgreSQL database, with its password: never to be logged. null: SQLite in the data folder */
  readonly databaseUrl: string | null
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
  const { PORT, MAJLIS_DATA, LOG_LEVEL, DATABASE_URL, TLS_CERT, TLS_KEY } = parsed.data
  return {
    port: PORT,
    dataDir: resolve(MAJLIS_DATA),
    databaseUrl: readServiceUrl('DATABASE_URL', DATABASE_URL, 'postgres://user:password@host:5432/majlis'),
    logLevel: LOG_LEVEL,
    tls: readTls(TLS_CERT, TLS_KEY),
  }
}

/** null when it is not set. What is wrong is told without the value, which holds a password. */
function readServiceUrl(name: string, text: string | undefined, example: string): string | null {
  if (!text) return null
  const { protocol: meant } = new URL(example)
  const isRight = URL.canParse(text) && [meant, `${meant.slice(0, -1)}ql:`].includes(new URL(text).protocol)
  if (!isRight)
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

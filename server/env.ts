// The environment, read once and checked; everything else takes Settings. (Who may knock is in door/policy.ts.)
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  MAJLIS_DATA: z.string().min(1).default('data'),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export interface Settings {
  /** 0: any free port */
  readonly port: number
  /** absolute path */
  readonly dataDir: string
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
    logLevel: LOG_LEVEL,
    tls: readTls(TLS_CERT, TLS_KEY),
  }
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

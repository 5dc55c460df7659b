// The examination: everything that can be known of a forum's machine beforehand, in the order in which one would mend it.
import { existsSync } from 'node:fs'
import { doorPolicy } from '../door/policy.ts'
import { readSettings, type Settings } from '../env.ts'
import type { House } from '../house.ts'
import { guardedFiles } from '../operation/open-files.ts'
import { checkCertificate } from './certificate.ts'
import { type Finding, fault, good, warning } from './finding.ts'
import { checkClock, checkFsync, checkNode, checkSpace } from './machine.ts'
import { checkAddress, checkMetricsPort, checkPort, checkVoicePort } from './network.ts'
import { checkModes } from './secrets.ts'
import { checkServices } from './services.ts'

export interface Asked {
  readonly env: NodeJS.ProcessEnv
  /** of the forum from outside, or null */
  readonly url: string | null
  readonly open: (settings: Settings) => Promise<House>
}

/** Never rejects because of what it finds. */
export async function examine({ env, url, open }: Asked): Promise<readonly Finding[]> {
  const settings = settingsOf(env)
  if ('verdict' in settings) return [checkNode(), settings]
  const { dataDir, port, tls, metricsPort, databaseUrl, voicePort } = settings
  const hasStore = databaseUrl !== null || existsSync(dataDir)
  return [
    checkNode(),
    good('settings', 'they can be read'),
    checkNames(env),
    await checkClock(),
    await checkSpace(dataDir),
    checkFsync(dataDir),
    ...checkModes(guardedFiles(settings, env)),
    checkCertificate(tls, Date.now()),
    await checkPort(port, tls !== null),
    await checkMetricsPort(metricsPort),
    await checkVoicePort(voicePort, carrierOf(settings)),
    ...(hasStore
      ? await checkServices(() => open(settings))
      : [good('store', `${dataDir} is made at the first start`)]),
    ...(url === null ? [] : await checkAddress(url)),
  ]
}

function settingsOf(env: NodeJS.ProcessEnv): Settings | Finding {
  try {
    doorPolicy(env, [])
    return readSettings(env)
  } catch (error) {
    return fault('settings', (error as Error).message, 'Correct that variable, and ask again.')
  }
}

function carrierOf({ voiceJanus, voiceLiveKit }: Settings): string | null {
  if (voiceJanus !== null) return 'MAJLIS_JANUS'
  return voiceLiveKit === null ? null : 'MAJLIS_LIVEKIT'
}

const checkNames = (env: NodeJS.ProcessEnv): Finding =>
  env.MAJLIS_HOSTS || env.MAJLIS_ADDRESS
    ? good(
        'names',
        `the forum answers to ${[env.MAJLIS_HOSTS, env.MAJLIS_ADDRESS].filter(Boolean).join(', ')}`,
      )
    : warning(
        'names',
        'the forum answers to this machine’s own names and addresses alone',
        'To be reached by another name, set MAJLIS_HOSTS (forum.example.org).',
      )

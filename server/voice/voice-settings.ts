// What carries voices instead of the house's own forwarder, as the environment says: a Janus or a LiveKit; and a TURN server for who cannot
// send UDP.

import type { JanusSettings } from './janus/janus-standing.ts'
import type { LiveKitSettings } from './livekit/livekit-room.ts'
import type { TurnSettings } from './turn.ts'

/** one by chance, as openssl rand -hex 16 gives */
const SHORTEST_SECRET = 16
const TURN = /^turns?:[^\s,?]+(\?transport=(tcp|udp))?$/

export interface VoiceServices {
  /** both null: the house's own forwarder carries voices */
  readonly voiceJanus: JanusSettings | null
  readonly voiceLiveKit: LiveKitSettings | null
  /** null: there is none */
  readonly voiceTurn: TurnSettings | null
}

/** A sentence that says what to do, when something of it cannot be. `secret`: of the variable of this name or of its file. */
export function voiceServicesOf(
  env: NodeJS.ProcessEnv,
  secret: (name: string) => string | undefined,
): VoiceServices | string {
  const janus = pairOf(env, 'MAJLIS_JANUS', secret('MAJLIS_JANUS_SECRET'))
  const livekit = livekitOf(env, secret('MAJLIS_LIVEKIT_SECRET'))
  const turn = pairOf(env, 'MAJLIS_TURN', secret('MAJLIS_TURN_SECRET'))
  if (typeof janus === 'string') return janus
  if (typeof livekit === 'string') return livekit
  if (typeof turn === 'string') return turn
  if (janus && livekit) return 'MAJLIS_JANUS and MAJLIS_LIVEKIT are both set: one of them carries voices.'
  if (janus && !isSocket(janus.address))
    return 'MAJLIS_JANUS is no address such as ws://127.0.0.1:8188: correct it or leave it out.'
  const urls = turn?.address.split(',').map((url) => url.trim()) ?? []
  if (!urls.every((url) => TURN.test(url)))
    return 'MAJLIS_TURN is no address such as turns:turn.example.org:5349?transport=tcp: correct it or leave it out.'
  return {
    voiceJanus: janus && { url: janus.address, secret: janus.secret },
    voiceLiveKit: livekit,
    voiceTurn: turn && { urls, secret: turn.secret },
  }
}

/** null: not set; a sentence: half of it is. */
function pairOf(env: NodeJS.ProcessEnv, name: string, secret: string | undefined) {
  const address = env[name]
  if (!address && !secret) return null
  if (!address) return `${name}_SECRET is set, and ${name} is not: set both, or leave both out.`
  if (!secret)
    return `${name} needs a secret: set ${name}_SECRET_FILE to a file that holds the one of that server.`
  if (secret.length < SHORTEST_SECRET)
    return `${name}_SECRET is shorter than ${SHORTEST_SECRET} characters: take one by chance (openssl rand -hex 16).`
  return { address, secret }
}

/** A key of LiveKit has a name and a secret. */
function livekitOf(env: NodeJS.ProcessEnv, secret: string | undefined): LiveKitSettings | string | null {
  const pair = pairOf(env, 'MAJLIS_LIVEKIT', secret)
  const key = env.MAJLIS_LIVEKIT_KEY
  if (pair === null && key)
    return 'MAJLIS_LIVEKIT_KEY is set, and MAJLIS_LIVEKIT is not: set both, or leave both out.'
  if (pair === null || typeof pair === 'string') return pair
  if (!key) return 'MAJLIS_LIVEKIT needs a key: set MAJLIS_LIVEKIT_KEY to the name that the secret has there.'
  if (!isSocket(pair.address))
    return 'MAJLIS_LIVEKIT is no address such as ws://127.0.0.1:7880: correct it or leave it out.'
  return { url: pair.address, key, secret: pair.secret }
}

const isSocket = (url: string): boolean => URL.canParse(url) && /^wss?:$/.test(new URL(url).protocol)

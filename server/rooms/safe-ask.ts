// The shape and the pace of requests, before anybody looks at what is asked.
import { UPDATES_PER_SECOND } from '../../shared/lab/shared-text.ts'
import type { Pace } from '../door/rates.ts'
import { copyPlain, isPlain, type Plain } from './safe-plain.ts'

export interface Asked {
  readonly name: string
  readonly payload: Plain
}

const NAME = /^[a-z][a-zA-Z]{0,19}(?:\.[a-z][a-z-]{0,19})?$/

/** `[name, payload]` as fresh plain data, or null. */
export function readAsked(message: unknown): Asked | null {
  if (!Array.isArray(message) || message.length !== 2) return null
  const [name, payload] = message as readonly unknown[]
  return typeof name === 'string' && NAME.test(name) && isPlain(payload)
    ? { name, payload: copyPlain(payload) }
    : null
}

type AskKind = 'ask' | 'chat' | 'gesture' | 'attire' | 'text' | 'here' | 'picture' | 'line' | 'answer'

/** Per client, for frames of any kind: more is a flood. Ten intents a second are honest. */
export const FRAME_PACE: Pace = { burst: 120, perSecond: 50 }

/** Per person: more is answered 'too-fast'. A vote takes few requests; only talk and play come in rows. */
export const PACES: Readonly<Record<AskKind, Pace>> = {
  ask: { burst: 60, perSecond: 15 },
  chat: { burst: 5, perSecond: 1 },
  gesture: { burst: 6, perSecond: 2 },
  // who tries things on before a mirror needs no more
  attire: { burst: 8, perSecond: 0.5 },
  // what was written without a line comes in a row
  text: { burst: 40, perSecond: UPDATES_PER_SECOND },
  here: { burst: 10, perSecond: 4 },
  // a page is some six parts, and other requests do not wait behind them
  picture: { burst: 40, perSecond: 12 },
  // of voices: whose network comes and goes opens two or three anew every few seconds; each costs the engine keys
  line: { burst: 20, perSecond: 1 },
  // an engine may describe a line anew with every change of whom one hears: LiveKit at most every 150 ms
  answer: { burst: 20, perSecond: 8 },
}

const KIND_OF: Readonly<Record<string, AskKind>> = {
  'chat.say': 'chat',
  gesture: 'gesture',
  'attire.change': 'attire',
  'text.add': 'text',
  'text.here': 'here',
  'wall.part': 'picture',
  'voice.listen': 'line',
  'voice.accept': 'answer',
  'voice.speak': 'line',
}

export const askKind = (name: string): AskKind => (Object.hasOwn(KIND_OF, name) && KIND_OF[name]) || 'ask'

// Every case that can be pointed at a running server, in the order of the handbook's list, those last that leave the door tired.
import { SITTING_CASES } from '../sitting/all.ts'
import type { Case } from '../target.ts'
import { addresses } from './addresses.ts'
import { bodies } from './bodies.ts'
import { foundings, guesses } from './exhausting.ts'
import { fuzz } from './fuzz.ts'
import { messages } from './messages.ts'
import { forwardedProto, processExits } from './process-exits.ts'
import { slow } from './slow.ts'
import { socketDoor } from './socket-door.ts'

/** What the door and a room of any kind must hold against. */
export const DOOR_CASES: readonly Case[] = [
  ...processExits,
  forwardedProto,
  ...bodies,
  ...addresses,
  ...slow,
  ...socketDoor,
  ...messages,
  ...fuzz,
  foundings,
]

/** What a run against an address tries. */
export const ALL_CASES: readonly Case[] = [...SITTING_CASES, ...DOOR_CASES, ...guesses]

// Every case that can be pointed at a running server, in the order of the handbook's list.
import type { Case } from '../target.ts'
import { addresses } from './addresses.ts'
import { bodies } from './bodies.ts'
import { fuzz } from './fuzz.ts'
import { messages } from './messages.ts'
import { forwardedProto, processExits } from './process-exits.ts'
import { slow } from './slow.ts'
import { socketDoor } from './socket-door.ts'

export const ALL_CASES: readonly Case[] = [
  ...processExits,
  forwardedProto,
  ...bodies,
  ...addresses,
  ...slow,
  ...socketDoor,
  ...messages,
  ...fuzz,
]

// Every fault case, in the order of the handbook's list.
import '../people/page.ts'
import type { FaultCase } from '../case.ts'
import { around } from './around.ts'
import { crowds } from './crowds.ts'
import { disk } from './disk.ts'
import { evidence } from './evidence.ts'
import { kills } from './kills.ts'
import { network } from './network.ts'
import { restarts } from './restarts.ts'
import { rooms } from './rooms.ts'
import { time } from './time.ts'

export const ALL_CASES: readonly FaultCase[] = [
  ...kills,
  ...disk,
  ...restarts,
  ...evidence,
  ...time,
  ...network,
  ...crowds,
  ...rooms,
  ...around,
].sort((one, other) => one.number - other.number)

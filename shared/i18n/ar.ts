// Arabic, in the register of diplomacy: what one reads before the hall.
import { common } from './ar/common.ts'
import { lobby } from './ar/lobby.ts'
import { refusals } from './ar/refusals.ts'
import type { DoorWords } from './en.ts'
import type { Format } from './format.ts'

export const arabic = (f: Format): DoorWords => ({
  common: common(f),
  refusals,
  lobby: lobby(f),
})

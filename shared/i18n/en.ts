// English, the source of keys: what one reads before the hall. The words of the hall come with it (en-hall.ts), so that the lobby
// stays small. Other languages satisfy these types, so a missing sentence does not compile.
import { common } from './en/common.ts'
import { host } from './en/host.ts'
import { lobby } from './en/lobby.ts'
import { refusals } from './en/refusals.ts'
import type { HallPart } from './en-hall.ts'
import type { Format } from './format.ts'

export const english = (f: Format) => ({ common: common(f), refusals, lobby: lobby(f), host: host(f) })

export type DoorWords = ReturnType<typeof english>

/** Everything that the forum says. */
export type Words = DoorWords & HallPart

// English, the source of keys: what one reads before the hall. The words of the hall (en-hall.ts) and of hosts (en-host.ts) come
// when they are needed, so that the lobby stays small. Other languages satisfy these types, so a missing sentence does not compile.
import { common } from './en/common.ts'
import { lobby } from './en/lobby.ts'
import { refusals } from './en/refusals.ts'
import type { HallPart } from './en-hall.ts'
import type { PanelPart } from './en-panels.ts'
import type { Format } from './format.ts'

export const english = (f: Format) => ({ common: common(f), refusals, lobby: lobby(f) })

export type DoorWords = ReturnType<typeof english>

/** What is said in the hall, before its panels are fetched. */
export type InsideWords = DoorWords & HallPart

/** What is said in the hall and its panels. */
export type Words = InsideWords & PanelPart

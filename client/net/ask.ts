// Requests with typed answers over the line; a broken line is an answer too.
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import type { HallLink } from './line.ts'

const ANSWER_MS = 10_000

/** Resolves to null when it is not known whether the request arrived: the line broke or no answer came in 10 s. */
export async function askOnce<N extends RequestName>(
  room: HallLink | null,
  name: N,
  payload: Ask<N>,
): Promise<Answer<N> | null> {
  if (room === null) return null
  try {
    return (await room.request(MESSAGE.ask, [name, payload], { timeout: ANSWER_MS })) as Answer<N>
  } catch {
    return null
  }
}

/** For requests that are asked once: not knowing is a refusal. */
export async function ask<N extends RequestName>(
  room: HallLink | null,
  name: N,
  payload: Ask<N>,
): Promise<Answer<N>> {
  return (await askOnce(room, name, payload)) ?? refuse('not-saved')
}

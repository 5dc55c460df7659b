// A page that is brought to the wall: its picture, which came in parts, is drawn anew by the house before the law sees the act.
import { exhibitOf, type WallState } from '../../../shared/lab/wall/wall-state.ts'
import type { WallAct } from '../../../shared/lab/wall/wall-types.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Errand } from '../errands.ts'

type Bring = Extract<WallAct, { is: 'bring' }>

export async function drawPage(
  { house, host, state, who }: Errand,
  act: Bring,
): Promise<Result<Bring, Refusal>> {
  const exhibit = exhibitOf(state as WallState, act.exhibit)
  const bytes = house.pictures.take(host.session, who.person, act.picture)
  if (exhibit?.by !== who.person || exhibit.pages[act.page] !== null) return refuse('exhibit-unknown')
  const made = bytes && (await house.pictures.draw(host.session, bytes))
  if (!made) return refuse('picture-unfit')
  const data = Buffer.from(made.bytes).toString('base64').replace(/=+$/, '')
  const { width, height } = made
  return ok({ ...act, drawn: { data, bytes: made.bytes.length, width, height } })
}

// The browser's own net code without a browser: each client believes in an origin of its own, so that each may come by another bad line.
import './page.ts'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from '../../../client/net/connect.ts'
import type { Sitting } from '../../../client/net/sitting.ts'
import type { SittingView } from '../../../client/net/sitting-view.ts'
import type { Enter, Entered } from '../../../shared/protocol/api.ts'
import { post } from '../../bots/visitor.ts'
import { pageOrigin } from './page.ts'

const LOOK_AGAIN_MS = 50

/** Enters and comes into the hall by `url`, as the page does: it returns by itself over whatever breaks, until `leave`. */
export async function browse(url: string, session: string, who: Enter): Promise<Sitting> {
  const entered = await post<Entered>(url, `/api/sessions/${session}/enter`, who)
  return pageOrigin.run(url, () => connect(entered))
}

/** Resolves when what a client shows satisfies `holds`; rejects after `ms`. */
export function viewWhere(
  { store }: Sitting,
  holds: (view: SittingView) => boolean,
  ms = 30_000,
): Promise<void> {
  if (holds(store.getState())) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      stop()
    }
    const stop = store.subscribe((view) => {
      if (!holds(view)) return
      end()
      resolve()
    })
    const timer = setTimeout(() => {
      stop()
      const { link, tries, journal } = store.getState()
      reject(new Error(`the view never came to hold: ${JSON.stringify({ link, tries, journal })}`))
    }, ms)
  })
}

/** I5: within `ms` all clients are live at `seq` or above and show the same; one of them who has just come shows what the server has. */
export async function converge(clients: readonly Sitting[], seq: number, ms = 3_000): Promise<void> {
  const until = performance.now() + ms
  for (;;) {
    const views = clients.map(({ store }) => store.getState())
    const shown = views.map(shownBy)
    const isThere = views.every(({ link, journal }) => link === 'live' && journal.seq >= seq)
    if (isThere && shown.every((each) => each === shown[0])) return
    if (performance.now() > until) throw new Error(`clients show different sittings: ${differing(shown)}`)
    await delay(LOOK_AGAIN_MS)
  }
}

/** Of a view, what is the same for everybody, in parts. */
function shownBy({ journal, vote, delegations, people, presiding }: SittingView): string {
  const those = [...people.values()].map(({ id, seat, delegation, hand }) => ({ id, seat, delegation, hand }))
  const parts = { journal, vote, presiding, delegations: byId(delegations.values()), people: byId(those) }
  return JSON.stringify(parts)
}

const byId = <T extends { readonly id: string }>(those: Iterable<T>): readonly T[] =>
  [...those].sort((one, other) => (one.id < other.id ? -1 : 1))

/** Where the first two texts that differ part. */
function differing(shown: readonly string[]): string {
  const first = shown[0]!
  const other = shown.find((each) => each !== first)
  if (other === undefined) return `all the same, but not live at the height: ${first.slice(0, 100)}`
  const at = [...first].findIndex((letter, index) => letter !== other[index])
  return `…${first.slice(Math.max(0, at - 60), at + 60)}… and …${other.slice(Math.max(0, at - 60), at + 60)}…`
}

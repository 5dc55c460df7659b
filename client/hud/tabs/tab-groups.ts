// Which panels are at hand for whom, so that the bar stays short; all others are under one more tab.
import type { SittingView } from '../../net/sitting-view.ts'
import { PANELS, type PanelName } from '../screen/screen-context.ts'

type Standing = Pick<SittingView, 'me' | 'presiding' | 'session'>

/** The chair's desk for those at it, and in the open forum for everyone while the chair is vacant. */
const hasDesk = ({ me, presiding, session }: Standing): boolean =>
  presiding === me.id ||
  me.role === 'chair' ||
  me.role === 'secretary' ||
  (session.isOpenForum && !session.isReplay && presiding === null)

const hasDelegation = ({ me, session }: Standing): boolean =>
  me.delegation !== null || (session.isOpenForum && !session.isReplay)

/** In the past nobody acts, talks or dresses. */
const OF_NOW: readonly PanelName[] = ['chair', 'delegation', 'seat', 'attire', 'chat', 'voice']

export const isPanelOf = ({ session }: Pick<SittingView, 'session'>, name: PanelName): boolean =>
  !session.isReplay || !OF_NOW.includes(name)

export interface TabGroups {
  readonly atHand: readonly PanelName[]
  readonly more: readonly PanelName[]
}

/** `open`: the panel that is open has its tab in the bar, wherever it belongs. */
export function tabGroups(standing: Standing, open: PanelName | null): TabGroups {
  const own: readonly PanelName[] = [
    ...(hasDesk(standing) ? (['chair'] as const) : []),
    ...(hasDelegation(standing) ? (['delegation'] as const) : []),
  ]
  const near: readonly PanelName[] = [
    ...(['vote', 'floor', 'business'] as const),
    ...(own.length > 0 ? own : (['people'] as const)),
    'chat',
  ]
  const atHand = near.filter((name) => isPanelOf(standing, name))
  const more = PANELS.filter((name) => isPanelOf(standing, name) && !atHand.includes(name) && name !== open)
  return { atHand: open === null || atHand.includes(open) ? atHand : [...atHand, open], more }
}

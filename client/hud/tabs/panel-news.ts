// What waits in the panels for me or for the desk, as their tabs tell it. Only what everyone knows is looked at, not the law.
import type { InsideWords } from '../../../shared/i18n/en.ts'
import type { DelegationId } from '../../../shared/ids.ts'
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { raisedHands } from '../people/hands.tsx'
import type { PanelName } from '../screen/screen-context.ts'

export interface News {
  /** null: there is something, and nothing to count */
  readonly count: number | null
  /** what it is, for those who hear it */
  readonly text: string
}

export type PanelNews = { readonly [Name in PanelName]?: News }

type Tell = (view: SittingView, words: InsideWords) => News | null

const some = (count: number, text: string): News | null => (count > 0 ? { count, text } : null)
const mark = (isSo: boolean, text: string): News | null => (isSo ? { count: null, text } : null)

export const isAtDesk = ({ me, presiding }: SittingView): boolean =>
  presiding === me.id || me.role === 'chair' || me.role === 'secretary'

/** Whose turn it is in a roll-call: who has not answered yet, and then those who passed. */
function called({ rollCall, answers }: OpenVoteView): DelegationId | undefined {
  const { order, passed = [], absent = [] } = rollCall ?? {}
  const isLeft = (id: DelegationId) => !(id in answers) && !absent.includes(id)
  return order?.find((id) => isLeft(id) && !passed.includes(id)) ?? passed.find(isLeft)
}

const ofVote: Tell = ({ vote, me, delegations, chapters }, { tabs }) => {
  const open = chapters.vote
  if (!vote?.isOpen || open === null || me.delegation === null || !me.mayCast) return null
  if (open.rollCall) return mark(called(open) === me.delegation, tabs.yourTurn)
  const hasEnded = (open.secret?.endedAt ?? null) !== null
  const hasVoted = delegations.get(me.delegation)?.hasVoted ?? false
  return mark(open.method !== 'no-objection' && !hasVoted && !hasEnded, tabs.voteAwaited)
}

const ofFloor: Tell = (view, { tabs }) => {
  const { floor, entries } = view.chapters.speakers
  const waiting = view.chapters.points.raised.filter(({ ruling }) => ruling === null).length
  if (floor?.person === view.me.id) return mark(true, tabs.youHold)
  if (isAtDesk(view)) return some(waiting, tabs.points({ count: waiting }))
  return mark(view.me.delegation !== null && entries[0]?.delegation === view.me.delegation, tabs.youAreNext)
}

const ofBusiness: Tell = (view, { tabs }) => {
  const { motions, proposals } = view.chapters
  if (isAtDesk(view)) return some(motions.pending.length, tabs.motions({ count: motions.pending.length }))
  const own = proposals.proposals.filter(({ delegation }) => delegation === view.me.delegation)
  const count = proposals.amendments.filter(
    ({ proposal, phase }) =>
      (phase === 'submitted' || phase === 'introduced') && own.some(({ id }) => id === proposal),
  ).length
  return some(view.me.delegation === null ? 0 : count, tabs.amendments({ count }))
}

const ofDelegation: Tell = ({ me, delegations, session, chapters }, { tabs }) => {
  const isInformal =
    session.rulebook === 'open-floor' || chapters.rules.ownRulebook?.procedure.isInformal === true
  const isAbsent = me.delegation !== null && delegations.get(me.delegation)?.presence === 'absent'
  return mark(isAbsent && !isInformal, tabs.absent)
}

const ofChair: Tell = (view, { tabs }) =>
  isAtDesk(view) ? some(view.knocking.length, tabs.knocking({ count: view.knocking.length })) : null

const ofPeople: Tell = ({ people }, words) => {
  const count = raisedHands(people.values()).length
  return some(count, words.people.handsUp({ count }))
}

const TELLS: { readonly [Name in PanelName]?: Tell } = {
  vote: ofVote,
  floor: ofFloor,
  business: ofBusiness,
  delegation: ofDelegation,
  chair: ofChair,
  people: ofPeople,
}

export const panelNews = (view: SittingView, words: InsideWords): PanelNews =>
  Object.fromEntries(
    Object.entries(TELLS).flatMap(([name, tell]) => {
      const news = tell(view, words)
      return news ? [[name, news]] : []
    }),
  )

// The law asked beforehand: whether an act would be allowed now, by the same code that the server keeps it with.
import type { PersonId } from '../../../shared/ids.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { RulebookId } from '../../../shared/procedure/rulebooks/rulebook.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { sittingOf } from '../../../shared/procedure/sitting-of.ts'
import { type ActAsk, type ActName, commandFor } from '../../../shared/protocol/acts.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { PersonView, SittingView } from '../../net/sitting-view.ts'
import { withAbsent } from './absent-people.ts'

const MADE = new WeakMap<SittingView, Sitting>()

/** The sitting as the view knows it; made once for each view. */
export function sittingFromView(view: SittingView): Sitting {
  const made = MADE.get(view) ?? makeSitting(view)
  MADE.set(view, made)
  return made
}

/** Why the law would refuse an act of mine at `at` (ms since 1970, the server's clock), or null when it would not. */
export function refusalOf<N extends ActName>(
  view: SittingView,
  name: N,
  ask: ActAsk<N>,
  at: number,
): Refusal | null {
  if (view.session.isReplay) return { code: 'replayed' }
  const decided = decide(sittingFromView(view), commandFor(name, ask), view.me.id, at)
  return decided.ok ? null : decided.refusal
}

function makeSitting({
  session,
  presiding,
  people,
  delegations,
  vote,
  chapters,
  journal,
}: SittingView): Sitting {
  const seated = [...delegations.values()]
  const figures = <T>(of: (delegation: (typeof seated)[number]) => T) =>
    Object.fromEntries(seated.map((delegation) => [delegation.id, of(delegation)]))
  return sittingOf(
    {
      seq: journal.seq,
      rulebook: session.rulebook as RulebookId,
      isPublic: session.isPublic,
      isOpenForum: session.isOpenForum,
      title: session.title,
      delegations: seated.map(({ id }) => id),
      names: figures(({ name }) => name),
      ...withAbsent(
        {
          people: new Map([...people].filter(([, { role }]) => role !== 'visitor').map(memberOf)),
          heads: new Map([...people.values()].flatMap((each) => headOf(each))),
        },
        {
          counts: new Map(seated.map(({ id, people: count }) => [id, count])),
          named: [...chapters.conduct.succession, ...(presiding === null ? [] : [presiding])],
        },
      ),
      presiding,
      presence: figures(({ presence }) => presence),
      spoken: figures(({ times, spokenMs, replies }) => ({ times, ms: spokenMs, replies })),
      onItem: figures(({ onItemMs }) => onItemMs),
      hasVoted: new Set(seated.filter(({ hasVoted }) => hasVoted).map(({ id }) => id)),
      decided: vote?.decided ? [vote.decided] : [],
    },
    chapters,
  )
}

const memberOf = ([id, { role, delegation, mayCast }]: readonly [PersonId, PersonView]) =>
  [id, { role, delegation, mayCast }] as const

const headOf = ({ id, delegation, isHead }: PersonView) =>
  isHead && delegation !== null ? [[delegation, id] as const] : []

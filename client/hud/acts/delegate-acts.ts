// All that a delegate may do by the rules of the sitting, in groups; and for what is not in order now, the reasons.
import type { PersonId } from '../../../shared/ids.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { motionActs, proposalActs } from './business-acts.ts'
import type { ActLabel, DelegateAct } from './delegate-act.ts'
import { floorActs, pointActs } from './floor-acts.ts'
import { voteActs } from './vote-acts.ts'

/** `at`: ms since 1970. */
export function delegateActs(sitting: Sitting, me: PersonId, at: number): readonly DelegateAct[] {
  const finding = { sitting, me, at }
  return [floorActs, pointActs, motionActs, proposalActs, voteActs].flatMap((acts) => acts(finding))
}

export interface Hindrance {
  readonly refusal: Refusal
  readonly labels: readonly ActLabel[]
}

/** What is not in order, by its reason: a reason that holds for many is said once. In the order of the acts. */
export function hindrancesOf(acts: readonly DelegateAct[]): readonly Hindrance[] {
  const found = new Map<string, { refusal: Refusal; labels: ActLabel[] }>()
  for (const { refusal, label } of acts) {
    if (refusal === null) continue
    const key = `${refusal.code} ${refusal.rule}`
    const before = found.get(key)
    if (before) before.labels.push(label)
    else found.set(key, { refusal, labels: [label] })
  }
  return [...found.values()]
}

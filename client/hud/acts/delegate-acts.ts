// All that a delegate may do by the rules of the sitting, in groups; and for what is not in order now, the reasons.
import type { PersonId } from '../../../shared/ids.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'
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
  readonly code: RefusalCode
  /** what it hinders, each with its rule */
  readonly acts: readonly { readonly label: ActLabel; readonly rule: string | undefined }[]
}

/** What is not in order, by its reason: a reason that holds for many is said once. In the order of the acts. */
export function hindrancesOf(acts: readonly DelegateAct[]): readonly Hindrance[] {
  const found = new Map<RefusalCode, Hindrance['acts']>()
  for (const { refusal, label } of acts) {
    if (refusal === null) continue
    const { code, rule } = refusal
    found.set(code, [...(found.get(code) ?? []), { label, rule }])
  }
  return [...found].map(([code, hindered]) => ({ code, acts: hindered }))
}

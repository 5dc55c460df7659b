// The signing table as the parts of its panel see it, and how they act there.
import { createContext, use, useState } from 'react'
import type { SigningWords } from '../../../../shared/i18n/en/signing.ts'
import type { SigningAct } from '../../../../shared/lab/signing/signing-acts.ts'
import type { SigningOwn, SigningShown } from '../../../../shared/lab/signing/signing-state.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useView } from '../../sitting-context.ts'
import { type KeyPair, keepKey, keptKey } from './own-key.ts'

export interface SigningUse {
  readonly words: SigningWords
  readonly shown: SigningShown
  readonly own: SigningOwn | null
  act(act: SigningAct): Promise<Answer<'place.act'>>
  /** of one's delegation, in this browser; null: there is none */
  readonly key: KeyPair | null
  keep(key: KeyPair): void
}

export const SigningContext = createContext<SigningUse | null>(null)

export function useSigning(): SigningUse {
  const signing = use(SigningContext)
  if (!signing) throw new Error('SigningContext is missing above this component')
  return signing
}

export function useOwnKey(): Pick<SigningUse, 'key' | 'keep'> {
  const session = useView((view) => view.session.id)
  const delegation = useView(({ me }) => me.delegation)
  const [made, setMade] = useState(0)
  // read anew when one speaks for another delegation, or has made one
  void made
  const key = delegation === null ? null : keptKey(session, delegation)
  const keep = (pair: KeyPair) => {
    if (delegation !== null) keepKey(session, delegation, pair)
    setMade((count) => count + 1)
  }
  return { key, keep }
}

/** One act of one control: under way, refused, done. */
export function useSigningAct() {
  const { act } = useSigning()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const run = async (asked: SigningAct): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setRefused(null)
    const answer = await act(asked)
    setBusy(false)
    if (!answer.ok) setRefused(answer.refusal)
    return answer.ok
  }
  return { isBusy, refused, run }
}

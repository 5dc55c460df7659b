// Before a place can be shown: it is refused, its words did not come, or it is on its way. All places say so in the same words.
import type { ReactNode } from 'react'
import type { Refusal } from '../../../shared/refusal.ts'
import type { Coming } from '../../i18n/use-fetched.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'

interface PlaceGateProps<W, S> {
  readonly words: Coming<W>
  readonly refused: Refusal | null
  /** what it shows; null: on its way */
  readonly shown: S | null
  readonly children: (words: W, shown: S) => ReactNode
}

export function PlaceGate<W, S>({ words, refused, shown, children }: PlaceGateProps<W, S>) {
  const { places, common } = useWords()
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (words === null || shown === null) return <p role="status">{places.opening}</p>
  return children(words, shown)
}

// The corners as the parts of their panel see them: who sits where, which are private, and what one does about it.
import { createContext, use } from 'react'
import { cornerOfSeat, isClosedIn } from '../../../../shared/hall/corners.ts'
import type { CornersWords } from '../../../../shared/i18n/en/corners.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import type { PersonView, SittingView } from '../../../net/sitting-view.ts'
import { useView } from '../../sitting-context.ts'

const WORDS: OwnWords<CornersWords> = {
  en: async () => (await import('../../../../shared/i18n/en/corners.ts')).corners,
  ar: async () => (await import('../../../../shared/i18n/ar/corners.ts')).corners,
}
export const useFetchedWords = () => useOwnWords(WORDS)

export const CornersContext = createContext<CornersWords | null>(null)

export function useCornersWords(): CornersWords {
  const words = use(CornersContext)
  if (!words) throw new Error('CornersContext is missing above this component')
  return words
}

/** 1 … 4, as people count. */
export const cornerName = (words: CornersWords, corner: number): string =>
  words.corner({ number: corner + 1 })

/** Those who sit in a corner, in the order of coming in. */
export const peopleIn = ({ people }: Pick<SittingView, 'people'>, corner: number): readonly PersonView[] =>
  [...people.values()].filter(({ seat, elsewhere }) => elsewhere === null && cornerOfSeat(seat) === corner)

/** Where I sit; null: in none. */
export const useOwnCorner = (): number | null => useView(({ me }) => cornerOfSeat(me.seat))

export const useIsPrivate = (corner: number): boolean =>
  useView(({ closedCorners }) => isClosedIn(closedCorners, corner))

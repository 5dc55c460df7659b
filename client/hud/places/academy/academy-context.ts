// The Academy as its parts see it.
import { createContext, use } from 'react'
import type { AcademyWords } from '../../../../shared/i18n/en/academy/academy.ts'
import type { AcademyOwn, AcademyShown } from '../../../../shared/lab/academy/academy-state.ts'
import type { PlaceUse } from '../use-place.ts'

export interface AcademyUse extends Pick<PlaceUse<'academy'>, 'act' | 'isBusy' | 'actRefused'> {
  readonly words: AcademyWords
  readonly shown: AcademyShown
  readonly own: AcademyOwn
}

export const AcademyContext = createContext<AcademyUse | null>(null)

export function useAcademy(): AcademyUse {
  const academy = use(AcademyContext)
  if (!academy) throw new Error('AcademyContext is missing above this component')
  return academy
}

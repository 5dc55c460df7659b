// How far the opening of the count is, as it stands on this screen.
import { useMemo } from 'react'
import { useView } from '../sitting-context.ts'
import { type Opening, openingOf } from './opening.ts'

export function useOpening(): Opening | null {
  const chapters = useView((view) => view.chapters)
  return useMemo(() => openingOf({ chapters }), [chapters])
}

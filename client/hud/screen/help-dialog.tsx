// The help, fetched when it is opened for the first time.
import { lazy, Suspense } from 'react'
import { useScreenState } from './screen-context.ts'

const Help = lazy(async () => ({ default: (await import('./help.tsx')).Help }))

export function HelpDialog() {
  const isOpen = useScreenState(({ isHelpOpen }) => isHelpOpen)
  return isOpen ? (
    <Suspense>
      <Help />
    </Suspense>
  ) : null
}

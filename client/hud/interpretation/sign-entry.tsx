// Sign language in both views: nothing of it is fetched before somebody signs.
import { lazy, Suspense, useEffect, useState } from 'react'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useView } from '../sitting-context.ts'

const SignTile = lazy(async () => ({ default: (await import('./sign-tile.tsx')).SignTile }))

export function SignEntry() {
  const isSigned = useView(({ chapters }) => !!chapters.signing)
  // it stays, as one left it, from one interpreter to the next
  const [wasSigned, setSigned] = useState(isSigned)
  useEffect(() => {
    if (isSigned) setSigned(true)
  }, [isSigned])
  if (!wasSigned && !isSigned) return null
  return (
    <FaultBoundary instead={null}>
      <Suspense>
        <SignTile />
      </Suspense>
    </FaultBoundary>
  )
}

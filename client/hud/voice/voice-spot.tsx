// The way to voices that is always at hand: one press and the floor is heard; from then on it is the sign of one's voice lines.
import { lazy, Suspense } from 'react'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useHallWords } from '../../i18n/use-words.ts'
import { VoiceIcon } from '../icons.tsx'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useView } from '../sitting-context.ts'

const VoiceSign = lazy(async () => ({ default: (await import('./voice-sign.tsx')).VoiceSign }))

export function VoiceSpot() {
  const { hall } = useHallWords()
  const { store } = useScreen()
  const voice = useScreenState((state) => state.voice)
  const isReplay = useView(({ session }) => session.isReplay)
  if (isReplay) return null
  if (voice)
    return (
      <FaultBoundary instead={null}>
        <Suspense>
          <VoiceSign />
        </Suspense>
      </FaultBoundary>
    )
  return (
    <button type="button" onClick={() => store.setState({ voice: 'asked' })}>
      <VoiceIcon />
      <span>{hall.hear}</span>
    </button>
  )
}

// The way to voices in a sitting; their code and words are fetched when it is opened.
import { lazy, Suspense } from 'react'
import { FaultBoundary } from '../../fault-boundary.tsx'
import { useWords } from '../../i18n/use-words.ts'

const VoicePanel = lazy(async () => ({ default: (await import('./voice-panel.tsx')).VoicePanel }))

export function VoiceEntry() {
  const { common } = useWords()
  return (
    <FaultBoundary
      instead={
        <p role="alert" className="error">
          {common.unexpected}
        </p>
      }
    >
      <Suspense fallback={<p role="status">{common.loading}</p>}>
        <VoicePanel />
      </Suspense>
    </FaultBoundary>
  )
}

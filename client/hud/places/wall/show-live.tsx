// A screen or a film, shown while it runs.
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { liveOf } from '../../../exhibits/live.ts'
import { titleOf } from '../../../exhibits/title-of.ts'
import { FilePick } from '../../file-pick.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting } from '../../sitting-context.ts'

export function ShowLive({ words }: { readonly words: ExhibitsWords }) {
  const { bring, kinds } = words
  const live = liveOf(useSitting())
  const { kind, trouble } = useStore(live.store)
  const isRefused = typeof trouble === 'object'
  if (kind !== null)
    return (
      <div className="show-live">
        <p role="status">
          <strong>{kinds[kind]}</strong> {bring.running}
        </p>
        <p role="alert" className="error">
          {trouble === 'soundFailed' && bring.soundFailed}
        </p>
        <button type="button" className="weighty" onClick={() => live.end()}>
          {bring.end}
        </button>
      </div>
    )
  return (
    <div className="show-live">
      <div className="button-row">
        <button type="button" onClick={() => void live.showScreen(kinds.screen)}>
          {bring.screen}
        </button>
        <FilePick
          label={bring.film}
          accept="video/*"
          onFile={(file) => void live.showFilm(file, titleOf(file.name))}
        />
      </div>
      <p className="hint">{bring.liveHint}</p>
      <p role="alert" className="error">
        {isRefused ? null : trouble !== null && bring[trouble]}
      </p>
      <RefusalLine refusal={isRefused ? trouble : null} />
    </div>
  )
}

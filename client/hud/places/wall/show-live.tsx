// A screen or a film, shown while it runs.
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { liveOf } from '../../../exhibits/live.ts'
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
        <label className="button file-pick">
          <span aria-hidden="true">{bring.film}</span>
          <input
            type="file"
            accept="video/*"
            aria-label={bring.film}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void live.showFilm(file, file.name.replace(/\.[a-z0-9]{1,5}$/i, ''))
              // the same file may be chosen again
              target.value = ''
            }}
          />
        </label>
      </div>
      <p className="hint">{bring.liveHint}</p>
      <p role="alert" className="error">
        {isRefused ? null : bring[trouble]}
      </p>
      <RefusalLine refusal={isRefused ? trouble : null} />
    </div>
  )
}

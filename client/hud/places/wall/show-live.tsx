// A screen or a film, shown while it runs.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { type LiveTrouble, liveOf } from '../../../exhibits/live.ts'
import { titleOf } from '../../../exhibits/title-of.ts'
import { FilePick } from '../../file-pick.tsx'
import { useSitting } from '../../sitting-context.ts'

export function ShowLive({ words }: { readonly words: ExhibitsWords }) {
  const { bring, kinds } = words
  const live = liveOf(useSitting())
  const { kind } = useStore(live.store)
  const [trouble, setTrouble] = useState<LiveTrouble | null>(null)
  const begin = async (show: Promise<LiveTrouble | null>) => {
    setTrouble(null)
    setTrouble(await show)
  }
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
        <button type="button" onClick={() => void begin(live.showScreen(kinds.screen))}>
          {bring.screen}
        </button>
        <FilePick
          label={bring.film}
          accept="video/*"
          onFile={(file) => void begin(live.showFilm(file, titleOf(file.name)))}
        />
      </div>
      <p className="hint">{bring.liveHint}</p>
      <p role="alert" className="error">
        {trouble !== null && bring[trouble]}
      </p>
    </div>
  )
}

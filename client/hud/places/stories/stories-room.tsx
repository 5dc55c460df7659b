// The stands as a list, or one of them being read; from there the round leads on, by keyboard as by hand.
import { useState } from 'react'
import { useLanguage } from '../../../i18n/use-words.ts'
import { readStand } from '../../../stories/read-stand.ts'
import { StandForm } from './edit/stand-form.tsx'
import { StandPictures } from './stand-pictures.tsx'
import { StandView } from './stand-view.tsx'
import { useStories } from './stories-context.ts'
import '../../../styles/stories.css'

/** `new`: a stand that is being written */
type Reading = { readonly stand: string } | 'new' | null

export function StoriesRoom() {
  const { words, stands, mayWrite } = useStories()
  const [reading, setReading] = useState<Reading>(null)
  const place =
    reading === null || reading === 'new' ? -1 : stands.findIndex(({ id }) => id === reading.stand)
  const stand = stands[place]
  const open = (next: number) => setReading(stands[next] ? { stand: stands[next].id } : null)
  if (reading === 'new' && mayWrite) return <StandForm stand={null} onDone={() => setReading(null)} />
  if (stand) return <StandView key={stand.id} stand={stand} place={place} onOpen={open} />
  return (
    <div className="stories-room">
      <p className="hint">{words.intro}</p>
      {stands.length === 0 && <p className="empty">{words.none}</p>}
      {stands.length > 0 && (
        <button type="button" className="primary stories-round" onClick={() => open(0)}>
          {words.round}
        </button>
      )}
      <StandList onOpen={open} />
      {mayWrite && (
        <button type="button" onClick={() => setReading('new')}>
          {words.edit.add}
        </button>
      )}
    </div>
  )
}

function StandList({ onOpen }: { readonly onOpen: (place: number) => void }) {
  const { words, stands } = useStories()
  const { language } = useLanguage()
  return (
    <ol className="stand-list" aria-label={words.list}>
      {stands.map((stand, place) => (
        <li key={stand.id}>
          <button type="button" className="stand-card" onClick={() => onOpen(place)}>
            <StandPictures stand={stand} most={1} isDecoration />
            <span dir="auto">{readStand(stand, language, words)?.title ?? words.erased}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

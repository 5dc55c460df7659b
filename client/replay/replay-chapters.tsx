// The chapters of a sitting, to jump to, and what a replay shows and does not.
import { useStore } from 'zustand'
import { CloseIcon } from '../hud/icons.tsx'
import { useSitting, useView } from '../hud/sitting-context.ts'
import { useHallWords, useLanguage } from '../i18n/use-words.ts'
import { PageLink } from '../page-link.tsx'
import type { Player } from './playing.ts'
import type { ReplaySpeech } from './replay-words.ts'
import type { Chapter } from './told-acts.ts'

interface ReplayChaptersProps {
  readonly chapters: readonly Chapter[]
  readonly player: Player
  readonly words: ReplaySpeech['replay']
  readonly isLive: boolean
  readonly onClose: () => void
}

export function ReplayChapters({ chapters, player, words, isLive, onClose }: ReplayChaptersProps) {
  const { hall } = useHallWords()
  const { format } = useLanguage()
  const seq = useStore(player.store, (state) => state.seq)
  const current = chapters.findLast((chapter) => chapter.seq <= seq)
  return (
    <div className="replay-chapters" id="replay-chapters">
      <div className="panel-head">
        <h2>{words.chapters}</h2>
        <button type="button" className="quiet icon-only" aria-label={hall.collapse} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {chapters.length === 0 && <p className="empty">{words.chaptersNone}</p>}
      <ol>
        {chapters.map((chapter) => (
          <li key={`${chapter.seq}-${chapter.is}`}>
            <button
              type="button"
              className={`quiet replay-chapter ${chapter.is}`}
              aria-current={chapter === current ? 'step' : undefined}
              onClick={() => player.goTo(chapter.seq)}
            >
              <span className="fine">{format.time(chapter.at)}</span>
              <span className="tag">{words.kinds[chapter.is]}</span>
              <span dir="auto">{chapter.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="hint">{words.keys}</p>
      <p className="hint">{words.note}</p>
      {isLive && <p className="hint">{words.live}</p>}
      <Ways words={words} />
    </div>
  )
}

function Ways({ words }: Pick<ReplayChaptersProps, 'words'>) {
  const { store } = useSitting()
  const isPublic = useView(({ session }) => session.isPublic)
  if (!isPublic) return null
  return (
    <p>
      <PageLink to={`/record/${store.getState().session.id}`}>{words.toRecord}</PageLink>
    </p>
  )
}

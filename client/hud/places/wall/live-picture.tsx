// What is seen live: the picture that comes on the slot of the wall, or why there is none here.
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { LiveKind, ShownExhibit } from '../../../../shared/lab/wall/wall-types.ts'
import { WALL_SLOT } from '../../../../shared/voice/hearing.ts'
import { liveOf } from '../../../exhibits/live.ts'
import { picturesOf } from '../../../voice/pictures.ts'
import { useSitting, useView } from '../../sitting-context.ts'

interface LivePictureProps {
  readonly exhibit: ShownExhibit
  readonly kind: LiveKind
  readonly words: ExhibitsWords
}

export function LivePicture({ exhibit: { by, texts }, kind, words: { live } }: LivePictureProps) {
  const sitting = useSitting()
  const isOwn = useView(({ me }) => me.id === by)
  const track = useStore(picturesOf(sitting), (pictures) => pictures[WALL_SLOT])
  const says = live[kind]({ name: texts?.name ?? '' })
  if (isOwn) return <OwnPicture says={live.own} />
  return (
    <>
      <p>{says}</p>
      {track ? <Moving stream={track} label={spoken(says)} /> : <p className="hint">{live.listen}</p>}
    </>
  )
}

function OwnPicture({ says }: { readonly says: string }) {
  const { film } = useStore(liveOf(useSitting()).store)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (film) place.current?.replaceChildren(film)
  }, [film])
  return (
    <>
      <p className="hint">{says}</p>
      <div ref={place} className="exhibit-film" />
    </>
  )
}

function Moving({ stream: track, label }: { readonly stream: MediaStreamTrack; readonly label: string }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (!video.current) return
    video.current.srcObject = new MediaStream([track])
    void video.current.play().catch(() => undefined)
  }, [track])
  return (
    <div className="exhibit-film">
      <video ref={video} muted playsInline aria-label={label} />
    </div>
  )
}

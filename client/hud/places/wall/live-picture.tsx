// What is seen live: the picture that comes on the slot of the wall, or why there is none here.
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { LiveKind, ShownExhibit } from '../../../../shared/lab/wall/wall-types.ts'
import { WALL_SLOT } from '../../../../shared/voice/hearing.ts'
import { liveOf } from '../../../exhibits/live.ts'
import { picturesOf } from '../../../voice/pictures.ts'
import { voiceOf } from '../../../voice/voice-of.ts'
import { Picture } from '../../picture.tsx'
import { useScreen } from '../../screen/screen-context.ts'
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
  const isSeen = useStore(voiceOf(sitting).store, ({ heard }) => heard[WALL_SLOT] === by)
  const says = live[kind]({ name: texts?.name ?? '' })
  if (isOwn) return <OwnPicture says={live.own} />
  if (!track || !isSeen) return <NoPicture words={live} />
  return (
    <div className="exhibit-film">
      <Picture track={track} label={spoken(says)} />
    </div>
  )
}

function NoPicture({ words }: { readonly words: ExhibitsWords['live'] }) {
  const voice = voiceOf(useSitting())
  const { store } = useScreen()
  const listening = useStore(voice.store, (view) => view.listening)
  if (listening === 'off')
    return (
      <div className="exhibit-offer">
        <p className="hint">{words.listen}</p>
        <button
          type="button"
          className="primary"
          onClick={() => {
            store.setState({ voice: true })
            voice.listen()
          }}
        >
          {words.show}
        </button>
      </div>
    )
  const isComing = listening === 'on' || listening === 'opening' || listening === 'again'
  return (
    <p className="hint" role="status">
      {isComing ? words.waiting : words.blocked}
    </p>
  )
}

function OwnPicture({ says }: { readonly says: string }) {
  const { film } = useStore(liveOf(useSitting()).store)
  const place = useRef<HTMLDivElement>(null)
  // given back before this part leaves the page: a film that leaves it would stop
  useLayoutEffect(() => (film && place.current ? film.stand.standIn(place.current) : undefined), [film])
  return (
    <>
      <p className="hint">{says}</p>
      <div ref={place} className="exhibit-film" />
    </>
  )
}

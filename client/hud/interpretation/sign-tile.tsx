// Who interprets in sign language, as a tile over the hall, and under the speaker in the plain view: larger and smaller, to the other
// side, closed and opened again, all by keyboard. Seeing it needs no sound.
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { InterpretationWords } from '../../../shared/i18n/en/interpretation.ts'
import { SIGN_SLOT } from '../../../shared/voice/hearing.ts'
import { FaultBoundary } from '../../fault-boundary.tsx'
import type { SittingView } from '../../net/sitting-view.ts'
import { picturesOf } from '../../voice/pictures.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import { usePersonName } from '../names.tsx'
import { Picture } from '../picture.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { useFetchedWords, useLanguageName } from './interpretation-context.ts'
import { SignHead, type TileState } from './sign-head.tsx'
import '../../styles/interpretation.css'

const FIRST: TileState = { size: 0, isOtherSide: false, isOpen: true }

/** A fault of it takes nothing else away. */
export const SignTile = () => (
  <FaultBoundary instead={null}>
    <Tile />
  </FaultBoundary>
)

function Tile() {
  const words = useFetchedWords()
  const me = useView((view) => view.me.id)
  const signing = useView(({ chapters }) => chapters.signing ?? null)
  const [tile, setTile] = useState(FIRST)
  const { view } = useScreen()
  const home = useTurnFocus(tile.isOpen)
  // one's own hands one sees in the booth
  if (!words || signing === null || signing.person === me) return null
  const where = `${view === 'hall' ? 'over-hall glass' : 'in-page'} size-${tile.size}`
  return (
    <section
      ref={home}
      tabIndex={-1}
      className={`sign-tile ${where} ${tile.isOtherSide ? 'other-side' : ''} ${tile.isOpen ? '' : 'is-closed'}`}
      aria-label={words.tile.heading}
    >
      {tile.isOpen ? (
        <>
          <SignHead words={words} tile={tile} onChange={setTile} />
          <Seen words={words} signing={signing} />
        </>
      ) : (
        <button type="button" className="tile-turn" onClick={() => setTile({ ...tile, isOpen: true })}>
          {words.tile.reopen}
        </button>
      )}
    </section>
  )
}

/** The button that closes it and the one that opens it again take turns: who pressed the one stands on the other. */
function useTurnFocus(isOpen: boolean) {
  const home = useRef<HTMLElement>(null)
  const was = useRef(isOpen)
  useEffect(() => {
    if (was.current === isOpen) return
    was.current = isOpen
    home.current?.querySelector<HTMLElement>('.tile-turn')?.focus()
  }, [isOpen])
  return home
}

interface SeenProps {
  readonly words: InterpretationWords
  readonly signing: NonNullable<SittingView['chapters']['signing']>
}

function Seen({ words, signing: { person, tag } }: SeenProps) {
  const sitting = useSitting()
  const { store } = useScreen()
  const voice = voiceOf(sitting)
  const { listening, heard } = useStore(voice.store)
  const track = useStore(picturesOf(sitting))[SIGN_SLOT]
  const language = useLanguageName(words)(tag)
  const name = usePersonName(person) ?? '…'
  const see = (pressed: Element) => {
    // this button is gone then
    pressed.closest<HTMLElement>('.sign-tile')?.focus()
    store.setState({ voice: true })
    voice.listen()
  }
  const isSeen = heard[SIGN_SLOT] === person && track !== undefined
  if (listening === 'off')
    return (
      <div className="sign-offer">
        <p>{words.tile.offer({ language })}</p>
        <button type="button" className="primary" onClick={({ currentTarget }) => see(currentTarget)}>
          {words.tile.show}
        </button>
      </div>
    )
  const isComing = listening === 'on' || listening === 'opening' || listening === 'again'
  return (
    <figure>
      {isSeen ? (
        <Picture track={track} label={words.tile.caption({ name, language })} />
      ) : (
        <p className="sign-waiting" role="status">
          {isComing ? words.tile.waiting : words.tile.blocked}
        </p>
      )}
      <figcaption>{words.tile.caption({ name, language })}</figcaption>
    </figure>
  )
}

// Who has the floor, in which capacity, and the clock.
import { useEffect, useRef } from 'react'
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { usePersonName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { OwnSpeech } from './own-speech.tsx'
import { SpeechTimer } from './speech-timer.tsx'

export function FloorHolder() {
  const { floor: words } = useWords()
  const floor = useView(({ chapters }) => chapters.speakers.floor)
  const isMine = useView(({ chapters, me }) => chapters.speakers.floor?.person === me.id)
  const card = useRef<HTMLElement>(null)
  // who is called sees the clock, wherever the panel stood
  useEffect(() => {
    if (isMine) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isMine])
  if (floor === null) return <p className="floor-free">{words.free}</p>
  return (
    <section ref={card} className={isMine ? 'floor-holder is-mine' : 'floor-holder'} aria-label={words.holds}>
      {isMine && <p className="floor-yours">{words.youHold}</p>}
      <Speaker floor={floor} />
      <SpeechTimer floor={floor} />
      {floor.yieldedTo === 'questions' && <p className="hint">{words.toQuestions}</p>}
      {isMine && <OwnSpeech floor={floor} />}
    </section>
  )
}

function Speaker({ floor: { delegation, person, kind, isYielded } }: { readonly floor: Floor }) {
  const { floor: words } = useWords()
  const name = usePersonName(person)
  return (
    <>
      <p className="floor-who">
        {delegation === null ? (
          <bdi>{name ?? words.someone}</bdi>
        ) : (
          <DelegationSign id={delegation} size={36} />
        )}
      </p>
      <p className="floor-kind">
        <span className="tag strong">{words.kinds[kind]}</span>
        {isYielded && <span className="tag">{words.yielded}</span>}
        {delegation !== null && name !== null && <bdi>{name}</bdi>}
      </p>
    </>
  )
}

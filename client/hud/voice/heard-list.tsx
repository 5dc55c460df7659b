// Whom one hears at this moment, and whose film: why, whether they say something, and not at all for oneself if one likes. Who presides mutes for everybody.
import { useCallback } from 'react'
import type { VoiceWords } from '../../../shared/i18n/en/voice.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { CHAIR_SLOT, CHANNEL_SLOT, FILM_SLOT, FLOOR_SLOT, isPicture } from '../../../shared/voice/hearing.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Level } from '../../voice-check/level.tsx'
import { ActButton } from '../law/act-button.tsx'
import { useIsAtDesk } from '../people/works-at-desk.ts'
import { useView } from '../sitting-context.ts'
import { SilenceButton, useIsSilenced } from './silence-button.tsx'
import { useVoice, useVoiceView } from './use-voice.ts'
import { useVoiceWords } from './voice-words.ts'

export function HeardList() {
  const words = useVoiceWords()
  const heard = useVoiceView((view) => view.heard)
  const there = heard.flatMap((person, slot) =>
    person === null || isPicture(slot) ? [] : [{ person, slot }],
  )
  return (
    <section className="voice-part" aria-labelledby="voice-heard">
      <h3 id="voice-heard">{words.heardNow}</h3>
      {there.length === 0 && <p className="empty">{words.nobody}</p>}
      <ul className="voice-rows">
        {there.map(({ person, slot }, index) => (
          <HeardPerson
            key={slot === FILM_SLOT ? 'film' : person}
            {...{ person, slot }}
            // what silences somebody silences their film, too: it is there once
            isFirst={there.findIndex((other) => other.person === person) === index}
          />
        ))}
      </ul>
    </section>
  )
}

interface HeardPersonProps {
  readonly person: PersonId
  readonly slot: number
  readonly isFirst: boolean
}

function HeardPerson({ person, slot, isFirst }: HeardPersonProps) {
  const words = useVoiceWords()
  const voice = useVoice()
  const name = useView(({ people }) => people.get(person)?.name ?? '')
  const { people } = useWords()
  const isSilenced = useIsSilenced(person)
  const speaks = useVoiceView(({ speaking }) => slot !== FILM_SLOT && speaking.has(person))
  const read = useCallback(() => voice.level(slot), [voice, slot])
  return (
    <li>
      <p className="voice-who">
        <bdi>{name}</bdi>
        <span className="tags">
          <span className="tag">{roleOf(slot, words)}</span>
          {isSilenced && <span className="tag">{people.silenced}</span>}
          {speaks && !isSilenced && <span className="tag strong">{words.speaks}</span>}
        </span>
      </p>
      {isFirst && (
        <div className="voice-buttons">
          <SilenceButton person={person} name={name} />
          <MuteForAll person={person} name={name} />
        </div>
      )}
      <Level label={words.level} read={read} isLabelHidden />
    </li>
  )
}

/** At the desk; nobody can unmute another, but who muted them. */
function MuteForAll({ person, name }: { readonly person: PersonId; readonly name: string }) {
  const { chair } = useWords()
  const isPresiding = useView(({ presiding }) => presiding === person)
  if (!useIsAtDesk() || isPresiding) return null
  return (
    <ActButton
      act="person.mute"
      ask={{ person, isMuted: true }}
      className="quiet"
      label={chair.door.muteLong({ name })}
    >
      {chair.door.mute}
    </ActButton>
  )
}

function roleOf(slot: number, words: VoiceWords): string {
  if (slot === FLOOR_SLOT) return words.onFloor
  if (slot === CHAIR_SLOT) return words.presides
  if (slot === FILM_SLOT) return words.film
  return slot === CHANNEL_SLOT ? words.interprets : words.near
}

// Whom one hears at this moment: why, whether they say something, and not at all for oneself if one likes. Who presides mutes for everybody.
import { useCallback } from 'react'
import type { VoiceWords } from '../../../shared/i18n/en/voice.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { CHAIR_SLOT, CHANNEL_SLOT, FLOOR_SLOT, kindOfSlot } from '../../../shared/voice/hearing.ts'
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
    person === null || kindOfSlot(slot) !== 'voice' ? [] : [{ person, slot }],
  )
  return (
    <section className="voice-part" aria-labelledby="voice-heard">
      <h3 id="voice-heard">{words.heardNow}</h3>
      {there.length === 0 && <p className="empty">{words.nobody}</p>}
      <ul className="voice-rows">
        {there.map(({ person, slot }) => (
          <HeardPerson key={person} person={person} slot={slot} />
        ))}
      </ul>
    </section>
  )
}

function HeardPerson({ person, slot }: { readonly person: PersonId; readonly slot: number }) {
  const words = useVoiceWords()
  const voice = useVoice()
  const name = useView(({ people }) => people.get(person)?.name ?? '')
  const { people } = useWords()
  const isSilenced = useIsSilenced(person)
  const speaks = useVoiceView(({ speaking }) => speaking.has(person))
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
      <div className="voice-buttons">
        <SilenceButton person={person} name={name} />
        <MuteForAll person={person} name={name} />
      </div>
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
  return slot === CHANNEL_SLOT ? words.interprets : words.near
}

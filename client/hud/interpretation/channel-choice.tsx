// Which language one hears: the floor as it is spoken, or a channel, with the floor faintly below.
import { useId } from 'react'
import { useStore } from 'zustand'
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { channelOf } from '../../voice/channel.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import { usePersonName } from '../names.tsx'
import { useSitting } from '../sitting-context.ts'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'

export function ChannelChoice() {
  const { words, shown } = useInterpretation()
  const sitting = useSitting()
  const choice = channelOf(sitting)
  const { channel, isFaint } = useStore(choice.store)
  const listening = useStore(voiceOf(sitting).store, (view) => view.listening)
  const name = useId()
  const channels = shown.channels.filter(({ kind }) => kind === 'voice')
  if (channels.length === 0) return <p className="hint">{words.none}</p>
  // a channel that was closed leaves one on the floor
  const chosen = channels.find(({ tag }) => tag === channel)?.tag ?? null
  return (
    <fieldset className="channel-choice">
      <legend>{words.choose}</legend>
      <label className="channel-line">
        <input type="radio" name={name} checked={chosen === null} onChange={() => choice.choose(null)} />
        <span>{words.floor}</span>
      </label>
      {channels.map((each) => (
        <ChannelLine
          key={each.tag}
          {...{ name, channel: each, isChosen: chosen === each.tag }}
          onChoose={() => choice.choose(each.tag)}
        />
      ))}
      {chosen !== null && (
        <label className="channel-line">
          <input
            type="checkbox"
            checked={isFaint}
            onChange={({ target }) => choice.setFaint(target.checked)}
          />
          <span>
            {words.faint} <small>{words.faintHint}</small>
          </span>
        </label>
      )}
      {chosen !== null && listening === 'off' && <p className="hint">{words.listenFirst}</p>}
    </fieldset>
  )
}

interface ChannelLineProps {
  readonly name: string
  readonly channel: Channel
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function ChannelLine({ name, channel: { tag, onAir }, isChosen, onChoose }: ChannelLineProps) {
  const { words } = useInterpretation()
  const nameOf = useLanguageName(words)
  const interpreter = usePersonName(onAir)
  return (
    <label className="channel-line">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        <bdi>{nameOf(tag)}</bdi>{' '}
        <small>{interpreter === null ? words.nobody : words.by({ name: interpreter })}</small>
      </span>
    </label>
  )
}

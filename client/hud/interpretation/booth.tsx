// The booth of an interpreter: on air or not, unmistakably; what is heard or seen of them; the partner, and handing over.
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { useNow } from '../clock/use-now.ts'
import { useView } from '../sitting-context.ts'
import { CameraLine } from './camera-line.tsx'
import { ChannelButton } from './channel-button.tsx'
import { HandOver } from './hand-over.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'
import { MicrophoneLine } from './microphone-line.tsx'
import { TakeOver } from './take-over.tsx'

export function Booth({ channel }: { readonly channel: Channel }) {
  const { words } = useInterpretation()
  const me = useView((view) => view.me.id)
  const nameOf = useLanguageName(words)
  const isOnAir = channel.onAir === me
  const id = `booth-${channel.tag}`
  return (
    <section className={`booth-desk ${isOnAir ? 'is-on-air' : ''}`} aria-labelledby={id}>
      <h4 id={id}>{words.booth.heading({ language: nameOf(channel.tag) })}</h4>
      <p className="on-air-sign" role="status">
        <strong>{isOnAir ? words.booth.onAir : words.booth.offAir}</strong>
      </p>
      {isOnAir ? <OnAir channel={channel} /> : <TakeOver channel={channel} />}
    </section>
  )
}

function OnAir({ channel }: { readonly channel: Channel }) {
  const { words, shown } = useInterpretation()
  const { format } = useLanguage()
  const nameOf = useLanguageName(words)
  const now = useNow()
  const language = nameOf(channel.tag)
  const isSign = channel.kind === 'sign'
  return (
    <>
      <p>
        {!isSign && words.booth.heardOn({ language })}
        {isSign && (shown.seen === channel.tag ? words.booth.seenOn({ language }) : words.booth.signsUnseen)}{' '}
        <span className="on-air-time">
          {words.booth.since}{' '}
          <span role="timer" className="clock">
            {clockText(Math.max(0, now - (channel.since ?? now)), format)}
          </span>
        </span>
      </p>
      {isSign ? <CameraLine channel={channel} /> : <MicrophoneLine channel={channel} />}
      <HandOver channel={channel} />
      <ChannelButton act={{ is: 'stop', tag: channel.tag }} className="weighty">
        {words.booth.stop}
      </ChannelButton>
      {!isSign && <p className="fine">{words.booth.floorHint}</p>}
    </>
  )
}

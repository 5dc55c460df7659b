// The desk's part: the channels there are, who interprets on each, and what people ask for. Folded: it is set up once.
import { useLanguage } from '../../i18n/use-words.ts'
import { ChannelButton } from './channel-button.tsx'
import { ChannelCard } from './channel-card.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'
import { OpenChannel } from './open-channel.tsx'

export function ChannelsDesk() {
  const { words, shown } = useInterpretation()
  const { format } = useLanguage()
  const { channels } = shown
  return (
    <details className="channels-desk">
      <summary>
        {words.desk.heading} <small>{format.number(channels.length)}</small>
      </summary>
      <div className="channels">
        {channels.length > 0 && (
          <ul className="channel-cards">
            {channels.map((channel) => (
              <li key={channel.tag}>
                <ChannelCard channel={channel} />
              </li>
            ))}
          </ul>
        )}
        <Wishes />
        <OpenChannel />
      </div>
    </details>
  )
}

function Wishes() {
  const { words, shown } = useInterpretation()
  const nameOf = useLanguageName(words)
  if (shown.wishes.length === 0) return null
  return (
    <section aria-labelledby="channel-wishes">
      <h4 id="channel-wishes">{words.desk.wished}</h4>
      <ul className="rows">
        {shown.wishes.map(({ tag, count }) => (
          <li key={tag}>
            <span>
              <bdi>{nameOf(tag)}</bdi> <small>{words.desk.wishedBy({ count })}</small>
            </span>
            <ChannelButton
              act={{ is: 'open', tag, kind: 'voice' }}
              label={words.desk.openWish({ language: nameOf(tag) })}
            >
              {words.desk.openShort}
            </ChannelButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

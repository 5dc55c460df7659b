// An interpreter who is not on air: the channel is free, is offered to them, or a partner has it.
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useView } from '../sitting-context.ts'
import { ChannelButton } from './channel-button.tsx'
import { useInterpretation } from './interpretation-context.ts'
import { TakeButton } from './take-button.tsx'

export function TakeOver({ channel }: { readonly channel: Channel }) {
  const { words } = useInterpretation()
  const me = useView((view) => view.me.id)
  const people = useView((view) => view.people)
  const { tag, onAir, offeredTo, ready } = channel
  const partner = onAir === null ? undefined : people.get(onAir)
  const name = partner?.name ?? '…'
  if (onAir === null) return <TakeButton channel={channel}>{words.booth.goOnAir}</TakeButton>
  // whoever is on air and not here has lost the line: their place is free
  if (offeredTo !== me && (partner === undefined || partner.away))
    return <TakeButton channel={channel}>{words.booth.takeOver}</TakeButton>
  if (offeredTo === me)
    return (
      <div className="booth-offer">
        <p role="alert">{words.booth.offeredToYou({ name })}</p>
        <div className="button-row">
          <TakeButton channel={channel}>{words.booth.takeOver}</TakeButton>
          <ChannelButton act={{ is: 'decline', tag }}>{words.booth.decline}</ChannelButton>
        </div>
      </div>
    )
  const isReady = ready.includes(me)
  return (
    <>
      <p>{words.by({ name })}</p>
      <ChannelButton act={{ is: 'ready', tag, isReady: !isReady }} isPressed={isReady}>
        {words.booth.ready}
      </ChannelButton>
    </>
  )
}

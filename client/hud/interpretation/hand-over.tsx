// Who is on air hands over: partners who can take over come first; until one does, nothing changes.

import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { usePersonName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { ChannelButton } from './channel-button.tsx'
import { useInterpretation } from './interpretation-context.ts'

export function HandOver({ channel }: { readonly channel: Channel }) {
  const { words } = useInterpretation()
  const { format } = useLanguage()
  const people = useView((view) => view.people)
  const offeredName = usePersonName(channel.offeredTo)
  const { tag, onAir, offeredTo, interpreters, ready } = channel
  if (offeredTo !== null)
    return (
      <div className="booth-offer">
        <p role="status">{words.booth.offered({ name: offeredName ?? '…' })}</p>
        <ChannelButton act={{ is: 'decline', tag }}>{words.booth.keep}</ChannelButton>
      </div>
    )
  const isHere = (person: Channel['onAir']) => person !== null && people.has(person)
  const waiting = ready.filter(isHere)
  const partners = interpreters.filter((each) => each !== onAir && isHere(each))
  const inOrder = [...waiting, ...partners.filter((each) => !waiting.includes(each))]
  if (inOrder.length === 0) return <p className="hint">{words.booth.alone}</p>
  const nameOf = (person: (typeof inOrder)[number]) => people.get(person)?.name ?? ''
  return (
    <div className="booth-offer">
      {waiting.length > 0 && (
        <p role="status">{words.booth.waiting({ names: format.list(waiting.map(nameOf)) })}</p>
      )}
      <div className="button-row">
        {inOrder.map((to) => (
          <ChannelButton
            key={to}
            act={{ is: 'offer', tag, to }}
            label={words.booth.handOver({ name: nameOf(to) })}
          >
            {words.booth.handOver({ name: nameOf(to) })}
          </ChannelButton>
        ))}
      </div>
    </div>
  )
}

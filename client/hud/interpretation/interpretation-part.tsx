// Interpretation within the panel of voices: the booths of who interprets, the choice of who listens, the channels for the desk.
import { useIsDesk } from '../places/use-is-desk.ts'
import { usePlace } from '../places/use-place.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { Booth } from './booth.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import { ChannelsDesk } from './channels-desk.tsx'
import { InterpretationContext, useFetchedWords, useInterpretation } from './interpretation-context.ts'
import { WishPart } from './wish-part.tsx'
import '../../styles/interpretation.css'

export function InterpretationPart() {
  const words = useFetchedWords()
  const { shown, own, refused, act } = usePlace('interpretation')
  if (refused) return <RefusalLine refusal={refused} />
  // the panel says without it what it has to say
  if (!words || shown === null) return null
  return (
    <InterpretationContext value={{ words, shown, act, wishes: own?.wishes ?? [] }}>
      <section className="interpretation" aria-labelledby="interpretation">
        <h3 id="interpretation">{words.heading}</h3>
        <Booths />
        <ChannelChoice />
        <WishPart />
        <DeskPart />
      </section>
    </InterpretationContext>
  )
}

function Booths() {
  const { shown } = useInterpretation()
  const me = useView((view) => view.me.id)
  return shown.channels
    .filter(({ interpreters }) => interpreters.includes(me))
    .map((channel) => <Booth key={channel.tag} channel={channel} />)
}

const DeskPart = () => (useIsDesk() ? <ChannelsDesk /> : null)

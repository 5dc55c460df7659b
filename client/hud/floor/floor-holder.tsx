// Who has the floor, in which capacity, and the clock.
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { usePersonName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { SpeechTimer } from './speech-timer.tsx'

export function FloorHolder() {
  const { floor: words } = useWords()
  const floor = useView(({ chapters }) => chapters.speakers.floor)
  if (floor === null) return <p className="floor-free">{words.free}</p>
  return <Holder floor={floor} />
}

function Holder({ floor }: { readonly floor: Floor }) {
  const { floor: words } = useWords()
  const { delegation, person, kind } = floor
  const name = usePersonName(person)
  return (
    <div className="floor-holder">
      <p className="floor-who">
        {delegation === null ? <bdi>{name}</bdi> : <DelegationSign id={delegation} size={36} />}
      </p>
      <p className="floor-kind">
        <span className="tag strong">{words.kinds[kind]}</span>
        {floor.isYielded && <span className="tag">{words.yielded}</span>}
        {delegation !== null && name !== null && <bdi>{name}</bdi>}
      </p>
      <SpeechTimer floor={floor} />
      {floor.yieldedTo === 'questions' && <p className="hint">{words.toQuestions}</p>}
    </div>
  )
}

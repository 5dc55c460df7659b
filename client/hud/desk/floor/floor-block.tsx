// The floor: who speaks, who comes next, the list, the limits, and a caucus while it is on.
import { useWords } from '../../../i18n/use-words.ts'
import { FloorHolder } from '../../floor/floor-holder.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { AddSpeaker } from './add-speaker.tsx'
import { CaucusDesk } from './caucus-desk.tsx'
import { Limits } from './limits.tsx'
import { ListState } from './list-state.tsx'
import { Speakers } from './speakers.tsx'
import { SpeechActs } from './speech-acts.tsx'
import { useIsOver } from './use-is-over.ts'

export function FloorSummary() {
  const { chair, rules } = useWords()
  const { floor, entries, caucus } = useView(({ chapters }) => chapters.speakers)
  const nameOf = useDelegationName()
  if (floor !== null)
    return chair.floor.speaks({
      name: floor.delegation === null ? chair.now.guest : nameOf(floor.delegation),
    })
  if (caucus !== null) return rules.motions[`${caucus.kind}-caucus`]
  return entries.length === 0 ? chair.floor.nobodyListed : chair.floor.listed({ count: entries.length })
}

export function FloorBlock() {
  const { chair } = useWords()
  const { speakers, motions } = useSittingState()
  const first = useFirstCall()
  const isOver = useIsOver(speakers.floor)
  const rests = speakers.caucus !== null || motions.current !== null
  return (
    <>
      {speakers.floor !== null && first?.is !== 'speech' && (
        <div className="desk-speech">
          <FloorHolder />
          <SpeechActs floor={speakers.floor} isOver={isOver} />
        </div>
      )}
      {speakers.caucus !== null && <CaucusDesk caucus={speakers.caucus} />}
      <section className="desk-part" aria-labelledby="desk-list">
        <div className="desk-part-head">
          <h4 id="desk-list">{chair.floor.list}</h4>
          <ListState />
        </div>
        {rests && <p className="hint">{chair.floor.rests}</p>}
        <Speakers />
        <AddSpeaker />
      </section>
      <Limits />
    </>
  )
}

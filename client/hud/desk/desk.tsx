// The chair's desk: what is called for now on top, and under it everything that the desk does, in the order of a meeting's life.
import { useMemo } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { usePersonName } from '../names.tsx'
import { DeskRecording } from '../recording/recording-switch.tsx'
import { useIsPresiding, useView } from '../sitting-context.ts'
import { BLOCK_ENTRIES, blocksOf } from './desk-blocks.ts'
import { NowCard } from './now/now-card.tsx'
import { useCalledBlock } from './now/use-calls.ts'
import { Block } from './parts/block.tsx'
import { useSittingState } from './parts/use-sitting-state.ts'
import '../../styles/desk.css'
import '../../styles/desk-parts.css'
import '../../styles/desk-roll.css'

export function Desk() {
  const { chair } = useWords()
  const sitting = useSittingState()
  const called = useCalledBlock()
  const names = useMemo(() => blocksOf(sitting), [sitting])
  const isPresiding = useIsPresiding()
  return (
    <div className="desk">
      {!isPresiding && <Beside />}
      <NowCard />
      <DeskRecording />
      {names.map((name) => {
        const { headingOf, Summary, Body } = BLOCK_ENTRIES[name]
        return (
          <Block
            key={name}
            name={name}
            heading={headingOf(chair)}
            isCalled={name === called}
            Summary={Summary}
            Body={Body}
          />
        )
      })}
    </div>
  )
}

/** Other chairs and the secretary: who presides, and that what decides is not for them. */
function Beside() {
  const { chair, presiding: words } = useWords()
  const presiding = useView((view) => view.presiding)
  const isChair = useView(({ me }) => me.role === 'chair')
  const name = usePersonName(presiding)
  return (
    <div className="desk-beside">
      <p>
        <strong>{presiding === null ? chair.seat.vacant : chair.seat.presides({ name: name ?? '…' })}</strong>
      </p>
      <p className="hint">{chair.seat.aDesk}</p>
      {presiding === null && isChair && (
        <AskButton name="presiding.take" payload={{}} className="primary">
          {words.take}
        </AskButton>
      )}
    </div>
  )
}

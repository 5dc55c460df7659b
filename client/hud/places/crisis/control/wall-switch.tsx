// Whether the latest events stand on the wall of the hall, where everyone sees them who has not opened the room.
import { useId } from 'react'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'

export function WallSwitch() {
  const { words, board } = useCrisis()
  const { run, refused } = useCrisisAct()
  const id = useId()
  return (
    <section className="crisis-form">
      <label className="choice">
        <input
          type="checkbox"
          checked={board.isOnWall}
          aria-describedby={id}
          onChange={({ target }) => void run({ is: 'wall', isShown: target.checked })}
        />
        {words.control.wall}
      </label>
      <p className="hint" id={id}>
        {words.control.wallHint}
      </p>
      <RefusalLine refusal={refused} />
    </section>
  )
}

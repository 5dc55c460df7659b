// The board on the wall of the hall, or off it.
import { RefusalLine } from '../../../refusal-line.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'

export function WallSwitch() {
  const { words, board } = useCrisis()
  const { run, isBusy, refused } = useCrisisAct()
  return (
    <>
      <p className="hint">{words.control.wallHint}</p>
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => void run({ is: 'wall', isShown: !board.isOnWall })}
      >
        {board.isOnWall ? words.control.wallHide : words.control.wallShow}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}

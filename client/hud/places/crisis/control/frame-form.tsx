// What the room is about, and that it is an exercise: it stands over everything that is shown.
import { type FormEvent, useState } from 'react'
import { RefusalLine } from '../../../refusal-line.tsx'
import { TextField } from '../../text-field.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'

export function FrameForm() {
  const { words, board } = useCrisis()
  const { run, isBusy, refused } = useCrisisAct()
  const [title, setTitle] = useState(board.title ?? '')
  const [isExercise, setExercise] = useState(board.isExercise)
  const [isSaved, setSaved] = useState(false)
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setSaved(await run({ is: 'frame', title, isExercise }))
  }
  return (
    <form className="crisis-form" onSubmit={(submitted) => void send(submitted)}>
      <TextField label={words.control.title} value={title} onChange={setTitle} />
      <label className="choice">
        <input type="checkbox" checked={isExercise} onChange={({ target }) => setExercise(target.checked)} />
        {words.control.isExercise}
      </label>
      <div className="button-row small">
        <button type="submit" aria-disabled={isBusy}>
          {words.control.save}
        </button>
      </div>
      <p role="status" className="waiting">
        {isSaved && words.control.saved}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}

// The chair states a question, which opens the vote.
import { type FormEvent, useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'

export function PutQuestion() {
  const { vote } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [question, setQuestion] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    setMissing(question.trim() === '')
    if (question.trim() === '') return
    const answer = await ask('vote.open', { question, method: 'recorded', decision: null, again: null })
    if (answer.ok) setQuestion('')
  }
  return (
    <form className="put-question" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="question">{vote.putLabel}</label>
      <textarea
        id="question"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        dir="auto"
        rows={3}
        maxLength={2000}
        required
        aria-invalid={isMissing}
        aria-describedby="question-hint question-missing"
      />
      <p id="question-hint" className="hint">
        {vote.putHint}
      </p>
      <p id="question-missing" role="alert" className="error">
        {isMissing ? vote.putNeeded : ''}
      </p>
      <button type="submit" className="primary" aria-disabled={isBusy}>
        {vote.put}
      </button>
      <RefusalLine refusal={refused} />
    </form>
  )
}

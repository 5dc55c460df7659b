// One thing done with the browser's passkeys: on its way, refused, ended by the browser, or done.
import { useState } from 'react'
import type { Refusal } from '../../../../shared/refusal.ts'
import type { Result } from '../../../../shared/result.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { doorRefusalWords } from '../../../refusal-words.ts'

export interface PasskeyAct {
  readonly isBusy: boolean
  /** what went wrong, or '' */
  readonly wrong: string
  /** Resolves with what was answered, or null. */
  perform<T>(asked: Promise<Result<T, Refusal> | 'cancelled'>): Promise<T | null>
}

export function usePasskeyAct(): PasskeyAct {
  const words = useHostWords()
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  return {
    isBusy,
    wrong,
    perform: async (asked) => {
      setBusy(true)
      setWrong('')
      const answer = await asked
      setBusy(false)
      if (answer !== 'cancelled' && answer.ok) return answer.value
      setWrong(answer === 'cancelled' ? words.signIn.cancelled : doorRefusalWords(words, answer.refusal.code))
      return null
    },
  }
}

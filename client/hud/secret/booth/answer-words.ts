// What a choice of a secret ballot says, in words: yes, no and abstention, or names.

import type { Choice } from '../../../../shared/ballot/election/question.ts'
import { CHOICES, type Choice as YesOrNo } from '../../../../shared/procedure/majority/majority.ts'
import type { BallotPaper } from '../../../ballot/jobs/check-election.ts'
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { useCandidateName } from '../../vote/choice-mark.tsx'

/** null: it is a name. */
export const yesOrNo = (answer: string): YesOrNo | null => CHOICES.find((each) => each === answer) ?? null

/** Whether the open vote asks for names. */
export const useIsElection = (): boolean =>
  useView(({ chapters }) => chapters.vote?.subject.of === 'election')

export function useAnswerWords(): (answer: string) => string {
  const { vote } = useWords()
  const nameOf = useCandidateName()
  const isElection = useIsElection()
  return (answer) => {
    const choice = isElection ? null : yesOrNo(answer)
    return choice === null ? nameOf(answer) : vote.choices[choice]
  }
}

export function useChoiceWords(): (paper: BallotPaper, choice: Choice) => string {
  const { booth } = useWords()
  const { format } = useLanguage()
  const wordsOf = useAnswerWords()
  return ({ answers }, choice) =>
    choice === 'blank' ? booth.blankShort : format.list(choice.map((index) => wordsOf(answers[index] ?? '')))
}

// What an act is called in the reader's language.
import { useWords } from '../../i18n/use-words.ts'
import { motionWords } from '../business/motion-words.ts'
import { useView } from '../sitting-context.ts'
import { amendmentWords, proposalWords } from '../vote/subject-words.ts'
import type { ActLabel } from './delegate-act.ts'

export function useActLabel(): (label: ActLabel) => string {
  const words = useWords()
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  const known = { chapters, delegations }
  const { acts, floor, rules } = words
  const motionOf = (id: string) => {
    const motion = chapters.motions.pending.find((each) => each.id === id)
    return motion ? motionWords(motion, chapters, words) : ''
  }
  return (label) => {
    switch (label.is) {
      case 'ask':
        return floor.ask[label.kind]
      case 'unlist':
        return floor.withdrawLong({ kind: floor.kinds[label.kind] })
      case 'point':
        return rules.points[label.kind]
      case 'motion':
        return rules.motions[label.kind]
      case 'second':
      case 'unmove':
        return acts[label.is]({ name: motionOf(label.id) })
      case 'support':
      case 'amend':
        return acts[label.is]({ name: proposalWords(label.id, known, words) })
      case 'accept':
        return acts.accept({ name: amendmentWords(label.id, known, words) })
      case 'break':
        return words.ways.silence.breakConfirm
      default:
        return acts[label.is]
    }
  }
}

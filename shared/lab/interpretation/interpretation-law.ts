// The law of interpretation: never two on one channel, never one on two, and of the signs one picture for everyone.
import type { PlaceLaw } from '../place.ts'
import { decideInterpretation } from './decide-interpretation.ts'
import { EMPTY_INTERPRETATION, evolveInterpretation } from './evolve-interpretation.ts'
import type {
  InterpretationAct,
  InterpretationEvent,
  InterpretationOwn,
  InterpretationShown,
  InterpretationState,
} from './interpretation-types.ts'

export const INTERPRETATION_LAW: PlaceLaw<
  InterpretationState,
  InterpretationAct,
  InterpretationEvent,
  InterpretationShown,
  InterpretationOwn
> = {
  empty: EMPTY_INTERPRETATION,
  texts: {},
  open: new Set(),
  decide: decideInterpretation,
  evolve: evolveInterpretation,
  shown: ({ channels, seen, wishes }) => ({
    channels,
    seen,
    wishes: wishes
      .map(({ tag, people }) => ({ tag, count: people.length }))
      .toSorted((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1)),
  }),
  own: ({ wishes }, { person }) => {
    const own = wishes.filter(({ people }) => people.some((each) => each === person))
    return own.length === 0 ? null : { wishes: own.map(({ tag }) => tag) }
  },
}

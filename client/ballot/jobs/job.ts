// What a job of ballot cryptography is: plain data in, plain data out, so that both can be handed over to a thread and back.
import type { Fault } from '../../../shared/ballot/faults.ts'
import type { Chance } from '../../../shared/ballot/group/chance.ts'

export interface JobTools {
  /** the browser's own source */
  readonly chance: Chance
  /** how much is done, from 0 to 1 */
  readonly progress: (done: number) => void
}

/** At once or as a promise. Throws a Flaw for what does not hold, and a RangeError for a choice that is none. */
export type Job<Input, Output> = (input: Input, tools: JobTools) => Output

/** Why a job gave nothing: what is wrong with its texts, by name; a choice that is none; called off; or the thread broke. */
export type JobFault = Fault | 'not-allowed' | 'called-off' | 'broken'

export interface JobRefusal {
  readonly fault: JobFault
}

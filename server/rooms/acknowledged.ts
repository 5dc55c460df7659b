// How long a ballot waits for its receipt: the figure by which a forum is judged.
import type { Answer, RequestName } from '../../shared/protocol/messages.ts'
import type { Meter } from '../operation/meter.ts'

/** What `answer` gives; of a ballot that is on storage `meter` is told how long that took. */
export async function acknowledged<N extends RequestName>(
  meter: Meter,
  name: N,
  answer: () => Promise<Answer<N>>,
): Promise<Answer<N>> {
  if (name !== 'ballot.cast') return answer()
  const from = performance.now()
  const answered = await answer()
  if (answered.ok) meter.acknowledged(performance.now() - from)
  return answered
}

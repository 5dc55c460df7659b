// The first step of verifying a board: what of it is to be judged, ballot by ballot, on as many threads as there are.
import { openBoard, type ToJudge, toJudge } from '../../../shared/ballot/verify/open-board.ts'
import type { Verdict } from '../../../shared/ballot/verify/verify.ts'
import type { Job } from './job.ts'

/** What is to be judged; or the verdict at once, where the board does not even begin to hold. */
export type BoardRead = { readonly is: 'read'; readonly toJudge: ToJudge } | DoesNotBegin

interface DoesNotBegin {
  readonly is: 'fails'
  readonly verdict: Verdict & { readonly ok: false }
}

/** `bytes`: of an archive. */
export const readBoard: Job<{ readonly bytes: Uint8Array }, BoardRead> = ({ bytes }) => {
  const opened = openBoard(bytes)
  return opened.ok ? { is: 'read', toJudge: toJudge(opened) } : { is: 'fails', verdict: opened }
}

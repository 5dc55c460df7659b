// A thread that judges ballots: it is handed some, and answers with the first of them that does not hold.
import { parentPort, workerData } from 'node:worker_threads'
import { createJudge, type Setting } from '../../shared/ballot/verify/judge.ts'

const judge = createJudge(workerData as Setting)

parentPort!.on('message', (ballots: readonly string[]) => {
  for (const [index, ballot] of ballots.entries()) {
    const fault = judge(ballot)
    if (fault !== null) {
      parentPort!.postMessage({ index, fault })
      return
    }
  }
  parentPort!.postMessage(null)
})

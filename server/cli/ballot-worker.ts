// A thread that judges ballots: it is handed some, and answers with the first of them that does not hold.
import { parentPort, workerData } from 'node:worker_threads'
import { createJudge, firstFault, type Setting } from '../../shared/ballot/verify/judge.ts'

const judge = createJudge(workerData as Setting)

parentPort!.on('message', (ballots: readonly string[]) => {
  parentPort!.postMessage(firstFault(judge, ballots))
})

// Ballots judged on all cores of this machine.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type JudgeAll, judgeHere, type Setting } from '../../shared/ballot/verify/judge.ts'
import { BATCH, type Bench, judgeTogether } from '../../shared/ballot/verify/judge-together.ts'

const WORKER = new URL('./ballot-worker.ts', import.meta.url)

/** Judges on `threads` threads; what few ballots there are is judged here. */
export const judgeOnThreads = (threads = availableParallelism()): JudgeAll => {
  const together = judgeTogether(threads, openThread)
  return (setting, ballots, done) => {
    const judge = threads < 2 || ballots.length <= BATCH ? judgeHere : together
    return judge(setting, ballots, done)
  }
}

function openThread(setting: Setting): Bench {
  // no execArgv: a worker of a test runner must not load the runner
  const worker = new Worker(WORKER, { workerData: setting, execArgv: [] })
  return {
    async judge(ballots) {
      worker.postMessage(ballots)
      const [answer] = await once(worker, 'message')
      return answer
    },
    async close() {
      await worker.terminate()
    },
  }
}

// The picture of opinions is drawn by a thread, one for all halls of this process, started when the first is needed.
import { Worker } from 'node:worker_threads'
import type { DrawAct } from '../../../shared/lab/opinion/act.ts'
import type { Picture } from '../../../shared/lab/opinion/map/picture.ts'
import { type OpinionState, standing } from '../../../shared/lab/opinion/state.ts'
import type { Asked, Drawn } from './picture-worker.ts'

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve(picture: Picture | null): void; reject(error: Error): void }>
}

let thread: Thread | null = null
let jobs = 0

function started(): Thread {
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { execArgv: [] })
  const one: Thread = { worker, waiting: new Map() }
  const lose = (): void => {
    if (thread === one) thread = null
    for (const { reject } of one.waiting.values()) reject(new Error('the thread of pictures is gone'))
    one.waiting.clear()
  }
  worker.on('message', ({ job, picture }: Drawn) => {
    one.waiting.get(job)?.resolve(picture)
    one.waiting.delete(job)
  })
  worker.once('error', lose)
  worker.once('exit', lose)
  // it keeps no process alive that has nothing else to do
  worker.unref()
  return one
}

/** The act with the picture in it. Rejects when the thread is gone; the law then draws by itself. */
export async function drawApart(state: OpinionState): Promise<DrawAct> {
  thread ??= started()
  const { worker, waiting } = thread
  const asked: Asked = { job: ++jobs, rows: state.rows, numbers: standing(state) }
  const picture = await new Promise<Picture | null>((resolve, reject) => {
    waiting.set(asked.job, { resolve, reject })
    worker.postMessage(asked)
  })
  return { is: 'draw', drawn: { picture, upTo: state.seq } }
}

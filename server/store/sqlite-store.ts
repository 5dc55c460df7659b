// The store of a forum on one machine: SQLite in a worker, one file in the data folder.
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { CrashAt } from '../crash.ts'
import type { CallAnswer, WorkerTask } from './sqlite-group.ts'
import type { Store } from './store.ts'
import { type CallName, storeFault, storeOver } from './store-calls.ts'

interface Waiting {
  readonly name: CallName
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Opens `majlis.db` in `dataDir`, making both if needed, readable by their owner alone. Rejects when it cannot be used. */
export async function openSqliteStore(dataDir: string, crashAt: CrashAt | null = null): Promise<Store> {
  const file = path.join(dataDir, 'majlis.db')
  try {
    makePrivateFile(dataDir, file)
    return storeOn(await startWorker(file, crashAt))
  } catch (error) {
    throw new Error(`The store could not open ${file}: ${(error as Error).message}`)
  }
}

function makePrivateFile(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  // SQLite gives its -wal and -shm the mode of the file
  chmodSync(file, 0o600)
}

interface Line {
  readonly worker: Worker
  readonly port: MessagePort
}

/** A channel of our own: on a worker's parentPort `node --watch` speaks too. */
function startWorker(file: string, crashAt: CrashAt | null): Promise<Line> {
  const { port1: port, port2 } = new MessageChannel()
  const task: WorkerTask = { file, port: port2, crashAt }
  // no execArgv: a worker of a test runner must not load the runner
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
    workerData: task,
    transferList: [port2],
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    port.once('message', () => {
      worker.off('error', reject)
      resolve({ worker, port })
    })
  })
}

function storeOn({ worker, port }: Line): Store {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  /** why nothing can be asked any more */
  let ended: string | undefined
  // the last answers come before the port closes
  const closed = new Promise<void>((resolve) => port.once('close', () => resolve()))

  port.on('message', (answers: readonly CallAnswer[]) => {
    for (const answer of answers) settle(waiting, answer)
  })
  worker.on('error', (error) => {
    ended = `its thread broke: ${(error as Error).message}`
  })
  port.on('close', () => {
    ended ??= 'its thread has ended'
    for (const { name, reject } of waiting.values()) reject(storeFault(name, ended))
    waiting.clear()
  })

  return storeOver(
    (name, args) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(storeFault(name, ended))
        lastId += 1
        port.postMessage({ id: lastId, name, args })
        waiting.set(lastId, { name, resolve, reject })
      }),
    async () => {
      // what was asked before is in the queue before this, so it is answered first
      if (ended === undefined) port.postMessage('close')
      ended ??= 'it is closed'
      await closed
    },
  )
}

function settle(waiting: Map<number, Waiting>, answer: CallAnswer): void {
  const call = waiting.get(answer.id)
  if (!call) return
  waiting.delete(answer.id)
  if ('fault' in answer) call.reject(storeFault(call.name, answer.fault))
  else call.resolve(answer.value)
}

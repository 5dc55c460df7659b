// The small server as a child process, so that its end, its memory and its output can be seen from outside.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly url: string
  /** what it printed beside its address: nothing, if all is well */
  readonly output: () => string
  readonly isRunning: () => boolean
  ask(question: 'peak' | 'people'): Promise<number>
  ask(question: 'lines'): Promise<readonly string[]>
  stop(): Promise<void>
}

export async function startSmallServer(): Promise<Child> {
  const child = fork(fileURLToPath(new URL('small-server.ts', import.meta.url)), [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: process.env.ATTACK_PORT ?? '0' },
  })
  const started = Promise.withResolvers<string>()
  const ended = Promise.withResolvers<void>()
  let output = ''
  let isRunning = true
  const hear = (part: Buffer): void => {
    output += part.toString()
    const line = /^\{"url":"([^"]+)"\}\n/m.exec(output)
    if (line === null) return
    output = output.replace(line[0], '')
    started.resolve(line[1]!)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.on('exit', (code) => {
    isRunning = false
    ended.resolve()
    started.reject(new Error(`the small server ended with ${code}: ${output}`))
  })

  const ask = (question: string): Promise<never> => {
    const { promise, resolve } = Promise.withResolvers<never>()
    // Colyseus sends messages of its own to a parent process
    const hearAnswer = (message: { question?: unknown; answer?: unknown }): void => {
      if (message.question !== question) return
      child.off('message', hearAnswer)
      resolve(message.answer as never)
    }
    child.on('message', hearAnswer)
    child.send(question)
    return promise
  }
  return {
    url: await started.promise,
    output: () => output,
    isRunning: () => isRunning,
    ask,
    stop: async () => {
      child.kill()
      await ended.promise
    },
  }
}

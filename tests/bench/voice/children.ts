// Processes that a process has started, and what they hold.
import { readdirSync, readFileSync } from 'node:fs'

/** The child whose command line has these words; null: there is none. */
export function childOf(pid: number, words: string): number | null {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(words)) ?? null
}

/** Of main memory, MB. */
export function memoryMbOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

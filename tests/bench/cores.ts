// The server on one core and the bots on the other, what each of them used, and what else ran meanwhile.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const TICKS_PER_SECOND = 100
/** a run in which the bots were busier than this measures the bots */
export const MOST_BOT_PERCENT = 85

/** Pins a process with all its threads; false where that cannot be done, and everything shares what there is. */
export function pin(pid: number, core: number): boolean {
  if (cpus().length < 2) return false
  return spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]).status === 0
}

/** Lets this process run anywhere again. */
export function unpin(): void {
  spawnSync('taskset', ['-a', '-c', '-p', `0-${cpus().length - 1}`, String(process.pid)])
}

/** User and system time of a process so far, seconds. */
export function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Time that all cores together were not idle, seconds. */
function busySeconds(): number {
  const [user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .split(/\s+/)
    .slice(1)
  return [user, nice, system, irq, soft].reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND
}

export interface CpuUse {
  /** percent of one core */
  readonly serverPercent: number
  readonly botPercent: number
  /** everything else on this machine */
  readonly otherPercent: number
}

/** Begins to watch a server's process and this one; the answer ends it. */
export function watchCpu(serverPid: number): () => CpuUse {
  const read = () => ({
    at: performance.now() / 1000,
    server: cpuSecondsOf(serverPid),
    bots: process.cpuUsage(),
    busy: busySeconds(),
  })
  const before = read()
  return () => {
    const after = read()
    const seconds = after.at - before.at
    const bots = (after.bots.user + after.bots.system - before.bots.user - before.bots.system) / 1_000_000
    const server = after.server - before.server
    const percent = (part: number): number => Math.round((part / seconds) * 1000) / 10
    return {
      serverPercent: percent(server),
      botPercent: percent(bots),
      otherPercent: percent(after.busy - before.busy - server - bots),
    }
  }
}

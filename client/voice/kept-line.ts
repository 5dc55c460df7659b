// A line of voice that is kept: opened once, found out whether packets pass, and opened anew by itself whenever it is lost, until it is closed.
import type { Refusal, RefusalCode } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'

export interface OpenLine {
  /** whether packets pass; false: this network lets none through */
  readonly connected: Promise<boolean>
  /** Harmless twice. */
  close(): void
}

/**
 * again: it was open and is lost, or was not answered; refused: the house gives none; blocked: the network lets nothing through; unfit: the
 * browser cannot make such a line
 */
export type LineState = 'off' | 'opening' | 'on' | 'again' | NoLine
export type NoLine = 'refused' | 'blocked' | 'unfit'

const NO_LINE: ReadonlySet<LineState> = new Set(['refused', 'blocked', 'unfit'] satisfies NoLine[])
export const isNoLine = (state: string): state is NoLine => NO_LINE.has(state as LineState)

/** What says nothing of voices: asked once more, it may be answered. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['not-saved', 'too-fast'])

export interface KeptLine {
  /** Opens it where it is not open or on its way. */
  open(): void
  /** Opens it anew where it is in use: the other end is another one now. */
  renew(): void
  close(): void
}

interface LineCare {
  /** `lost` is called once when the line breaks. Rejects when the browser cannot make such a line. */
  open(lost: () => void): Promise<Result<OpenLine, Refusal>>
  show(state: LineState): void
}

/** how long it rests before it is tried again, ms: the last one from then on */
const WAITS_MS = [300, 1000, 2000, 4000, 8000, 15_000] as const
/** a hall whose voices come back does not ask in one moment, ms */
const SPREAD_MS = 500

export function keepLine({ open, show }: LineCare): KeptLine {
  let state: LineState = 'off'
  let line: OpenLine | null = null
  /** what belongs to an earlier attempt is void */
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const become = (next: LineState) => {
    state = next
    show(next)
  }
  const drop = () => {
    clearTimeout(timer)
    turn += 1
    line?.close()
    line = null
  }
  const later = (tries: number) => {
    drop()
    become('again')
    const waitMs = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]! + Math.random() * SPREAD_MS
    timer = setTimeout(() => void attempt('again', tries + 1), waitMs)
  }
  const attempt = async (as: 'opening' | 'again', tries: number) => {
    drop()
    const mine = turn
    become(as)
    const isMine = () => mine === turn
    const fail = (why: NoLine) => {
      if (as === 'again') return later(tries)
      drop()
      become(why)
    }
    try {
      const opened = await open(() => isMine() && later(0))
      if (!isMine()) return opened.ok ? opened.value.close() : undefined
      if (!opened.ok) return PASSING.has(opened.refusal.code) ? later(tries) : fail('refused')
      line = opened.value
      const passes = await line.connected
      if (!isMine()) return
      if (passes) become('on')
      else fail('blocked')
    } catch (fault) {
      console.warn(fault)
      if (isMine()) fail('unfit')
    }
  }
  return {
    open: () => {
      if (state === 'off' || isNoLine(state)) void attempt('opening', 0)
    },
    renew: () => {
      if (state === 'on' || state === 'again') later(0)
      else if (state === 'opening') void attempt('opening', 0)
    },
    close: () => {
      drop()
      become('off')
    },
  }
}

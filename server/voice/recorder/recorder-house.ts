// The recorder as the house has it: a process of its own, started with the first line, and again with the next line after it died.
import type { Logger } from 'pino'
import { AskedProcess, type ProcessForm } from '../../processes/asked-process.ts'
import { bareEnv } from '../../processes/bare-env.ts'
import type { Tracks } from '../voice-engine.ts'
import type { RecorderNews, RecorderOrder, RecorderSettings } from './orders.ts'

const ANSWER_MS = 5000

export interface RecorderEars {
  news(news: RecorderNews): void
  /** it died: no line is open any more, and no file grows */
  died(): void
}

export class RecorderHouse {
  readonly #process: AskedProcess<RecorderOrder, string | null, RecorderNews>
  readonly #ears = new Set<RecorderEars>()

  constructor(settings: RecorderSettings, log: Logger) {
    const form: ProcessForm = {
      ...{ name: 'the recorder', module: new URL('./recorder-process.ts', import.meta.url), settings },
      ...{ env: bareEnv(process.env), stderr: 'inherit', carriesBytes: true, answerMs: ANSWER_MS },
    }
    this.#process = new AskedProcess(form, {
      news: (news) => this.#news(news),
      ended: (end) => {
        if (this.#ears.size === 0) return
        log.error(end, 'the recorder has ended: it is started again with the next line')
        for (const ears of this.#ears) ears.died()
      },
    })
  }

  /** of the process; null while there is none */
  get pid(): number | null {
    return this.#process.pid
  }

  /** Tells of all files; names of files are unique among all who listen. Returns how to stop. */
  listen(ears: RecorderEars): () => void {
    this.#ears.add(ears)
    return () => this.#ears.delete(ears)
  }

  /** The answer to an engine's offer. Rejects with a sentence. */
  async open(line: string, sdp: string): Promise<string> {
    return (await this.#process.ask({ is: 'open', line, sdp })) ?? ''
  }

  /** The answer to the offer that comes with it; empty: none is wanted, or the line is not open. Rejects with a sentence. */
  async move(line: string, tracks: Tracks): Promise<string> {
    return (await this.#process.ask({ is: 'move', line, ...tracks })) ?? ''
  }

  /** Harmless for a line that is not open: its file ends at once. */
  tell(order: Exclude<RecorderOrder, { is: 'open' | 'move' }>): void {
    if (this.#process.tell(order)) return
    if (order.is === 'turn' && order.file !== null) this.#news({ is: 'ended', file: order.file })
  }

  async close(): Promise<void> {
    await this.#process.close()
  }

  #news(news: RecorderNews): void {
    for (const ears of this.#ears) ears.news(news)
  }
}

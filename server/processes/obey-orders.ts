// The side of the process: it does what the house says, and ends with the house that started it.
import type { FromProcess, Numbered } from './orders.ts'

interface Obeying<News> {
  /** It can be asked. Before, what it is asked waits. */
  ready(): void
  /** It cannot run here: a sentence. The house ends it. */
  unfit(fault: string): void
  tell(news: News): void
}

/** `close`: before it ends. */
export function obeyOrders<Order, Answer, News = never>(
  obey: (order: Order) => Promise<Answer>,
  close: () => void = () => undefined,
): Obeying<News> {
  const say = (said: FromProcess<Answer, News>): void => {
    // without the house, or with one that goes just now, there is nobody to tell
    if (process.connected) process.send?.(said, undefined, {}, () => undefined)
  }
  let isFit = true
  process.on('message', ({ id, order }: Numbered<Order>) => {
    // the house ends it; who waits is told so, and not what it might do all the same
    if (!isFit) return
    obey(order).then(
      (value) => {
        if (id > 0) say({ is: 'answer', id, value })
      },
      (error: unknown) => {
        const fault = error instanceof Error ? error.message : String(error)
        if (id > 0) say({ is: 'fault', id, fault })
        else process.stderr.write(`${fault}\n`)
      },
    )
  })
  process.on('disconnect', () => {
    close()
    process.exit(0)
  })
  // the house says when it is time
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  return {
    ready: () => say({ is: 'ready' }),
    unfit: (fault) => {
      isFit = false
      say({ is: 'unfit', fault })
    },
    tell: (news) => say({ is: 'news', news }),
  }
}

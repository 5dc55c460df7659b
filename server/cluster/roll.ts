// Which processes the forum has and which rooms each holds, as each says every second.
import type { SessionId } from '../../shared/ids.ts'
import type { RoomCount } from '../../shared/protocol/messages.ts'
import type { Bus } from './bus.ts'

export interface OpenRoom extends RoomCount {
  readonly session: SessionId
}

export interface ProcessNews {
  readonly process: string
  /** host and port for browsers */
  readonly address: string
  /** what stands for it in the paths of web sockets */
  readonly path: string
  readonly rooms: readonly OpenRoom[]
}

const TOPIC = 'majlis:roll'
/** A process that has said nothing for so long is gone. */
const KEPT_MS = 4_000

export class Roll {
  readonly #self: string
  readonly #bus: Bus
  readonly #now: () => number
  #said: Omit<ProcessNews, 'process'> | null = null
  readonly #heard = new Map<string, { readonly news: ProcessNews; readonly at: number }>()

  constructor(self: string, bus: Bus, now: () => number) {
    this.#self = self
    this.#bus = bus
    this.#now = now
  }

  /** `meet` is called with the address of each process that is heard of for the first time. */
  async open(meet: (address: string) => void): Promise<void> {
    await this.#bus.subscribe(TOPIC, (message) => {
      const news = message as ProcessNews
      if (news.process === this.#self) return
      const isNew = !this.#heard.has(news.process)
      this.#heard.set(news.process, { news, at: this.#now() })
      if (!isNew) return
      meet(news.address)
      // who has just come wants to know of us, too
      if (this.#said) this.say(this.#said)
    })
  }

  say(news: Omit<ProcessNews, 'process'>): void {
    this.#said = news
    this.#bus.publish(TOPIC, { process: this.#self, ...news })
  }

  /** The processes beside this one that live. */
  others(): readonly ProcessNews[] {
    const since = this.#now() - KEPT_MS
    for (const [process, { at }] of this.#heard) if (at < since) this.#heard.delete(process)
    return Array.from(this.#heard.values(), ({ news }) => news)
  }

  /** Where the process is that paths of web sockets name so; null when there is none, or it is this one. */
  addressOf(path: string): string | null {
    return this.others().find((other) => other.path === path)?.address ?? null
  }

  /** The rooms of a sitting in other processes, each with its process. */
  roomsOf(session: SessionId): readonly (OpenRoom & { readonly process: string })[] {
    return this.others().flatMap(({ process, rooms }) =>
      rooms.filter((room) => room.session === session).map((room) => ({ ...room, process })),
    )
  }
}

export const peopleIn = ({ rooms }: Pick<ProcessNews, 'rooms'>): number =>
  rooms.reduce((sum, { people }) => sum + people, 0)

// A room with nothing in it but faults: it answers one honest request, and fails in every way on demand.

import { randomBytes } from 'node:crypto'
import { type SchemaType, schema, t } from '@colyseus/schema'
import type { Client } from 'colyseus'
import type { WarnLog } from '../../server/door/burst-log.ts'
import { JoinRefusal } from '../../server/door/join-refusal.ts'
import type { Plain } from '../../server/rooms/safe-plain.ts'
import { SafeRoom } from '../../server/rooms/safe-room.ts'
import { isRequestName, parseRequest } from '../../shared/protocol/requests.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

const Item = schema({ n: t.number() }, 'Item')
const SmallState = schema({ items: t.map(Item) }, 'SmallState')
type SmallState = SchemaType<typeof SmallState>

const STEP_BYTES = 6
const SECRET = 'SQLITE_CONSTRAINT: votes.secret'
const HELD_SECONDS = 5

const people = new Map<string, string>()

/** The token of a new person. */
export function admit(name: string): string {
  const token = randomBytes(16).toString('hex')
  people.set(token, `${name} ${people.size}`)
  return token
}

export const createSmallRoom = (log: WarnLog) =>
  class SmallRoom extends SafeRoom<{ state: SmallState }> {
    protected readonly log = log
    override state = new SmallState()

    static override async onAuth(_token: string, { token }: { token?: string }) {
      const person = people.get(token ?? '')
      if (person === undefined) throw new JoinRefusal('not-entered')
      if (person.startsWith('Refused')) throw new Error(SECRET)
      return { person }
    }

    override onCreate({ id }: { id: string }): void {
      this.roomId = id
      this.onMessageBytes(MESSAGE.intent, (client: Client, bytes: Uint8Array) => {
        if (bytes.length !== STEP_BYTES) this.strike(client)
      })
    }

    override onJoin(client: Client): void {
      if (this.personOf(client.auth)?.startsWith('Unlucky')) throw new Error(SECRET)
    }

    override async onDrop(client: Client, code?: number): Promise<void> {
      await this.hold(client, code, HELD_SECONDS)
    }

    override onLeave(client: Client): void {
      if (this.personOf(client.auth)?.startsWith('Clumsy')) throw new Error(SECRET)
    }

    protected override async answer(
      _client: Client,
      name: string,
      payload: Plain,
    ): Promise<Result<unknown, Refusal>> {
      switch (name) {
        case 'test.throw':
          throw new Error(SECRET)
        case 'test.echo':
          return ok(payload)
        case 'test.blob':
          return ok('x'.repeat(200_000))
        case 'test.poison':
          this.state.items.set('__proto__', new Item())
          return ok(null)
        default:
          return isRequestName(name) ? this.#answerKnown(name, payload) : refuse('unknown-request')
      }
    }

    #answerKnown(name: Parameters<typeof parseRequest>[0], payload: Plain): Result<unknown, Refusal> {
      const parsed = parseRequest(name, payload)
      if (!parsed.ok) return { ok: false, refusal: { code: 'bad-request', field: parsed.field } }
      return name === 'chat.recent' ? ok({ lines: [] }) : ok(null)
    }
  }

// The forum: all sittings of this house, loaded when first asked for.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import type { Command, CommandOf } from '../../shared/procedure/command.ts'
import type { RulebookId } from '../../shared/procedure/rulebooks/rulebook.ts'
import type { House } from '../house.ts'
import type { BadgeRow, SessionRow } from '../store/store.ts'
import { SittingHost } from './sitting-host.ts'

export const OPEN_FORUM = 'open-forum' as SessionId

export interface Opening {
  readonly id: SessionId
  readonly title: string
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  readonly delegations: readonly DelegationId[]
  readonly names: Readonly<Record<DelegationId, string>>
  readonly rulebook: RulebookId
  /** SHA-256 of the host's key, hex; null: nobody's */
  readonly host: string | null
}

export class Forum {
  readonly #house: House
  readonly #hosts = new Map<SessionId, Promise<SittingHost | null>>()

  constructor(house: House) {
    this.#house = house
  }

  /** The sitting's host, or null when there is no such session. Rejects when the store fails. */
  sitting(id: SessionId): Promise<SittingHost | null> {
    const known = this.#hosts.get(id)
    if (known) return known
    const loading = this.#load(id)
    this.#hosts.set(id, loading)
    // neither a failure nor a name that does not exist is worth remembering
    const forget = () => this.#hosts.delete(id)
    loading.then((host) => host ?? forget(), forget)
    return loading
  }

  async #load(id: SessionId): Promise<SittingHost | null> {
    const row = await this.#house.store.session(id)
    return row ? SittingHost.load(this.#house, id) : null
  }

  sessions(): Promise<readonly SessionRow[]> {
    return this.#house.store.sessions()
  }

  /** Makes a session, its badges and the first entry of its journal. */
  async open(opening: Opening, badges: readonly BadgeRow[]): Promise<SittingHost> {
    const { delegations: _, names: __, ...row } = opening
    await this.#house.store.createSession({ ...row, createdAt: this.#house.now(), endedAt: null }, badges)
    return this.#begin(opening)
  }

  /** The public open forum exists from the first start; harmless when it is there. */
  async openForum(): Promise<SittingHost> {
    const opening: Opening = {
      id: OPEN_FORUM,
      title: 'Majlis',
      isPublic: true,
      isOpenForum: true,
      delegations: MEMBERS.map(({ id }) => id as DelegationId),
      names: {},
      rulebook: 'open-floor',
      host: null,
    }
    const existing = await this.sitting(OPEN_FORUM)
    return existing ? this.#begin(opening) : this.open(opening, [])
  }

  async #begin(opening: Opening): Promise<SittingHost> {
    const { id, title, names, rulebook, isPublic, isOpenForum, delegations } = opening
    const host = await this.sitting(id)
    if (host === null) throw new Error(`session ${id} was not stored`)
    const salt = this.#house.randomHex(16)
    const rules = { rulebook, isPublic, isOpenForum, delegations }
    const command: CommandOf<'sitting.open'> = {
      type: 'sitting.open',
      ...rules,
      texts: { title, names },
      salt,
    }
    const opened = await host.request(command satisfies Command, 'system')
    if (!opened.ok) throw new Error(`session ${id} could not be opened: ${opened.refusal.code}`)
    return host
  }
}

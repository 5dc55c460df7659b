// The forum: all sittings of this house, loaded when first asked for.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import type { Command, CommandOf } from '../../shared/procedure/command.ts'
import type { Rulebook, RulebookId } from '../../shared/procedure/rulebooks/rulebook.ts'
import type { AuditRow } from '../../shared/protocol/custody.ts'
import { keepBallots } from '../ballot/clerk.ts'
import { audited } from '../custody/audited.ts'
import type { House } from '../house.ts'
import type { BadgeRow, SessionRow } from '../store/store.ts'
import { DoubtfulSitting } from './doubtful-sitting.ts'
import type { KeptSitting } from './kept-sitting.ts'
import type { ForwardedAct, ForwardedAnswer, Owners } from './owners.ts'
import { SharedSitting } from './shared-sitting.ts'
import { SittingHost } from './sitting-host.ts'
import { keepTime } from './timers.ts'

export const OPEN_FORUM = 'open-forum' as SessionId

export interface Opening {
  readonly id: SessionId
  readonly title: string
  readonly isPublic: boolean
  /** strangers learn nothing of it, not even that it exists */
  readonly isClosed?: boolean
  readonly isOpenForum: boolean
  readonly delegations: readonly DelegationId[]
  readonly names: Readonly<Record<DelegationId, string>>
  readonly rulebook: RulebookId
  /** of a host's own rules; null otherwise */
  readonly ownRulebook: Rulebook | null
  /** delegations without a vote of their own */
  readonly observers: readonly DelegationId[]
  /** SHA-256 of the host's key, hex; null: nobody's */
  readonly host: string | null
}

export class Forum {
  readonly #house: House
  /** null: one process, which owns every sitting */
  readonly #owners: Owners | null
  /** those that several processes serve */
  readonly shared = new Map<SessionId, SharedSitting>()
  readonly #hosts = new Map<SessionId, Promise<KeptSitting | null>>()

  readonly #hasDoubts: (session: SessionId) => Promise<boolean>
  readonly #clocks: (() => void)[] = []

  /** `hasDoubts`: whether a sitting must not go on, as its journal is not the one that was seen before. */
  constructor(
    house: House,
    owners: Owners | null = null,
    hasDoubts: (session: SessionId) => Promise<boolean> = async () => false,
  ) {
    this.#house = house
    this.#owners = owners
    this.#hasDoubts = hasDoubts
    owners?.serve((act) => this.#decide(act))
  }

  /** The sitting's host, or null when there is no such session. Rejects when the store fails. */
  sitting(id: SessionId): Promise<KeptSitting | null> {
    const known = this.#hosts.get(id)
    if (known) return known
    const loading = this.#load(id)
    this.#hosts.set(id, loading)
    // neither a failure nor a name that does not exist is worth remembering
    const forget = () => this.#hosts.delete(id)
    loading.then((host) => host ?? forget(), forget)
    return loading
  }

  async #load(id: SessionId): Promise<KeptSitting | null> {
    const row = await this.#house.store.session(id)
    if (!row) return null
    if (await this.#hasDoubts(id)) return DoubtfulSitting.load(this.#house, id)
    if (this.#owners) return this.#share(this.#owners, id)
    const host = await SittingHost.load(this.#house, id)
    this.#clocks.push(keepTime(this.#house, host), keepBallots(this.#house, host))
    return host
  }

  async #share(owners: Owners, id: SessionId): Promise<SharedSitting> {
    const shared = await SharedSitting.load(this.#house, owners, id)
    this.shared.set(id, shared)
    this.#clocks.push(() => shared.close())
    return shared
  }

  async #decide({ session, command, who }: ForwardedAct): Promise<ForwardedAnswer> {
    const answer = await this.shared.get(session)?.decide(command, who)
    if (answer?.ok) return { ok: true, seq: answer.value.head.seq }
    return answer ?? { ok: false, refusal: { code: 'journal-elsewhere' } }
  }

  /** The process that owns a sitting which was asked for here; null: it is not known at the moment. */
  ownerOf(id: SessionId): string | null {
    if (this.#owners === null || this.shared.get(id)?.isOwned) return this.#house.owner
    const owner = this.#owners.of(id)
    return owner === this.#house.owner ? null : owner
  }

  /** Loads the sittings that go on, so that their times run out though nobody visits them (VO21). */
  async wake(): Promise<void> {
    await this.#owners?.read()
    // what another process owns is read when it is first asked for
    for (const { id, endedAt } of await this.sessions())
      if (endedAt === null && (this.#owners?.of(id) ?? null) === null) await this.sitting(id)
  }

  /** A sitting that is in memory here; null: it is not, or there is none. */
  loaded(id: SessionId): Promise<KeptSitting | null> {
    return this.#hosts.get(id) ?? Promise.resolve(null)
  }

  /** Those that are in memory here and whose journal this process writes. */
  async owned(): Promise<readonly KeptSitting[]> {
    const loaded = await Promise.allSettled(this.#hosts.values())
    return loaded.flatMap((each) =>
      each.status === 'fulfilled' && each.value && this.#owns(each.value) ? [each.value] : [],
    )
  }

  #owns(sitting: KeptSitting): boolean {
    if (sitting instanceof DoubtfulSitting) return false
    return this.#owners === null || this.shared.get(sitting.session)?.isOwned === true
  }

  /** Has a sitting in memory no more: it was erased. */
  drop(id: SessionId): void {
    this.#hosts.delete(id)
    this.shared.delete(id)
  }

  /** Times run out no more. */
  close(): void {
    for (const stop of this.#clocks.splice(0)) stop()
  }

  sessions(): Promise<readonly SessionRow[]> {
    return this.#house.store.sessions()
  }

  /** Makes a session, its badges and the first entry of its journal. */
  async open(
    opening: Opening,
    badges: readonly BadgeRow[],
    told: AuditRow | null = null,
  ): Promise<KeptSitting> {
    const { delegations: _, names: __, ownRulebook: ___, observers: ____, ...row } = opening
    const made = { createdAt: this.#house.now(), endedAt: null, planned: null }
    const isClosed = opening.isClosed ?? false
    const { store } = this.#house
    const making = told ? audited(store, told).store : store
    await making.createSession({ ...row, ...made, isClosed }, badges)
    return this.#begin(opening)
  }

  /** The public open forum exists from the first start; harmless when it is there. */
  async openForum(): Promise<KeptSitting> {
    const opening: Opening = {
      id: OPEN_FORUM,
      title: 'Majlis',
      isPublic: true,
      isOpenForum: true,
      delegations: MEMBERS.map(({ id }) => id as DelegationId),
      names: {},
      rulebook: 'open-floor',
      ownRulebook: null,
      observers: [],
      host: null,
    }
    if (await this.sitting(OPEN_FORUM)) return this.#begin(opening)
    return this.open(opening, []).catch(async (error: unknown) => {
      // another process may have made it in this very moment
      if (await this.sitting(OPEN_FORUM)) return this.#begin(opening)
      throw error
    })
  }

  async #begin(opening: Opening): Promise<KeptSitting> {
    const { id, title, names, host: _, isClosed: __, ...rules } = opening
    const sitting = await this.sitting(id)
    if (sitting === null) throw new Error(`session ${id} was not stored`)
    const salt = this.#house.randomHex(16)
    const command: CommandOf<'sitting.open'> = {
      type: 'sitting.open',
      ...rules,
      texts: { title, names },
      salt,
    }
    const opened = await sitting.request(command satisfies Command, 'system')
    if (!opened.ok && opened.refusal.code !== 'journal-doubtful')
      throw new Error(`session ${id} could not be opened: ${opened.refusal.code}`)
    return sitting
  }
}

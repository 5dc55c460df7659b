// A sitting with a secret vote as its people bring it about, in a house of tests: Amina speaks for ARE, Chidi for KEN.
import { answerRequest } from '../../server/rooms/desk.ts'
import type { Hall } from '../../server/rooms/hall.ts'
import { type Verdict, verifyArchive } from '../../shared/ballot/verify/verify.ts'
import type { DelegationId, PersonId, VoteId } from '../../shared/ids.ts'
import type { BallotGroup } from '../../shared/procedure/secret/secret-state.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { Ask, RequestName, Requests } from '../../shared/protocol/messages.ts'
import {
  ballotFor,
  type Credential,
  drawCredentials,
  type OpenOffice,
  TrusteeAtWork,
} from '../bots/secret-voters.ts'
import { openHall } from './open-hall.ts'

export const [CHAIR, REGISTRAR, FARAH, GAMAL] = [
  'p_chair',
  'p_registrar',
  'p_farah',
  'p_gamal',
] as PersonId[] as [PersonId, PersonId, PersonId, PersonId]
export const [ARE, KEN] = ['ARE', 'KEN'] as DelegationId[] as [DelegationId, DelegationId]
export const [AMINA, CHIDI] = ['p_amina', 'p_chidi'] as PersonId[] as [PersonId, PersonId]

export interface Setting {
  readonly group?: BallotGroup
  readonly trustees?: readonly PersonId[]
  readonly threshold?: number | null
}

export class Scene {
  readonly hall: Hall
  readonly trustees = new Map<PersonId, TrusteeAtWork>()
  credentials: readonly Credential[] = []

  constructor(hall: Hall) {
    this.hall = hall
  }

  static async open(): Promise<Scene> {
    const { hall } = await openHall(undefined, false)
    const admit = (
      person: PersonId,
      role: 'chair' | 'delegate' | 'observer',
      delegation: DelegationId | null,
    ) => hall.host.request({ type: 'person.admit', person, role, delegation }, 'system')
    await admit(CHAIR, 'chair', null)
    for (const person of [REGISTRAR, FARAH, GAMAL]) await admit(person, 'observer', null)
    await admit(AMINA, 'delegate', ARE)
    await admit(CHIDI, 'delegate', KEN)
    return new Scene(hall)
  }

  ask<N extends RequestName>(person: PersonId, name: N, ask: Ask<N>) {
    return answerRequest(this.hall, person, name, ask)
  }

  async done<N extends RequestName>(person: PersonId, name: N, ask: Ask<N>): Promise<Requests[N]['answer']> {
    const answer = await this.ask(person, name, ask)
    if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code} ${answer.refusal.rule}`)
    return answer.value as Requests[N]['answer']
  }

  async office(): Promise<OpenOffice> {
    const { office } = await this.done(CHAIR, 'secret.read', {})
    if (!office) throw new Error('no office')
    return office
  }

  async setUp({ group = 'Ed25519', trustees = [CHAIR, FARAH, GAMAL], threshold = null }: Setting = {}) {
    await this.done(CHAIR, 'office.open', { group, registrar: REGISTRAR, trustees, threshold })
    const steps = threshold === null ? (['key'] as const) : (['certificate', 'polynomial', 'share'] as const)
    for (const person of trustees) this.trustees.set(person, new TrusteeAtWork())
    for (const step of steps)
      for (const [person, trustee] of this.trustees) {
        const office = await this.office()
        await this.done(person, 'trustee.give', { office: office.id, step, text: trustee.give(office, step) })
      }
    const office = await this.office()
    this.credentials = drawCredentials(office, [ARE, KEN])
    const credentials = this.credentials.map(({ delegation, credential }) => ({ delegation, credential }))
    await this.done(REGISTRAR, 'credentials.register', { office: office.id, credentials })
  }

  /** Resolves with the sitting as soon as it is so. */
  when(isSo: (sitting: Sitting) => boolean): Promise<Sitting> {
    return new Promise((resolve) => {
      const { host } = this.hall
      const look = () => {
        if (!isSo(host.standing.sitting)) return
        untell()
        resolve(host.standing.sitting)
      }
      const untell = host.onTold(look)
      look()
    })
  }

  async put(): Promise<VoteId> {
    const asked = { question: 'Shall we?', method: 'secret', decision: null, again: null } as const
    const { vote } = await this.done(CHAIR, 'vote.open', asked)
    await this.when((sitting) => sitting.vote?.secret?.election != null)
    return vote
  }

  async ballot(delegation: DelegationId, answer: number): Promise<string> {
    const { election } = await this.done(CHAIR, 'secret.read', {})
    const { secret = '' } = this.credentials.find((each) => each.delegation === delegation) ?? {}
    return ballotFor(election ?? '', secret, [answer])
  }

  async board(vote: VoteId) {
    const { house, host } = this.hall
    const board = await house.ballots.board(host.session, vote, host.standing.head.seq)
    if (!board) throw new Error('no board')
    return { election: board.election, ballots: board.cast, board }
  }

  async decrypt(vote: VoteId, ...people: readonly PersonId[]): Promise<void> {
    await this.when((sitting) => sitting.vote?.secret?.tally != null)
    for (const person of people) {
      const text = this.trustees.get(person)!.decrypt(await this.board(vote))
      await this.done(person, 'secret.decrypt', { vote, text })
    }
  }

  async verdict(vote: VoteId): Promise<Verdict> {
    const { house, host } = this.hall
    const { board } = await this.board(vote)
    const archive = await house.ballots.archive(host.session, board, host.standing.head.seq)
    return verifyArchive(archive!.bytes)
  }
}

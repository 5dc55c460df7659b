// A hall of any number of delegations under any rulebook that elects, with an office of secret ballots whose only trustee is the house.
// What the delegations choose is known to the test alone: the law hears sums, as from a tally.
import type { DelegationId, ElectionId, LotId, PersonId, SessionId, VoteId } from '../../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../../shared/journal/chain.ts'
import { MEMBERS } from '../../../shared/members/members.ts'
import type { Command, CommandOf, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { SittingElection } from '../../../shared/procedure/elections/elections-state.ts'
import type { Event, Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { RulebookId } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { answersOf } from '../../../shared/procedure/secret/answers.ts'
import { EMPTY_SITTING, rulebookOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import { OPEN, saltOf } from './samples.ts'
import { sha256, trackerOf } from './secret-samples.ts'

/** rulebooks that hold elections, by secret ballot where the chair says so */
export const ELECTING: readonly RulebookId[] = [
  'general-assembly',
  'general-assembly-committee',
  'model-un',
  'open-floor',
]
export const CHAIR = 'p_chair' as PersonId
const REGISTRAR = 'p_registrar' as PersonId
const SESSION = 's_secret' as SessionId

/** What each delegation chooses, in seating order: names of an election, or an answer; null: it casts nothing. */
export type Chosen = readonly (readonly string[] | Choice | null)[]

export class SecretHall {
  sitting: Sitting = EMPTY_SITTING
  readonly happened: Happened[] = []
  readonly lines: JournalLine[] = []
  readonly delegations: readonly DelegationId[]
  #head: Head = EMPTY_HEAD
  #salts = 0

  constructor(rulebook: RulebookId, count: number) {
    this.delegations = MEMBERS.slice(0, count).map(({ id }) => id)
    this.act({ ...OPEN, rulebook, delegations: this.delegations, texts: { title: 'Water', names: {} } })
    const admit = (
      person: PersonId,
      role: 'chair' | 'observer' | 'delegate',
      delegation: DelegationId | null,
    ) => this.act({ type: 'person.admit', person, role, delegation })
    admit(CHAIR, 'chair', null)
    admit(REGISTRAR, 'observer', null)
    for (const delegation of this.delegations) admit(personOf(delegation), 'delegate', delegation)
    if (!rulebookOf(this.sitting).procedure.isInformal) this.#openMeeting()
    this.#setUp()
  }

  ask = (command: Command, who: Who = CHAIR) => decide(this.sitting, command, who, this.#at)

  /** Does it; throws where it is refused. */
  act(command: Command, who: Who = 'system'): readonly Event[] {
    const decided = this.ask(command, who)
    if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.refusal)}`)
    for (const event of decided.value) {
      const now: Happened = { seq: this.#head.seq + 1, at: this.#at, by: who, event }
      const line = link(SESSION, this.#head, now)
      this.sitting = evolve(this.sitting, now)
      this.#head = headOf(line.entry)
      this.happened.push(now)
      this.lines.push(line)
    }
    return decided.value
  }

  get #at(): number {
    return (this.#head.seq + 1) * 1000
  }

  salt = (): string => saltOf(++this.#salts)

  #openMeeting(): void {
    for (const delegation of this.delegations)
      this.act({ type: 'presence.note', delegation, presence: 'present' }, CHAIR)
    this.act({ type: 'meeting.open' }, CHAIR)
  }

  #setUp(): void {
    this.act(
      {
        ...{ type: 'office.open', group: 'Ed25519', registrar: REGISTRAR, trustees: [], threshold: null },
        ...{ uuid: 'A'.repeat(14), houseKey: 'house' },
      },
      CHAIR,
    )
    const credentials = this.delegations.map((delegation) => ({ delegation, credential: `c${delegation}` }))
    const { id: office } = this.sitting.secret.office!
    this.act({ type: 'credentials.register', office, credentials }, REGISTRAR)
  }

  openElection(more: Partial<CommandOf<'election.open'>> = {}): ElectionId {
    this.act(
      {
        ...{ type: 'election.open', title: 'Seats', places: 1, majority: 'majority', salt: this.salt() },
        ...{ candidates: ['Amal', 'Badr', 'Camille', 'Dina', 'Esi'], ...more },
      },
      CHAIR,
    )
    return this.sitting.elections.at(-1)!.id
  }

  electionNow = (): SittingElection => this.sitting.elections.at(-1)!

  nextBallot = (isSecret = true): CommandOf<'election.ballot'> => ({
    ...{ type: 'election.ballot', election: this.electionNow().id, isSecret, salt: this.salt() },
    ...{ seed: '5'.repeat(64), seedSalt: saltOf(4) },
  })

  /** One ballot of the election, held in secret or on record; what the election is after it. */
  ballot(chosen: Chosen, isSecret = true): SittingElection {
    this.act(this.nextBallot(isSecret), CHAIR)
    this.#vote(chosen, isSecret)
    return this.electionNow()
  }

  /** A question of the chair's. */
  question(chosen: Chosen, isSecret = true): void {
    const asked = { question: 'Shall we?', decision: null, again: null, salt: this.salt() } as const
    const method = isSecret ? 'secret' : 'recorded'
    const lot = { seed: '5'.repeat(64), seedSalt: saltOf(4) }
    this.act({ type: 'vote.open', method, ...asked, ...lot }, CHAIR)
    this.#vote(chosen, isSecret)
  }

  #vote(chosen: Chosen, isSecret: boolean): void {
    const { id } = this.sitting.vote!
    if (isSecret) this.#castInSecret(id, chosen)
    else this.#castOnRecord(id, chosen)
  }

  #castOnRecord(vote: VoteId, chosen: Chosen): void {
    for (const [index, choice] of chosen.entries()) {
      const cast = { vote, key: `k${this.#head.seq}`, salt: this.salt() }
      if (choice !== null)
        this.act({ type: 'ballot.cast', choice, ...cast }, personOf(this.delegations[index]!))
    }
    this.act({ type: 'vote.close', vote }, CHAIR)
  }

  #castInSecret(vote: VoteId, chosen: Chosen): void {
    const election = `{"of":"${vote}"}`
    this.act({ type: 'secret.open', vote, hash: sha256(election, 'hex'), election, salt: this.salt() })
    for (const [index, choice] of chosen.entries())
      if (choice !== null) this.#castOne(vote, this.delegations[index]!)
    const sums = this.#sumsOf(chosen)
    this.act({ type: 'secret.end', vote }, CHAIR)
    const ballots = chosen.filter((choice) => choice !== null).length
    if (ballots === 0) return
    this.act({ type: 'secret.tally', vote, hash: 'b'.repeat(64), ballots })
    this.act({ type: 'secret.close', vote, text: 'factors', sums })
  }

  /** A ballot whose text, as a ciphertext, says nothing of the choice. */
  #castOne(vote: VoteId, delegation: DelegationId): void {
    const credential = `c${delegation}`
    const ballot = JSON.stringify({ credential, of: vote })
    const cast = { ballot, credential, tracker: trackerOf(ballot), marks: [`${vote}${delegation}`] }
    this.act({ type: 'secret.cast', vote, ...cast, salt: this.salt() }, personOf(delegation))
  }

  /** What a tally would say: how often each answer was given, the blank ballots first where there can be any. */
  #sumsOf(chosen: Chosen): readonly number[] {
    const { answers, isBlankable } = answersOf(this.sitting, this.sitting.vote!)
    const given = answers.map((answer) => chosen.filter((choice) => choice !== null && isIn(choice, answer)))
    const blank = chosen.filter((choice) => Array.isArray(choice) && choice.length === 0)
    return [...(isBlankable ? [blank] : []), ...given].map(({ length }) => length)
  }

  /** The lot of the election, if one is due: prepared and drawn. */
  drawLot(): SittingElection {
    this.act(this.nextBallot(), CHAIR)
    const lot = this.sitting.lots.at(-1)!.id as LotId
    this.act({ type: 'lot.draw', lot, nonce: saltOf(9) }, CHAIR)
    return this.electionNow()
  }
}

export const personOf = (delegation: DelegationId): PersonId => `p_${delegation}` as PersonId

const isIn = (choice: readonly string[] | Choice, answer: string): boolean =>
  typeof choice === 'string' ? choice === answer : choice.includes(answer)

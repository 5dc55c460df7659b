// Drives a rehearsal: whoever is simulated does what the law and their positions bring next, at the pace that people have set, and only
// while somebody is there to see it. Nothing is remembered that the journals do not hold: after a restart it goes on.
import type { PersonId } from '../../../shared/ids.ts'
import { happenedOf } from '../../../shared/journal/chain.ts'
import type { Credit, Deed } from '../../../shared/lab/academy/academy-acts.ts'
import type { Academy } from '../../../shared/lab/academy/academy-state.ts'
import { deedsOf, SIMULATED } from '../../../shared/lab/academy/rehearsal/deeds.ts'
import { nextAct } from '../../../shared/lab/academy/rehearsal/next-act.ts'
import type { Rehearsal, SimulatedAct } from '../../../shared/lab/academy/rehearsal/rehearsal.ts'
import { speechOf } from '../../../shared/lab/academy/rehearsal/speech.ts'
import type { Command } from '../../../shared/procedure/command.ts'
import type { Happened } from '../../../shared/procedure/event.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { KeptSitting } from '../../forum/kept-sitting.ts'
import type { House } from '../../house.ts'
import type { Places } from '../places.ts'

/** The hall in which it takes place, as far as it is needed here. */
export interface Stage {
  readonly host: KeptSitting
  readonly places: Pick<Places, 'follow' | 'actAsSystem'>
  /** people of flesh and blood who are connected */
  peopleHere(): number
  /** Simulated people take their seats. Harmless twice. */
  seat(people: readonly PersonId[]): Promise<void>
  say(person: PersonId, text: string): Promise<void>
  /** Notes what somebody has done, in the hall from which they came. */
  credit(credit: Credit, deed: Deed): Promise<void>
}

/** ms: nothing happens faster, so that everybody sees it happen */
const LEAST_MS = 60
/** ms: whether people have come, and after what was refused */
const LOOK_MS = 1_500

export const isSimulatedIn =
  (sitting: Sitting) =>
  (person: PersonId): boolean =>
    sitting.people.get(person)?.badge === SIMULATED

/** Follows the rehearsal of a hall, if it is one; returns how to stop. */
export function driveRehearsal(house: House, stage: Stage): () => void {
  const driver = new Driver(house, stage)
  driver.start().catch((error: unknown) => house.log.error({ err: error }, 'a rehearsal could not begin'))
  return () => driver.stop()
}

class Driver {
  readonly #house: House
  readonly #stage: Stage
  #academy: Academy | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #untell = (): void => undefined
  #lastAt: number
  /** the speech whose words were said */
  #saidAt = 0
  #isActing = false
  #isStopped = false
  readonly #happened: Happened[] = []
  readonly #credited = new Set<string>()

  constructor(house: House, stage: Stage) {
    this.#house = house
    this.#stage = stage
    this.#lastAt = house.now()
  }

  async start(): Promise<void> {
    const { host, places } = this.#stage
    const simulated = [...host.standing.sitting.people.keys()].filter(isSimulatedIn(host.standing.sitting))
    if (simulated.length === 0) return
    const journal = await this.#house.store.journal(host.session)
    this.#happened.push(...journal.map(happenedOf))
    await this.#stage.seat(simulated)
    this.#untell = host.onTold((_, happened) => {
      this.#happened.push(...happened)
      this.#lastAt = this.#house.now()
      this.#creditPeople()
      this.#arm()
    })
    await places.follow('academy', (state) => {
      this.#academy = state as Academy
      this.#arm()
    })
    if (this.#isStopped) this.stop()
  }

  stop(): void {
    this.#isStopped = true
    this.#untell()
    clearTimeout(this.#timer)
  }

  #rehearsal(): (Rehearsal & { readonly isPaused: boolean; readonly isOver: boolean }) | null {
    const setting = this.#academy?.rehearsal
    if (!setting) return null
    return { ...setting, isSimulated: isSimulatedIn(this.#stage.host.standing.sitting) }
  }

  #next(): SimulatedAct | null {
    const rehearsal = this.#rehearsal()
    return rehearsal && nextAct(rehearsal, this.#stage.host.standing.sitting, this.#house.now())
  }

  #arm(leastMs = LEAST_MS): void {
    clearTimeout(this.#timer)
    if (this.#isStopped || this.#isActing || this.#stage.host.standing.sitting.endedAt !== null) return
    const rehearsal = this.#rehearsal()
    if (!rehearsal) return
    const isWaiting = rehearsal.isPaused || this.#stage.peopleHere() === 0
    const next = isWaiting || rehearsal.isOver ? null : this.#next()
    const since = this.#house.now() - this.#lastAt
    const dueMs = next ? next.afterMs / rehearsal.pace - since : LOOK_MS
    const waitMs = rehearsal.isOver ? leastMs : Math.max(leastMs, Math.min(dueMs, LOOK_MS))
    this.#timer = setTimeout(() => void this.#turn(), waitMs)
    this.#timer.unref()
  }

  async #turn(): Promise<void> {
    const rehearsal = this.#rehearsal()
    if (!rehearsal || this.#isActing) return
    this.#isActing = true
    let leastMs = LEAST_MS
    try {
      await this.#speak(rehearsal)
      if (rehearsal.isOver) await this.#end()
      else if (!rehearsal.isPaused && this.#stage.peopleHere() > 0) {
        const next = this.#next()
        const isDue = next && this.#house.now() - this.#lastAt >= next.afterMs / rehearsal.pace
        if (isDue && !(await this.#act(next))) leastMs = LOOK_MS
      }
    } catch (error) {
      leastMs = LOOK_MS
      this.#house.log.error({ err: error, session: this.#stage.host.session }, 'a rehearsal stumbled')
    }
    this.#isActing = false
    this.#arm(leastMs)
  }

  /** False when it was refused: somebody was faster. */
  async #act({ who, command }: SimulatedAct): Promise<boolean> {
    const done = await this.#stage.host.request(this.#minted(command), who)
    if (!done.ok)
      this.#house.log.info({ refusal: done.refusal.code, act: command.type }, 'a rehearsal was refused')
    return done.ok
  }

  #minted(command: Command): Command {
    const { randomHex } = this.#house
    const mint = { salt: 16, seedSalt: 16, seed: 32, nonce: 16, key: 16 } as const
    const minted = Object.entries(mint).filter(([field]) => field in command)
    return {
      ...command,
      ...Object.fromEntries(minted.map(([field, bytes]) => [field, randomHex(bytes)])),
    } as Command
  }

  async #speak(rehearsal: Rehearsal): Promise<void> {
    const { sitting } = this.#stage.host.standing
    const { floor } = sitting.speakers
    if (!floor || floor.givenAt === this.#saidAt) return
    this.#saidAt = floor.givenAt
    const text = speechOf(rehearsal, sitting, floor)
    if (text !== null) await this.#stage.say(floor.person, text)
  }

  async #end(): Promise<void> {
    const { host } = this.#stage
    const ended = await host.request({ type: 'sitting.end' }, 'system')
    if (ended.ok) await this.#house.store.endSession(host.session, this.#house.now())
  }

  #creditPeople(): void {
    const setting = this.#academy?.rehearsal
    const { sitting } = this.#stage.host.standing
    if (!setting) return
    const people = [...sitting.people.keys()].filter((person) => !isSimulatedIn(sitting)(person))
    for (const person of people)
      for (const deed of deedsOf(this.#happened, person, setting.rulebook)) {
        const key = `${person} ${deed.is}`
        if (this.#credited.has(key)) continue
        this.#credited.add(key)
        void this.#credit(person, deed, setting.credit)
      }
  }

  async #credit(person: PersonId, deed: Deed, credit: Credit | null): Promise<void> {
    try {
      await this.#stage.places.actAsSystem('academy', { is: 'credit', person, deed } as never)
      if (credit) await this.#stage.credit(credit, deed)
    } catch (error) {
      this.#house.log.error({ err: error }, 'what was done in a rehearsal could not be noted')
    }
  }
}

// Who interprets in one hall at this moment: told to its voices with the act that says so, and ended for who is not there any more.
import type { PersonId } from '../../shared/ids.ts'
import type {
  Channel,
  InterpretationAct,
  InterpretationState,
} from '../../shared/lab/interpretation/interpretation-types.ts'
import type { PlaceAct } from '../../shared/lab/place.ts'
import type { Stage } from '../../shared/voice/hearing.ts'
import type { Hall } from './hall.ts'

type Booths = Pick<InterpretationState, 'channels' | 'seen'>

const SIGNING = 'signing'
/** who is named, so that they need open nothing to know it */
const NAMED = 'interpreters'
/** a line that breaks for a moment ends nothing; after that listeners have the floor again, and a partner may take over */
const LOST_MS = 10_000

class Interpreting {
  readonly #hall: Hall
  #state: Booths = { channels: [], seen: null }

  constructor(hall: Hall) {
    this.#hall = hall
  }

  /** As long as the hall is open. Rejects when the store fails. */
  follow(): Promise<void> {
    return this.#hall.places.follow('interpretation', (state) => {
      this.#state = state as Booths
      const stage = stageOf(this.#state)
      this.#hall.voices.setStage(stage)
      this.#show(stage.signing)
      this.#showNamed()
    })
  }

  /** Every few seconds: whoever has been away too long has stopped. */
  tidy(now: number): void {
    for (const { onAir } of this.#state.channels)
      if (this.#isLost(onAir, now - LOST_MS)) void this.#gone(onAir)
  }

  /** Before a partner takes a channel over: nobody waits for who is on air there and has lost the line. */
  async makeWay(act: PlaceAct, partner: PersonId): Promise<void> {
    const { is, tag } = act as InterpretationAct & { readonly tag?: string }
    const channel = this.#state.channels.find((each) => each.tag === tag)
    if (is !== 'take' || !channel?.interpreters.includes(partner)) return
    const { onAir } = channel
    if (this.#isLost(onAir, this.#hall.house.now())) await this.#gone(onAir)
  }

  /** Not connected since `since` (ms since 1970), or longer. */
  #isLost(person: PersonId | null, since: number): person is PersonId {
    const absentSince = person === null ? null : this.#hall.absentSince(person)
    return absentSince !== null && absentSince <= since
  }

  async #gone(person: PersonId): Promise<void> {
    const act: InterpretationAct = { is: 'gone', person }
    const done = await this.#hall.places.actAsSystem('interpretation', act)
    if (!done.ok) this.#hall.house.log.warn({ refusal: done.refusal }, 'an interpreter could not be stopped')
  }

  /** Everyone is told that somebody signs: before that nothing of it is fetched. */
  #show(person: PersonId | null): void {
    const tag = this.#state.seen
    this.#tell(SIGNING, person === null ? 'null' : JSON.stringify({ person, tag }))
  }

  #showNamed(): void {
    const named = this.#state.channels.flatMap(({ tag, interpreters }) =>
      interpreters.map((person) => ({ person, tag })),
    )
    this.#tell(NAMED, named.length === 0 ? 'null' : JSON.stringify(named))
  }

  #tell(chapter: string, text: string): void {
    const { chapters } = this.#hall.state
    if (text !== chapters.get(chapter) && (text !== 'null' || chapters.has(chapter)))
      chapters.set(chapter, text)
  }
}

const ALL = new WeakMap<Hall, Interpreting>()

export function interpretingOf(hall: Hall): Interpreting {
  const made = ALL.get(hall) ?? new Interpreting(hall)
  ALL.set(hall, made)
  return made
}

/** Who is on air on each channel of voices, and who signs on the channel that is seen. */
function stageOf({ channels, seen }: Booths): Pick<Stage, 'interpreting' | 'signing'> {
  const onAir = ({ tag, onAir: person }: Channel) => (person === null ? [] : [[tag, person] as const])
  return {
    interpreting: new Map(channels.filter(({ kind }) => kind === 'voice').flatMap(onAir)),
    signing: channels.find(({ tag }) => tag === seen)?.onAir ?? null,
  }
}

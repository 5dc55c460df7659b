// The opinion floor with a thousand people on fifty statements: how long a picture takes, how long the hall is held up while it is drawn
// and told, and how many bytes that is for each.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { LAWS } from '../../server/lab/laws.ts'
import { Places } from '../../server/lab/places.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { OpinionAct } from '../../shared/lab/opinion/act.ts'
import { ANSWERS } from '../../shared/lab/opinion/answer.ts'
import { pictureOf } from '../../shared/lab/opinion/map/picture.ts'
import type { OpinionShown } from '../../shared/lab/opinion/shown.ts'
import { sessionRow } from '../contracts/store-samples.ts'
import { testHouse } from '../server/test-house.ts'
import { camps, numbersTo } from '../shared/lab/opinion/sample-answers.ts'
import { median, rounded } from './figures.ts'

const STATEMENTS = 50
const TIMES = 9
const MOST_MS = 500
/** a tick of the hall is 50 ms; what holds it up longer is felt */
const MOST_HELD_MS = 20
const SESSION = 's_opinion' as SessionId
const CHAIR = 'p_chair000' as PersonId

export async function measureOpinion(people: number): Promise<object> {
  const rows = camps(people, STATEMENTS, 3)
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now()
    pictureOf(rows, numbersTo(STATEMENTS))
    return performance.now() - started
  })
  const live = await measureLive(rows)
  const figures = {
    ...{ people, statements: STATEMENTS },
    firstPictureMs: rounded(times[0]!, 1),
    pictureMs: rounded(median(times), 1),
    ...live,
  }
  const broken = [
    ...(figures.firstPictureMs >= MOST_MS ? [`the first picture takes ${figures.firstPictureMs} ms`] : []),
    ...(live.heldMs >= MOST_HELD_MS ? [`the hall is held up for ${live.heldMs} ms`] : []),
  ]
  return { ...figures, broken }
}

/** The place as a hall keeps it, with everybody in it; nothing is written to a disk, nothing goes over a line. */
async function measureLive(rows: readonly string[]) {
  const store = createMemoryStore()
  const house = { ...testHouse(store), now: Date.now }
  await store.createSession(sessionRow(SESSION), [])
  let told = 0
  let ownBytes = 0
  let drawn: (() => void) | null = null
  const outlet = {
    send: (_: PersonId, __: string, message: unknown) => {
      ownBytes = JSON.stringify(message).length
    },
    sendBytes: (_: PersonId, __: string, bytes: Uint8Array) => {
      told = bytes.length
      if (!drawn) return
      const { shown } = JSON.parse(Buffer.from(bytes).toString()) as { shown: OpinionShown }
      if (shown.picture) drawn()
      drawn = null
    },
  }
  const places = new Places(
    ...([house, SESSION, outlet] as const),
    (person) => ({
      person,
      name: 'N',
      role: 'visitor',
      delegation: null,
      isHead: false,
      isDesk: person === CHAIR,
    }),
    (place) => LAWS[place],
  )
  const act = (person: PersonId, asked: OpinionAct) => places.act(person, 'opinion', asked)
  await act(CHAIR, { is: 'open', question: 'What now?', asked: 'all' })
  for (const number of numbersTo(STATEMENTS)) await act(CHAIR, { is: 'state', text: `Statement ${number}` })
  const ids = rows.map((_, at) => `p_${String(at).padStart(8, '0')}` as PersonId)
  for (const id of ids) await places.enter(id, 'opinion')
  const picture = new Promise<void>((resolve) => {
    drawn = resolve
  })
  const held = monitorEventLoopDelay({ resolution: 1 })
  const before = performance.now()
  let answers = 0
  // as many as come in one step of the hall when a thousand people answer once in five seconds
  for (const number of numbersTo(STATEMENTS)) {
    if (number === 10) held.enable()
    for (let from = 0; from < ids.length; from += 10) {
      const group = ids.slice(from, from + 10).map((id, at) => {
        const letter = rows[from + at]![number - 1]
        const answer = ANSWERS.find((each) => each[0] === letter)
        return answer && act(id, { is: 'answer', number, answer })
      })
      answers += group.filter(Boolean).length
      await Promise.all(group)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const answerMs = (performance.now() - before) / answers
  await Promise.race([picture, delay(15_000)])
  await delay(12_000)
  held.disable()
  places.close()
  return {
    answersPerSecond: Math.round(1000 / answerMs),
    heldMs: rounded(held.max / 1e6, 1),
    toldBytes: told,
    ownBytes,
  }
}

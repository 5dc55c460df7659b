// People who write one text together through a bad network, as pages do: what each wrote, what all have in the end, and what the forum
// has on its storage.
// before anything that looks for a page when it is loaded
import './page.ts'
import { setTimeout as delay } from 'node:timers/promises'
import type { Sitting } from '../../../client/net/sitting.ts'
import { type OpenedText, openText } from '../../../client/net/texts/open-text.ts'
import type { SharedText } from '../../../client/net/texts/shared-text.ts'
import type { PlaceAct } from '../../../shared/lab/place.ts'
import { makeSession, secretOf } from '../../bots/visitor.ts'
import { type ForumProcess, startForum } from '../../browser/forum.ts'
import { type ChaosProxy, openChaosProxy } from '../world/chaos-proxy.ts'
import { browse } from './client.ts'

const CONVERGED_WITHIN_MS = 30_000
const LOOK_AGAIN_MS = 50
/** a busy writer */
const WORD_EVERY_MS = 250
const BAD = { delayMs: 60, jitterMs: 180, loss: 0.08 }
const FAIR = { delayMs: 0, jitterMs: 0, loss: 0 }

export interface TextAtWork {
  readonly forum: ForumProcess
  readonly proxy: ChaosProxy
  /** of everyone, in the order in which they came */
  readonly texts: readonly SharedText[]
  readonly people: readonly Sitting[]
  readonly words: readonly string[]
  /** Everybody writes for so long. */
  write(forMs: number): Promise<void>
  /** One of them leaves for good once what they wrote is acknowledged. */
  leave(index: number): Promise<void>
  /** Waits in fair weather until everybody has all on storage and shows the same; answers the text. Rejects with what differs. */
  settle(): Promise<string>
}

/** `count` people in one team of a challenge, on lines whose weather repeats, with its text open. */
export async function writing<T>(count: number, run: (work: TextAtWork) => Promise<T>): Promise<T> {
  const random = chance(11)
  const proxy = await openChaosProxy(random)
  const forum = await startForum({ MAJLIS_HOSTS: proxy.host })
  proxy.targetPort = Number(new URL(forum.url).port)
  const people: Sitting[] = []
  const opened: OpenedText[] = []
  try {
    const made = await makeSession(forum.url, {
      ...{ title: 'Texts', rulebook: 'open-floor', public: true },
      delegations: Array.from({ length: count }, (_, index) => ({ name: `Delegation ${index + 1}` })),
    })
    const enter = (link: string, index: number) =>
      browse(proxy.url, made.session.id, { name: `Writer ${index}`, badge: secretOf(link) })
    const chair = await browse(forum.url, made.session.id, {
      ...{ name: 'Chair', badge: secretOf(made.chair.link) },
    })
    for (const [index, { link }] of made.delegations.entries()) people.push(await enter(link, index))
    const team = await formTeam(chair, people)
    chair.leave()
    opened.push(...people.map((each) => openText(each, { place: 'lab', text: `b-${team}` })))
    const texts = opened.map(({ text }) => text)
    await Promise.all(texts.map((text) => until(text, ({ may }) => may === 'write')))
    proxy.weather = BAD
    return await run(atWork({ forum, proxy, texts, people, random }))
  } finally {
    for (const { release } of opened) release()
    for (const each of people) each.leave()
    await forum.remove()
    await proxy.close()
  }
}

async function formTeam(chair: Sitting, [captain, ...others]: readonly Sitting[]): Promise<string> {
  const act = async (who: Sitting, asked: PlaceAct): Promise<string> => {
    const done = await who.ask('place.act', { place: 'lab', act: asked })
    if (!done.ok) throw new Error(`${asked.is}: ${done.refusal.code} ${done.refusal.field ?? ''}`)
    return done.value.id
  }
  const words = { title: 'Water', problem: 'One river.', background: '', sources: [] }
  const challenge = await act(chair, { is: 'post', ...words, deadline: null, voters: 'all' } as PlaceAct)
  const team = await act(captain!, { is: 'team', challenge, name: 'River', capacity: 12 } as PlaceAct)
  await Promise.all(others.map((who) => act(who, { is: 'join', team } as PlaceAct)))
  return team
}

function atWork({
  random,
  ...work
}: Omit<TextAtWork, 'words' | 'write' | 'leave' | 'settle'> & { random(): number }): TextAtWork {
  const words: string[] = []
  const { texts, people, proxy } = work
  const left = new Set<number>()
  let round = 0
  return {
    ...work,
    words,
    async write(forMs) {
      for (const since = performance.now(); performance.now() - since < forMs; await delay(WORD_EVERY_MS)) {
        round += 1
        for (const [index, text] of texts.entries()) {
          if (random() < 0.4 || left.has(index)) continue
          const word = `<${index}.${round}>`
          words.push(word)
          const { text: before } = text.store.getState()
          // between words: one within another could not be told from one that was lost
          const at = before.indexOf('<', Math.floor(random() * before.length))
          text.edit({ at: at < 0 ? before.length : at, remove: 0, insert: word })
        }
      }
    },
    async leave(index) {
      left.add(index)
      await until(texts[index]!, ({ progress }) => progress === 'saved')
      people[index]!.leave()
    },
    async settle() {
      proxy.weather = FAIR
      for (const since = performance.now(); ; await delay(LOOK_AGAIN_MS)) {
        const views = texts.flatMap((text, index) => (left.has(index) ? [] : [text.store.getState()]))
        const [first] = views
        const isSettled = views.every(({ text, progress }) => progress === 'saved' && text === first!.text)
        if (isSettled) return first!.text
        if (performance.now() - since > CONVERGED_WITHIN_MS) {
          const told = views.map(
            ({ text, progress, lost }) => `${text.length} ${progress} ${lost?.code ?? ''}`,
          )
          throw new Error(`the texts differ after all that time: ${told.join(', ')}`)
        }
      }
    },
  }
}

/** Resolves when a text is as `holds` wants it. */
export async function until(
  { store }: SharedText,
  holds: (view: ReturnType<SharedText['store']['getState']>) => boolean,
): Promise<void> {
  if (holds(store.getState())) return
  await new Promise<void>((resolve) => {
    const stop = store.subscribe((view) => {
      if (!holds(view)) return
      stop()
      resolve()
    })
  })
}

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

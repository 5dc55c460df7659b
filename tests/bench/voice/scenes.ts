// Two loads: a speaker who has the floor of a sitting, heard by visitors who have come in as everybody does; and people around a table who
// all talk at once, on the engine itself. Both beside people who walk in a hall of the same forum.

import type { EntryId } from '../../../shared/ids.ts'
import type { NewSessionAnswer } from '../../../shared/protocol/api.ts'
import { postFast, type RawVisitor, rawVisitor } from '../../bots/raw-visitor.ts'
import { secretOf } from '../../bots/visitor.ts'
import { linesOf } from '../../bots/voice-lines.ts'
import type { MeasuredForum } from '../measured-forum.ts'
import type { Progress } from '../progress.ts'
import type { Carrier } from './engines.ts'
import type { Lines } from './people.ts'

export interface Scene {
  /** where people walk meanwhile */
  readonly session: string
  readonly speakers: readonly string[]
  readonly listeners: readonly string[]
  linesOf(line: string): Lines
  /** Once all have their lines: lets each hear whom they are to hear. */
  begin(): Promise<void>
  remove(): Promise<void>
}

const AT_ONCE = 25

/** Names of lines are names of people here. */
export async function floorScene(
  { forum }: MeasuredForum,
  people: number,
  progress: Progress,
): Promise<Scene> {
  const { url } = forum
  const made = await postFast<NewSessionAnswer>(url, '/api/sessions', {
    ...{ title: 'A voice for all', rulebook: 'open-floor', public: true },
    delegations: [{ name: 'Delegation 1' }],
  })
  const { id: session } = made.session
  const come = (name: string, link?: string): Promise<RawVisitor> =>
    rawVisitor(url, session, { name, ...(link && { badge: secretOf(link) }) })
  const chair = await come('Amina', made.chair.link)
  const speaker = await come('Bilal', made.delegations[0]!.link)
  const here = new Map([['speaker', speaker]])
  while (here.size <= people) {
    const names = Array.from({ length: Math.min(AT_ONCE, people + 1 - here.size) }, (_, index) =>
      String(here.size + index),
    )
    const some = await Promise.all(names.map((name) => come(`Listener ${name}`)))
    for (const [index, name] of names.entries()) here.set(name, some[index]!)
    progress('come in', here.size - 1, people)
  }
  const give = async (): Promise<void> => {
    for (const asked of [
      await speaker.ask('floor.request', { kind: 'speech' }),
      // the first entry of a list that was empty
      await chair.ask('floor.give', { entry: 'e1' as EntryId }),
    ])
      if (!asked.ok) throw new Error(`the floor was not given: ${asked.refusal.code}`)
  }
  return {
    session,
    speakers: ['speaker'],
    listeners: [...here.keys()].slice(1),
    linesOf: (line) => linesOf(here.get(line)!),
    begin: give,
    async remove() {
      for (const each of [chair, ...here.values()]) each.leave()
    },
  }
}

export async function tableScene(people: number, speakers: number, carrier: Carrier): Promise<Scene> {
  const engine = await carrier.open()
  const mouths = Array.from({ length: speakers }, (_, index) => `mouth ${index + 1}`)
  const ears = Array.from({ length: people }, (_, index) => `ear ${index + 1}`)
  return {
    session: 'open-forum',
    speakers: mouths,
    listeners: ears,
    linesOf: () => engine,
    begin: async () => {
      for (const ear of ears) engine.route(ear, mouths)
    },
    remove: () => engine.close(),
  }
}

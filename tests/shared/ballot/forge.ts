// A board that holds, and the means to forge it: whatever is altered, the chain over it is made anew, as a forger would.
import { archiveBytes, type Entry } from '../../../shared/ballot/board/archive.ts'
import {
  type EventType,
  eventText,
  type Head,
  headOf,
  nextEvent,
  readEvent,
} from '../../../shared/ballot/board/event.ts'
import { signaturePrefix } from '../../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { secretOf } from '../../../shared/ballot/election/credentials.ts'
import type { Choice, Question } from '../../../shared/ballot/election/question.ts'
import type { Fault } from '../../../shared/ballot/faults.ts'
import type { Chance } from '../../../shared/ballot/group/chance.ts'
import type { Group } from '../../../shared/ballot/group/group.ts'
import { hashBase64, hashHex } from '../../../shared/ballot/group/hashes.ts'
import { proofJson } from '../../../shared/ballot/json/elements.ts'
import { proveKnowledge } from '../../../shared/ballot/proof/knowledge.ts'
import { createJudge, type Judge, type JudgeAll } from '../../../shared/ballot/verify/judge.ts'
import { verifyArchive } from '../../../shared/ballot/verify/verify.ts'
import { decideBoard, SampleBoard, setUp, singleTrustees, TIMESTAMP } from './sample-board.ts'
import { thresholdTrustees } from './threshold-trustees.ts'

/** An event with what stands before it. */
export interface Step {
  readonly type: EventType
  readonly data: readonly string[]
}

export const REFERENDUM: Question = {
  ...{ question: 'Adopt?', answers: ['Yes', 'No'], mayBeBlank: false, min: 1, max: 1 },
}
export const SEAT: Question = { question: 'Chair?', answers: ['Kenya'], mayBeBlank: true, min: 1, max: 1 }

/** one single trustee, and two of three others, of whom the second does not come */
function hold(group: Group, chance: Chance) {
  const [one, some] = [singleTrustees(group, 1, chance), thresholdTrustees(group, 2, 3, chance)]
  const moved = some.secrets.map(({ owner, secret }) => ({ owner: owner + 1, secret }))
  return { trustees: [...one.trustees, ...some.trustees], secrets: [...one.secrets, ...moved] }
}

export const made = setUp({ questions: [REFERENDUM, SEAT], voters: 2, seed: 'forge', hold })
export const { election, credentials, chance } = made
export const { group } = election

const CHOICES: readonly (readonly Choice[])[] = [
  [[0], [0]],
  [[1], 'blank'],
  // the first voter votes again
  [[1], [0]],
]

const board = new SampleBoard(made.setup)
for (const [index, choice] of CHOICES.entries())
  board.cast(encryptBallot(election, choice, credentials[index % 2]!, chance).text)
decideBoard(
  board,
  made,
  made.secrets.filter(({ owner }) => owner !== 3),
  chance,
)

/** Setup, three ballots, EndBallots, EncryptedTally, three decryptions, Result: events 0 to 9. */
export const AT = { setup: 0, ballot: 1, again: 3, end: 4, tally: 5, decryption: 6, result: 9 } as const

export const entries: readonly Entry[] = board.entries
export const steps: readonly Step[] = stepsOf(entries)

function stepsOf(all: readonly Entry[]): readonly Step[] {
  const found: Step[] = []
  let data: string[] = []
  for (const { is, text } of all) {
    if (is === 'data') data.push(text)
    else {
      found.push({ type: readEvent(text).type, data })
      data = []
    }
  }
  return found
}

/** The records of these steps, chained anew. */
export function chained(all: readonly Step[]): readonly Entry[] {
  let head: Head | null = null
  return all.flatMap(({ type, data }) => {
    const payload = data.at(-1)
    const event = nextEvent(head, type, payload === undefined ? undefined : hashHex(payload))
    head = headOf(event)
    return [
      ...data.map((text) => ({ is: 'data', text }) as const),
      { is: 'event', text: eventText(event) } as const,
    ]
  })
}

/** The steps with one replaced. */
export const withStep = (at: number, alter: (step: Step) => Step): readonly Step[] =>
  steps.map((step, index) => (index === at ? alter(step) : step))

// biome-ignore lint/suspicious/noExplicitAny: what is forged has no type
export type Loose = any

/** Gives the new value of a field from the old one; undefined: the field goes. */
export type Alter = (value: Loose) => unknown

/** A JSON text with the field at `path` (`answers.0.choices`, '' for the whole) altered. */
export function altered(text: string, path: string, alter: Alter): string {
  const root = { whole: JSON.parse(text) }
  const names = ['whole', ...path.split('.').filter((name) => name !== '')]
  const last = names.pop()!
  const parent: Loose = names.reduce((value: Loose, name) => value[name], root)
  parent[last] = alter(parent[last])
  return JSON.stringify(root.whole)
}

/** A ballot with something altered in it, signed anew by whose it claims to be. */
export function resigned(text: string, credential: string, path = '', alter: Alter = same): string {
  const { signature: _, ...ballot } = JSON.parse(altered(text, path, alter))
  const hash = hashBase64(JSON.stringify(ballot))
  const secret = secretOf(group, election.uuid, credential)
  const proof = proofJson(proveKnowledge(group, secret, signaturePrefix(hash), chance))
  return JSON.stringify({ ...ballot, signature: { hash, proof } })
}

export const ballotAt = (at: number): string => steps[at]!.data[0]!

/** The board with the ballot at `at` replaced. */
export const withBallot = (at: number, text: string): readonly Step[] =>
  withStep(at, (step) => ({ ...step, data: [text] }))

/** The setup with one of its texts replaced, and named anew. */
export function withSetup(
  parts: Partial<Record<'election' | 'trustees' | 'credentials', string>>,
): readonly Step[] {
  const texts = { ...made.setup, ...parts }
  const data = JSON.stringify({
    election: hashHex(texts.election),
    trustees: hashHex(texts.trustees),
    credentials: hashHex(texts.credentials),
  })
  return withStep(AT.setup, (step) => ({
    ...step,
    data: [texts.election, texts.trustees, texts.credentials, data],
  }))
}

/** A decryption or a tally with its first text replaced, named anew in its second one. */
export const withPayload = (at: number, text: string, path = '', alter: Alter = same): readonly Step[] =>
  withStep(at, ({ type, data }) => {
    const name = type === 'EncryptedTally' ? 'encrypted_tally' : 'payload'
    const about = altered(data[1]!, name, () => hashHex(text))
    return { type, data: [text, altered(about, path, alter)] }
  })

export const bytesOf = (all: readonly Entry[]): Uint8Array => archiveBytes(TIMESTAMP, all)

/** Ways to alter. */
export const same: Alter = (value) => value
export const gone: Alter = () => undefined
export const reversed: Alter = (list: unknown[]) => list.toReversed()
export const shorter: Alter = (list: unknown[]) => list.slice(0, -1)
export const is =
  (value: unknown): Alter =>
  () =>
    value
/** A number that is equal modulo the order, and not below it. */
export const past: Alter = (value: string) => String(BigInt(value) + group.order)
/** the point of order two of Ed25519: y = −1 */
export const ORDER_TWO = `7${'f'.repeat(61)}ec`
/** The product with another element. */
export const times =
  (by: string): Alter =>
  (text: string) =>
    group.write(group.times(group.decode(text)!, group.decode(by)!)).text

export interface Named {
  readonly fault: Fault
  readonly event: number
}

/** What was judged of a ballot in a setting is not judged again: most forgeries leave the ballots as they were. */
const judged = new Map<string, Fault | null>()
const judgeOnce: JudgeAll = async (setting, ballots) => {
  let judge: Judge | undefined
  for (const [index, ballot] of ballots.entries()) {
    const key = JSON.stringify([setting, ballot])
    judge ??= judged.has(key) ? undefined : createJudge(setting)
    if (!judged.has(key)) judged.set(key, judge!(ballot))
    const fault = judged.get(key)!
    if (fault !== null) return { index, fault }
  }
  return null
}

/** What the verifier says of it: 'holds', or fault and event. */
export async function saidOf(bytes: Uint8Array): Promise<Named | 'holds'> {
  const verdict = await verifyArchive(bytes, { judgeAll: judgeOnce })
  return verdict.ok ? 'holds' : { fault: verdict.fault, event: verdict.event }
}

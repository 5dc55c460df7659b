// A delegate's booth without a server: an office with one trustee beside the house, an election, and answers that a test gives.
import { vi } from 'vitest'
import { type BoothWork, createBoothWork } from '../../client/ballot/booth/booth-work.ts'
import type { BallotJobs } from '../../client/ballot/call.ts'
import { doJob } from '../../client/ballot/done.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { Sitting } from '../../client/net/sitting.ts'
import { drawCredential, publicPartOf } from '../../shared/ballot/election/credentials.ts'
import { electionText } from '../../shared/ballot/election/election.ts'
import { groupOf } from '../../shared/ballot/group/group.ts'
import { hashHex } from '../../shared/ballot/group/hashes.ts'
import { drawTrusteeKey, trusteeKeyJson } from '../../shared/ballot/trustees/single-key.ts'
import type { DelegationId, OfficeId, VoteId } from '../../shared/ids.ts'
import type { BallotBoard } from '../../shared/protocol/api.ts'
import type { RequestName, SecretTexts } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { chance } from '../bots/secret-voters.ts'
import {
  ARE,
  FRA,
  fakeSitting,
  fakeView,
  openVote,
  person,
  personId,
  votingChapters,
} from './fake-sitting.ts'

export const UUID = '12345678912345'
export const VOTE = 'v1' as VoteId
const group = groupOf('Ed25519')!
const keys = [drawTrusteeKey(group, chance), drawTrusteeKey(group, chance)]
const publicKey = group.write(
  group.times(keys[0]!.key.publicKey.element, keys[1]!.key.publicKey.element),
).text

export const election = (key: string = publicKey): string =>
  electionText({
    ...{ uuid: UUID, name: 'Sitting', description: 's_1 v1', group: 'Ed25519', publicKey: key },
    questions: [
      { question: 'Shall we?', answers: ['yes', 'no', 'abstain'], mayBeBlank: false, min: 1, max: 1 },
    ],
  })
export const ownKeyOfServer = (): string => keys[0]!.key.publicKey.text

export const credentials = { [ARE]: drawCredential(chance), [FRA]: drawCredential(chance) }
export const secretOf = (delegation: DelegationId): string => credentials[delegation]!

const office: NonNullable<SecretTexts['office']> = {
  ...{ id: 'o1' as OfficeId, uuid: UUID, group: 'Ed25519', threshold: null },
  houseKey: JSON.stringify(trusteeKeyJson(keys[0]!.key)),
  trustees: [{ person: personId('farah'), gave: { key: JSON.stringify(trusteeKeyJson(keys[1]!.key)) } }],
  credentials: ([ARE, FRA] as const).map((delegation) => ({
    delegation,
    credential: publicPartOf(group, UUID, secretOf(delegation)),
  })),
}

/** A shelf of a browser. */
function shelf(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly kept: Map<string, string>
} {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** Both shelves of a browser; the tab's is what `sessionStorage` is. */
export function stubShelves() {
  const [tab, lasting] = [shelf(), shelf()]
  vi.stubGlobal('sessionStorage', tab)
  vi.stubGlobal('localStorage', lasting)
  return { tab: tab.kept, lasting: lasting.kept }
}

type Answering = (name: RequestName, ask: never) => unknown

export interface BoothScene {
  readonly booth: BoothWork
  readonly sitting: Sitting
  readonly asked: [RequestName, unknown][]
  /** the page is loaded again */
  reload(): BoothScene
}

/** `answer`: to what is asked, over what an office with an open vote answers; `board`: what stands on it. */
export function boothScene(
  answer: Answering = () => undefined,
  { text = election(), board = [] as BallotBoard['ballots'] } = {},
): BoothScene {
  const me = person('me', { role: 'delegate', delegation: ARE, mayCast: true, isInBooth: true })
  const secret = {
    ...{ office: 'o1' as OfficeId, election: hashHex(text), endedAt: null, tally: null, decrypted: [] },
    isAmongFew: false,
  }
  const chapters = { ...BLANK_CHAPTERS, ...votingChapters({ method: 'secret', secret }) }
  const asked: BoothScene['asked'] = []
  const answers = (name: RequestName): unknown => {
    if (name === 'secret.read') return { ok: true, value: { office, election: text } }
    if (name === 'secret.mine') return { ok: true, value: { receipt: null } }
    return name === 'secret.cast' ? refuse('not-saved') : { ok: true, value: null }
  }
  const sitting: Sitting = {
    ...fakeSitting(fakeView({ me, chapters, vote: openVote() })),
    ask: async (name: RequestName, ask: unknown) => {
      asked.push([name, ask])
      return (answer(name, ask as never) ?? answers(name)) as never
    },
    file: async () => ({ ok: true, value: new Blob([JSON.stringify({ ballots: board })]) }),
  }
  const jobs: BallotJobs = {
    run: async (name, input, { onProgress } = {}) => {
      let result: unknown
      doJob({ name, input }, chance, (told) => {
        if (told.is === 'progress') onProgress?.(told.done)
        else if (told.is === 'value') result = { ok: true, value: told.value }
        else result = { ok: false, refusal: { fault: told.fault } }
      })
      return result as never
    },
    keepWarm: () => () => {},
  }
  const booth = createBoothWork(sitting, jobs)
  return { booth, sitting, asked, reload: () => boothScene(answer, { text, board }) }
}

// What is asked of a thread that knows the arithmetic of ballots. Questions and answers are texts and bytes, so that they can be
// handed over; a Flaw becomes the name of its fault.
import { readBallot } from '../../shared/ballot/cast/ballot.ts'
import { readElection } from '../../shared/ballot/election/election.ts'
import { type Fault, faultIn, insist } from '../../shared/ballot/faults.ts'
import type { Chance } from '../../shared/ballot/group/chance.ts'
import type { GroupName } from '../../shared/ballot/group/raw-group.ts'
import { readKey } from '../../shared/ballot/json/elements.ts'
import { decryptionText, decryptPart, readDecryption } from '../../shared/ballot/tally/decryption.ts'
import { countsOf, openTally } from '../../shared/ballot/tally/result.ts'
import { lastBallots, tallyOf, tallyText } from '../../shared/ballot/tally/tally.ts'
import { trusteeKeyJson, trusteeKeyOf } from '../../shared/ballot/trustees/single-key.ts'
import {
  checkGiven,
  groupNamed,
  type OfficeTexts,
  type Step,
  trusteesOf,
} from '../../shared/ballot/trustees/trustee-texts.ts'
import {
  electionKeyOf,
  holdersOf,
  readTrustees,
  trusteesText,
} from '../../shared/ballot/trustees/trustees.ts'
import { createJudge, type Judge, type Setting } from '../../shared/ballot/verify/judge.ts'
import { type BoardTexts, boardArchive } from './board-archive.ts'

export interface Jobs {
  /** The public key of a secret (hex) with its proof, as text. */
  readonly houseKey: (of: { readonly group: GroupName; readonly secret: string }) => string
  readonly checkGiven: (of: {
    readonly office: OfficeTexts
    readonly index: number
    readonly step: Step
    readonly text: string
  }) => Fault | null
  readonly checkCredentials: (of: {
    readonly group: GroupName
    readonly credentials: readonly string[]
  }) => Fault | null
  /** The trustees as a board has them, and the key of their elections. */
  readonly trustees: (office: OfficeTexts) => { readonly trustees: string; readonly publicKey: string }
  readonly judgeBallot: (of: { readonly setting: Setting; readonly ballot: string }) => Fault | null
  /** The encrypted tally over the last ballot of each credential, as text, and how many these are. */
  readonly tally: (of: CastTexts) => { readonly tally: string; readonly ballots: number }
  readonly checkDecryption: (
    of: CastTexts & { readonly trustees: string; readonly owner: number; readonly text: string },
  ) => Fault | null
  /** What the house adds with its secret (hex), and what comes of it all. */
  readonly open: (
    of: CastTexts & {
      readonly trustees: string
      readonly secret: string
      readonly decryptions: BoardTexts['decryptions']
    },
  ) => { readonly text: string; readonly sums: readonly number[] }
  readonly archive: (board: BoardTexts) => { readonly bytes: Uint8Array; readonly head: string }
}

interface CastTexts {
  readonly election: string
  /** in the order in which they were cast */
  readonly ballots: readonly string[]
}

const tallied = ({ election: text, ballots }: CastTexts) => {
  const election = readElection(text)
  const last = lastBallots(ballots.map((ballot) => readBallot(election.group, ballot)))
  return { election, tally: tallyOf(election, last), ballots: last.length }
}

/** The judge of the vote that ballots are cast in. */
let judging: { readonly key: string; readonly judge: Judge } | null = null

function judgeOf(setting: Setting): Judge {
  const key = JSON.stringify(setting)
  if (judging?.key !== key) judging = { key, judge: createJudge(setting) }
  return judging.judge
}

/** The house is trustee 1. */
const HOUSE = 1

export const jobsWith = (chance: Chance): Jobs => ({
  houseKey({ group: name, secret }) {
    const group = groupNamed(name)
    const { key } = trusteeKeyOf(group, BigInt(`0x${secret}`) % group.order, chance)
    return JSON.stringify(trusteeKeyJson(key))
  },
  checkGiven: ({ office, index, step, text }) => faultIn(() => checkGiven(office, index, step, text)),
  checkCredentials: ({ group: name, credentials }) =>
    faultIn(() => {
      for (const credential of credentials) readKey(groupNamed(name), credential)
    }),
  trustees(office) {
    const trustees = trusteesOf(office)
    const publicKey = electionKeyOf(groupNamed(office.group), trustees).text
    return { trustees: trusteesText(trustees), publicKey }
  },
  judgeBallot: ({ setting, ballot }) => judgeOf(setting)(ballot),
  tally(cast) {
    const { tally, ballots } = tallied(cast)
    return { tally: tallyText(tally), ballots }
  },
  checkDecryption: ({ trustees, owner, text, ...cast }) =>
    faultIn(() => {
      const { election, tally } = tallied(cast)
      const holder = holdersOf(readTrustees(election.group, trustees))[owner - 1]
      insist(holder !== undefined, 'unknown-trustee')
      readDecryption(election, tally, holder.publicKey, text)
    }),
  open({ trustees: texts, secret, decryptions, ...cast }) {
    const { election, tally, ballots } = tallied(cast)
    const { group } = election
    const trustees = readTrustees(group, texts)
    const holders = holdersOf(trustees)
    const own = decryptPart(election, tally, BigInt(`0x${secret}`) % group.order, chance)
    const parts = decryptions.map(({ owner, text }) => {
      const part = readDecryption(election, tally, holders[owner - 1]!.publicKey, text)
      return [owner, part] as const
    })
    const opened = openTally(election, trustees, tally, new Map([[HOUSE, own], ...parts]))
    return { text: decryptionText(own), sums: countsOf(group, opened, ballots)[0]! }
  },
  archive: boardArchive,
})

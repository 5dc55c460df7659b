// `majlis journal verify`: recomputes a journal from its lines, of a kept sitting or of a file, without the server.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { type Verdict, verifyJournal } from '../../shared/journal/verify.ts'
import type { Fault } from '../../shared/journal/verify-procedure.ts'
import { PLACES, type PlaceName } from '../../shared/lab/place.ts'
import { placeFault } from '../lab/place-fault.ts'
import type { Store } from '../store/store.ts'
import { type Command, parsed, WrongUse } from './command.ts'
import { compareWithWitness } from './custody/compare-witness.ts'
import { withKeptStore } from './kept-store.ts'

const FAULTS: Readonly<Record<Fault, string>> = {
  malformed: 'it is not in a form that this journal has ever had',
  gap: 'it does not follow the number before',
  'other-session': 'it belongs to another sitting',
  'time-runs-back': 'it is older than the one before',
  'broken-link': 'it does not name the hash of the one before',
  'wrong-hash': 'its hash is not that of its content',
  'wrong-commitment': 'its text is not the one that was committed to',
  'out-of-order': 'it opens what cannot be opened there',
  'ballot-outside-vote': 'it speaks of a vote that is not open',
  'not-entitled': 'it is a ballot by someone who may not cast it',
  'wrong-reveal': 'the choices revealed are not the ones that were cast',
  'wrong-outcome': 'the result does not follow from the ballots',
  'wrong-lot': 'the lot drawn is not the one that the seed and the contributions give',
  'wrong-ballot': 'it is not the secret ballot, or the election, that its hash and its credential name',
  'wrong-consequence': 'it is not what the rules make follow from the decision before it',
}

const own = { name: 'journal verify', takes: 'SESSION_OR_FILE [--place NAME] [--witness FILE [--key KEY]]' }

export const journalVerifyCommand: Command = {
  ...own,
  brief: 'Recomputes a journal and names the first entry that does not hold.',
  help: [
    'Recomputes the chain of hashes, the commitments and every tally, and names the first',
    'entry that does not hold. SESSION is an id from "sessions"; FILE is the journal as the',
    'forum serves it at /api/sessions/SESSION/journal. Exit code 0: it holds, 1: it does not.',
    'With --witness also whether it is the history that the signed checkpoints of FILE have seen:',
    'a witness file, or one checkpoint as served at …/checkpoint. KEY is what /api/forum/key says,',
    'without it the key of this forum.',
    'With --place the journal of a place around the hall of SESSION (record, lab, opinion, …): its',
    'chain and its commitments.',
    'Example:  npm run majlis -- journal verify minutes.ndjson',
  ],
  async run(args) {
    const { source, place, witness } = asked(args)
    if (place !== null) return verifyPlace(source, place)
    try {
      const lines = existsSync(source) ? linesOf(source) : await keptJournal(source)
      const verdict = verifyJournal(lines)
      console.log(sentence(verdict))
      if (!verdict.ok) return 1
      return witness === null ? 0 : compareWithWitness(lines, witness)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      console.log(`The journal does not hold: ${error.message}.`)
      return 1
    }
  },
}

function asked(args: readonly string[]) {
  const { positionals, values } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { place: { type: 'string' }, witness: { type: 'string' }, key: { type: 'string' } },
    }),
  )
  const [source] = positionals
  const isWrong =
    positionals.length !== 1 ||
    (values.key !== undefined && values.witness === undefined) ||
    (values.place !== undefined && values.witness !== undefined)
  if (source === undefined || isWrong) throw new WrongUse(`Say: npm run majlis -- ${own.name} ${own.takes}`)
  const place = placeNamed(values.place)
  return {
    source,
    place,
    witness: values.witness === undefined ? null : { file: values.witness, key: values.key },
  }
}

const linesOf = (file: string): readonly JournalLine[] => [...fromLines(readFileSync(file, 'utf8'))]

const keptJournal = (source: string): Promise<readonly JournalLine[]> =>
  withKeptStore(async (store: Store) => {
    const session = source as SessionId
    await requireSitting(store, session)
    return store.journal(session)
  })

function placeNamed(name: string | undefined): PlaceName | null {
  if (name === undefined) return null
  const place = PLACES.find((each) => each === name)
  if (place === undefined) throw new WrongUse(`There is no place ${name}: it is one of ${PLACES.join(', ')}.`)
  return place
}

/** Says so on stdout; the exit code. */
const verifyPlace = (source: string, place: PlaceName): Promise<number> =>
  withKeptStore(async (store: Store) => {
    const session = source as SessionId
    await requireSitting(store, session)
    const lines = await store.placeJournal(session, place)
    const fault = placeFault(session, place, lines)
    console.log(
      fault === null
        ? `The journal of ${place} holds: entries ${lines.length}, head ${lines.at(-1)?.entry.hash ?? '-'}`
        : `The journal of ${place} does not hold: entry ${fault.seq}: ${FAULTS[fault.reason]} (${fault.reason}).`,
    )
    return fault === null ? 0 : 1
  })

async function requireSitting(store: Store, session: SessionId): Promise<void> {
  if (await store.session(session)) return
  throw new WrongUse(
    `There is neither a file nor a sitting ${session}: npm run majlis -- sessions lists the sittings.`,
  )
}

const sentence = (verdict: Verdict): string =>
  verdict.ok
    ? `The journal holds: entries ${verdict.entries}, votes ${verdict.votes}, head ${verdict.head}`
    : `The journal does not hold: entry ${verdict.seq}: ${FAULTS[verdict.reason]} (${verdict.reason}).`

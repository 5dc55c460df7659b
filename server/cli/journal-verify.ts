// `majlis journal verify`: recomputes a journal from its lines, of a kept sitting or of a file, without the server.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { type Verdict, verifyJournal } from '../../shared/journal/verify.ts'
import type { Fault } from '../../shared/journal/verify-procedure.ts'
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

const own = { name: 'journal verify', takes: 'SESSION_OR_FILE [--witness FILE [--key KEY]]' }

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
    'Example:  npm run majlis -- journal verify minutes.ndjson',
  ],
  async run(args) {
    const { source, witness } = asked(args)
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
      options: { witness: { type: 'string' }, key: { type: 'string' } },
    }),
  )
  const [source] = positionals
  const isWrong = positionals.length !== 1 || (values.key !== undefined && values.witness === undefined)
  if (source === undefined || isWrong) throw new WrongUse(`Say: npm run majlis -- ${own.name} ${own.takes}`)
  return { source, witness: values.witness === undefined ? null : { file: values.witness, key: values.key } }
}

const linesOf = (file: string): readonly JournalLine[] => [...fromLines(readFileSync(file, 'utf8'))]

const keptJournal = (source: string): Promise<readonly JournalLine[]> =>
  withKeptStore(async (store: Store) => {
    const session = source as SessionId
    if (!(await store.session(session)))
      throw new WrongUse(
        `There is neither a file nor a sitting ${source}: npm run majlis -- sessions lists the sittings.`,
      )
    return store.journal(session)
  })

const sentence = (verdict: Verdict): string =>
  verdict.ok
    ? `The journal holds: entries ${verdict.entries}, votes ${verdict.votes}, head ${verdict.head}`
    : `The journal does not hold: entry ${verdict.seq}: ${FAULTS[verdict.reason]} (${verdict.reason}).`

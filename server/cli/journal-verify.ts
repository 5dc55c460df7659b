// `majlis journal verify`: recomputes a journal from its lines, of a kept sitting or of a file, without the server.
import { existsSync, readFileSync } from 'node:fs'
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { type Verdict, verifyJournal } from '../../shared/journal/verify.ts'
import type { Fault } from '../../shared/journal/verify-procedure.ts'
import type { Store } from '../store/store.ts'
import { type Command, WrongUse, wordsOf } from './command.ts'
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
  'wrong-consequence': 'it is not what the rules make follow from the decision before it',
}

const own = { name: 'journal verify', takes: 'SESSION_OR_FILE' }

export const journalVerifyCommand: Command = {
  ...own,
  help: ['Recomputes a journal and names the first entry that does not hold (exit code 1).'],
  more: [
    'What is recomputed: the chain of hashes, the commitments and every tally. SESSION is an id from',
    '"sessions"; FILE is the journal as the forum serves it at /api/sessions/SESSION/journal.',
    'Example:  npm run majlis -- journal verify minutes.ndjson',
  ],
  async run(args) {
    const [source = ''] = wordsOf(own, args, 1)
    try {
      const verdict = existsSync(source) ? verifyFile(source) : verifyJournal(await keptJournal(source))
      console.log(sentence(verdict))
      return verdict.ok ? 0 : 1
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      console.log(`The journal does not hold: ${error.message}.`)
      return 1
    }
  },
}

const verifyFile = (file: string): Verdict => verifyJournal(fromLines(readFileSync(file, 'utf8')))

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

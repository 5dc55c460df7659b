// `majlis ballot export`: the board of a secret vote as a file, without the server, for any verifier of Belenios boards.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SessionId, VoteId } from '../../shared/ids.ts'
import { createBallotWorkers } from '../ballot/ballot-workers.ts'
import { Ballots } from '../ballot/ballots.ts'
import type { Store } from '../store/store.ts'
import { type Command, parsed, WrongUse } from './command.ts'
import { withKeptStore } from './kept-store.ts'

const own = { name: 'ballot export', takes: 'SESSION VOTE --out FILE.bel' }

export const ballotExportCommand: Command = {
  ...own,
  brief: 'Writes the board of a secret vote to a file.',
  help: ['Writes the board of a secret vote (v1, v2…) as a file that Belenios tools verify, too.'],
  more: [
    'It holds what was asked, who may cast, every ballot, the decryptions and the result.',
    'Example:  npm run majlis -- ballot export s_abc12345 v3 --out v3.bel',
  ],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } }),
    )
    const [session, vote] = positionals
    if (session === undefined || vote === undefined || positionals.length > 2 || values.out === undefined)
      throw new WrongUse(`Say: npm run majlis -- ${own.name} ${own.takes}`)
    const bytes = await withKeptStore((store) => archiveOf(store, session as SessionId, vote as VoteId))
    writeFileSync(values.out, bytes)
    console.log(`The board of ${vote} stands in ${values.out}: ${bytes.length} bytes.`)
    return 0
  },
}

async function archiveOf(store: Store, session: SessionId, vote: VoteId): Promise<Uint8Array> {
  if (!(await store.session(session)))
    throw new WrongUse(
      `There is no sitting ${session}: npm run majlis -- sessions lists those that there are.`,
    )
  const workers = createBallotWorkers(1)
  try {
    const ballots = new Ballots(store, workers)
    const seq = (await store.journal(session)).length
    const board = await ballots.board(session, vote, seq)
    if (board === null) throw new WrongUse(`The sitting has held no secret vote ${vote}.`)
    const archive = await ballots.archive(session, board, seq)
    if (archive === null) throw new Error('Ballots of this vote were erased, so its board cannot be written.')
    return archive.bytes
  } finally {
    await workers.close()
  }
}

// `majlis forget`: erases who a person was and what they said. The journals go on to verify: they hold commitments alone.
import { parseArgs } from 'node:util'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import { audited } from '../../custody/audited.ts'
import { eraseOldCopies } from '../../custody/old-copies.ts'
import { type Command, parsed, WrongUse } from '../command.ts'
import { settingsOfData, withKeptStore } from '../kept-store.ts'
import { findPerson } from './find-person.ts'

export const forgetCommand: Command = {
  name: 'forget',
  takes: 'PERSON [--keep-words] [--dry-run]',
  brief: 'Erases who a person was and what they said.',
  help: [
    'Erases a person (an id from "people") for good: name, attire, place, chat, notes, reports,',
    'recordings of their voice, and the words that they put into the journals, captions too; their link is',
    'dead. Ballots stay, as they are the delegation’s. --keep-words leaves the words of the record; --dry-run erases nothing.',
    'A server that runs forgets within seconds. The chain still verifies. Copies of the database that an',
    'upgrade left beside it are erased; backups are yours to renew.',
  ],
  more: [],
  async run(args) {
    const { positionals, values } = parsed(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { 'keep-words': { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
      }),
    )
    const [id] = positionals
    if (id === undefined || positionals.length > 1)
      throw new WrongUse(`Say: npm run majlis -- forget ${forgetCommand.takes}`)
    const withTexts = values['keep-words'] !== true
    return withKeptStore(async (store) => {
      const { session, person } = await findPerson(store, id)
      if (values['dry-run']) {
        console.log(
          `${person.id} of ${session.id} would be forgotten${withTexts ? '' : ', but for the words of the record'}.`,
        )
        return 0
      }
      const told = { at: Date.now(), who: 'operator', act: 'forget', session: session.id }
      const acting = audited(store, { ...told, detail: withTexts ? person.id : `${person.id} keep-words` })
      await acting.store.forgetPerson(session.id, person.id, Date.now(), withTexts)
      const verdict = verifyJournal(await store.journal(session.id))
      // what an upgrade left beside the database has the person still
      const copies = eraseOldCopies(settingsOfData(), Number.POSITIVE_INFINITY, false)
      console.log(`${person.id} of ${session.id} is forgotten.`)
      if (copies > 0) console.log(`Copies of the database from before an upgrade, erased: ${copies}`)
      console.log(
        verdict.ok
          ? `The journal still holds: head ${verdict.head}`
          : 'The journal does not hold: see journal verify.',
      )
      return verdict.ok ? 0 : 1
    })
  },
}

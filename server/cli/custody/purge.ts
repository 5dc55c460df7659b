// `majlis purge`: erases what is older than a day, of one kind or of all that are kept for a time only.
import { parseArgs } from 'node:util'
import { PURGE_KINDS, type PurgeKind } from '../../../shared/protocol/custody.ts'
import { eraseOldCopies } from '../../custody/old-copies.ts'
import { DAY_MS } from '../../custody/sweep.ts'
import { type Command, parsed, WrongUse } from '../command.ts'
import { settingsOfData, withKeptStore } from '../kept-store.ts'

const WHAT: Readonly<Record<PurgeKind, string>> = {
  chat: 'lines of chat and notes',
  visitors: 'names of visitors',
  names: 'names of people in ended sittings',
  reports: 'reports',
  logs: 'lines of the audit log',
  sittings: 'ended sittings, whole',
}

export const purgeCommand: Command = {
  name: 'purge',
  takes: '[--before YYYY-MM-DD] [--kind KIND]… [--dry-run]',
  brief: 'Erases what is no longer kept.',
  help: [
    'Erases what is no longer kept. Without words what MAJLIS_KEEP says, as the server does once',
    'a day; with --before what is older than that day (UTC), of the kinds that are named:',
    `${PURGE_KINDS.join(', ')}. --dry-run only counts.`,
    'Example:  npm run majlis -- purge --before 2026-01-01 --kind chat --dry-run',
  ],
  more: [
    '',
    ...PURGE_KINDS.map((kind) => `  ${kind}: ${WHAT[kind]}`),
    'Copies of the database from before an upgrade hold all of this: those that are older go, too.',
  ],
  async run(args) {
    const { values } = parsed(() =>
      parseArgs({
        args: [...args],
        options: {
          before: { type: 'string' },
          kind: { type: 'string', multiple: true },
          'dry-run': { type: 'boolean' },
        },
      }),
    )
    const isTrial = values['dry-run'] === true
    const momentOf = momentsOf(values.before, (values.kind ?? []).map(requireKind))
    return withKeptStore(async (store) => {
      const tell = async (kind: string, count: number, what: string): Promise<void> => {
        // the line has the count, which is known when it is done: by itself, after it
        if (count > 0 && !isTrial)
          await store.addAudit({
            ...{ at: Date.now(), who: 'operator', act: 'purge', session: null, detail: `${kind} ${count}` },
          })
        console.log(`${kind}: ${count} ${isTrial ? 'would be erased' : 'erased'} (${what})`)
      }
      for (const kind of PURGE_KINDS) {
        const before = momentOf(kind)
        if (before !== null)
          await tell(kind, await store.purge(kind, before, Date.now(), isTrial), WHAT[kind])
      }
      const latest = Math.max(...PURGE_KINDS.map((kind) => momentOf(kind) ?? Number.NEGATIVE_INFINITY))
      const copies = eraseOldCopies(settingsOfData(), latest, isTrial)
      if (copies > 0) await tell('copies', copies, 'of the database, from before an upgrade')
      return 0
    })
  },
}

/** For each kind the moment before which it goes; null: it stays. */
function momentsOf(
  before: string | undefined,
  kinds: readonly PurgeKind[],
): (kind: PurgeKind) => number | null {
  const isMeant = (kind: PurgeKind) => kinds.length === 0 || kinds.includes(kind)
  if (before === undefined) {
    const { keep } = settingsOfData()
    return (kind) => {
      const days = keep[kind]
      return days === null || !isMeant(kind) ? null : Date.now() - days * DAY_MS
    }
  }
  if (kinds.length === 0)
    throw new WrongUse(`Say with --before what is to go: --kind ${PURGE_KINDS.join(', --kind ')}.`)
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(before) ? Date.parse(`${before}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(moment)) throw new WrongUse(`"${before}" is no day: say --before 2026-01-31.`)
  return (kind) => (isMeant(kind) ? moment : null)
}

function requireKind(kind: string): PurgeKind {
  const known = PURGE_KINDS.find((each) => each === kind)
  if (!known)
    throw new WrongUse(`"${kind}" is no kind of what is kept: say one of ${PURGE_KINDS.join(', ')}.`)
  return known
}

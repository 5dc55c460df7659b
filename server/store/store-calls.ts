// What every adapter of the store shares: the calls by name, what each is doing in words, and the promise around them.
import type { SessionId } from '../../shared/ids.ts'
import type { AuditedCall, JournalLine, Store } from './store.ts'

export type CallName = Exclude<keyof Store, 'close'>

/** The same calls without promises: one medium, one caller at a time. */
export type Calls = {
  readonly [N in CallName]: (...args: Parameters<Store[N]>) => Awaited<ReturnType<Store[N]>>
}

/** In words, for the sentence "The store could not …". */
const DOING: Readonly<Record<CallName, string>> = {
  createSession: 'create a session',
  sessions: 'list the sessions',
  sessionsOf: 'list the sessions of a host',
  session: 'read a session',
  endSession: 'end a session',
  planSession: 'set the time of a session',
  claim: 'claim the journal of a session',
  renew: 'renew the leases of journals',
  release: 'release the leases of journals',
  leases: 'read the leases of journals',
  append: 'append to the journal',
  journal: 'read the journal',
  badge: 'read a badge',
  badges: 'list the badges',
  addBadges: 'add badges',
  spendBadge: 'spend a badge',
  reissueBadge: 'reissue a badge',
  limitBadge: 'set the limits of a badge',
  revokeBadge: 'revoke a badge',
  restoreBadge: 'restore a badge',
  savePerson: 'save a person',
  revokePerson: 'remove a person',
  restorePerson: 'let a person back in',
  changeLook: 'change how a person looks',
  person: 'read a person',
  people: 'list the people',
  savePlaces: 'save the places of people',
  places: 'read the places of people',
  addChat: 'add a line of chat',
  recentChat: 'read the chat',
  addNote: 'add a note',
  notesOf: 'read the notes',
  savePlan: 'save a plan',
  plans: 'list the plans',
  plan: 'read a plan',
  deletePlan: 'delete a plan',
  addPasskey: 'add a passkey',
  passkeys: 'list the passkeys of a host',
  passkey: 'read a passkey',
  notePasskeyUse: 'note the use of a passkey',
  deletePasskey: 'delete a passkey',
  addChallenge: 'add a challenge',
  takeChallenge: 'take a challenge',
  addHostSession: 'sign a host in',
  hostSession: 'read the session of a host',
  seeHostSession: 'note the use of the session of a host',
  deleteHostSession: 'sign a host out',
  sharedSecret: 'read the secret of the forum',
  forgetPerson: 'forget a person',
  purge: 'erase what is no longer kept',
  erasures: 'read what was erased',
  addAudit: 'write down who did what',
  audited: 'do something and write down who did it',
  audit: 'read who did what',
  addReport: 'keep a report',
  reports: 'read the reports',
  settleReport: 'settle a report',
  addTextUpdate: 'add to a shared text',
  textLog: 'read a shared text',
  textWriters: 'read who wrote a shared text',
  mergeText: 'merge a shared text',
  addTextVersion: 'keep a version of a shared text',
  textVersions: 'read the versions of a shared text',
  keepFilePart: 'keep a part of a file',
  filePart: 'read a part of a file',
  eraseFile: 'erase a file',
  wholeSitting: 'read a whole sitting',
  takeInSitting: 'take in a sitting',
  claimPlace: 'claim the journal of a place',
  appendPlace: 'append to the journal of a place',
  placeJournal: 'read the journal of a place',
  erasePlaceTexts: 'erase texts of a place',
  placeLine: 'read a line of the journal of a place',
}

/** They change nothing, and so go on while nothing can be written, and wait for nobody who writes. */
export const READS: ReadonlySet<CallName> = new Set<CallName>([
  ...(['sessions', 'sessionsOf', 'session', 'leases', 'journal', 'badge', 'badges', 'person'] as const),
  ...(['people', 'places', 'recentChat', 'notesOf', 'plans', 'plan'] as const),
  ...(['erasures', 'audit', 'reports', 'wholeSitting'] as const),
  ...(['textLog', 'textWriters', 'textVersions', 'filePart', 'placeJournal', 'placeLine'] as const),
  ...(['passkeys', 'passkey', 'hostSession'] as const),
])

const CALL_NAMES = Object.keys(DOING) as readonly CallName[]

export const storeFault = (name: CallName, reason: string): Error =>
  new Error(`The store could not ${DOING[name]}: ${reason}`)

/** `audited` of an adapter, from its other calls: whoever calls it sees to it that this is all or nothing. */
export const auditedBy =
  (calls: Pick<Calls, AuditedCall | 'addAudit'>): Calls['audited'] =>
  (row, name, args) => {
    const answer = (calls[name] as (...args: readonly unknown[]) => unknown)(...args)
    if (answer !== false) calls.addAudit(row)
    return answer
  }

/** A Store of which each call goes through `ask`, which rejects with `storeFault`. */
export function storeOver(
  ask: (name: CallName, args: readonly unknown[]) => Promise<unknown>,
  close: () => Promise<void>,
): Store {
  const calls = CALL_NAMES.map((name) => [name, (...args: unknown[]) => ask(name, args)] as const)
  return { ...(Object.fromEntries(calls) as unknown as Omit<Store, 'close'>), close }
}

/** Throws when lines are not of this session or do not follow each other: that is a fault of the program, not a race. */
export function requireConsecutive(
  session: SessionId,
  expectedSeq: number,
  lines: readonly JournalLine[],
): void {
  lines.forEach(({ entry }, index) => {
    if (entry.session !== session || entry.seq !== expectedSeq + 1 + index)
      throw new Error(`line ${entry.session}/${entry.seq} does not follow ${session}/${expectedSeq + index}`)
  })
}

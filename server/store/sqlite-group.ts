// Group commit: everything that waits goes into one transaction with one fsync, and is answered when that is done.
import type { DatabaseSync } from 'node:sqlite'
import type { MessagePort } from 'node:worker_threads'
import type { CrashAt, Reach } from '../crash.ts'
import type { JournalLine } from './store.ts'
import { type CallName, type Calls, READS } from './store-calls.ts'

export interface Call {
  readonly id: number
  readonly name: CallName
  readonly args: readonly unknown[]
}

export type CallAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: string }

/** What the worker is given: it says 'open' on the port, then takes `Call`s and 'close', and answers with `CallAnswer[]`. */
export interface WorkerTask {
  readonly file: string
  readonly port: MessagePort
  readonly crashAt: CrashAt | null
}

const isRead = ({ name }: Call): boolean => READS.has(name)

/** A call that fails is undone alone (savepoint); when the medium ends the transaction itself, nothing of the group has happened. */
export function commitGroup(
  db: DatabaseSync,
  calls: Calls,
  group: readonly Call[],
  reach: Reach = () => undefined,
): readonly CallAnswer[] {
  try {
    // IMMEDIATE: what a call reads is still true when the group commits, also against another process
    db.exec(group.every(isRead) ? 'BEGIN' : 'BEGIN IMMEDIATE')
    const answers = group.map((call) => answerOne(db, calls, call))
    reach('in-commit', group.flatMap(eventTypesOf))
    db.exec('COMMIT')
    return answers
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    const fault = (error as Error).message
    // whoever only reads need not suffer for who writes
    return group.map((call) => (isRead(call) ? readAlone(db, calls, call) : { id: call.id, fault }))
  }
}

function readAlone(db: DatabaseSync, calls: Calls, call: Call): CallAnswer {
  try {
    db.exec('BEGIN')
    return answerOne(db, calls, call)
  } catch (error) {
    return { id: call.id, fault: (error as Error).message }
  } finally {
    if (db.isTransaction) db.exec('ROLLBACK')
  }
}

const eventTypesOf = ({ name, args }: Call): readonly string[] =>
  name === 'append' ? (args[3] as readonly JournalLine[]).map(({ entry }) => entry.type) : []

function answerOne(db: DatabaseSync, calls: Calls, { id, name, args }: Call): CallAnswer {
  db.exec('SAVEPOINT call')
  try {
    const value = (calls[name] as (...args: readonly unknown[]) => unknown)(...args)
    db.exec('RELEASE call')
    return { id, value }
  } catch (error) {
    // a full disk makes SQLite roll everything back: then the whole group fails
    if (!db.isTransaction) throw error
    db.exec('ROLLBACK TO call')
    db.exec('RELEASE call')
    return { id, fault: (error as Error).message }
  }
}

// What a replay is made of, as anyone may fetch it who may read the sitting: its journal, and its minutes for names and sentences.
import type { SessionId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { fetchFile } from '../net/files.ts'
import { type Timeline, timelineOf } from './timeline.ts'

export interface ReplayRead {
  readonly timeline: Timeline
  readonly minutes: Minutes
}

/** 'not-saved': the forum did not answer, or not with a whole journal. */
export async function readReplay(
  session: SessionId,
  token: string | null,
): Promise<Result<ReplayRead, Refusal>> {
  const [journal, record] = await Promise.all([
    fetchFile(session, 'journal', token),
    fetchFile(session, 'minutes.json', token),
  ])
  if (!journal.ok) return journal
  if (!record.ok) return record
  try {
    const timeline = timelineOf([...fromLines(await journal.value.text())])
    return ok({ timeline, minutes: JSON.parse(await record.value.text()) as Minutes })
  } catch {
    return refuse('not-saved')
  }
}

/** The moment that an address asks for: a height of the journal, or a time (ISO 8601); the first one when it says neither. */
export function momentIn(query: string, timeline: Timeline): number {
  const asked = new URLSearchParams(query).get('at') ?? ''
  if (/^\d{1,9}$/.test(asked)) return Number(asked)
  const at = Date.parse(asked)
  return Number.isNaN(at) ? 1 : timeline.seqAt(at)
}

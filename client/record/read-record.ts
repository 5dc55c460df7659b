// What the page of the public record knows: journal, minutes and the place of the record, read again when one of them has grown.
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { RecordShown } from '../../shared/lab/record/record-types.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import type { PublicHeads } from '../../shared/protocol/api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { fetchFile } from '../net/files.ts'

export interface PublicRecord {
  readonly lines: readonly JournalLine[]
  readonly minutes: Minutes
  readonly record: { readonly seq: number; readonly shown: RecordShown }
}

/** `known`: what was read before; the same again when nothing has grown since. */
export async function readRecord(
  session: SessionId,
  token: string | null,
  known: PublicRecord | null,
): Promise<Result<PublicRecord, Refusal>> {
  try {
    const read = (path: string) => textOf(fetchFile(session, path, token))
    const heads = known && (JSON.parse(await read('heads')) as PublicHeads)
    const height = known?.lines.at(-1)?.entry.seq ?? 0
    const [journal, minutes, record] = await Promise.all([
      heads?.seq === height && known ? null : read(`journal?after=${height}`),
      heads?.seq === height && known ? null : read('minutes.json'),
      heads && known && heads.record === known.record.seq ? null : read('places/record'),
    ])
    if (known && journal === null && minutes === null && record === null) return ok(known)
    return ok({
      lines: journal === null ? known!.lines : grown(known?.lines ?? [], journal),
      minutes: minutes === null ? known!.minutes : (JSON.parse(minutes) as Minutes),
      record: record === null ? known!.record : JSON.parse(record),
    })
  } catch (error) {
    return error instanceof Refused ? { ok: false, refusal: error.refusal } : refuse('not-saved')
  }
}

/** Not twice what came twice. */
function grown(before: readonly JournalLine[], text: string): readonly JournalLine[] {
  const height = before.at(-1)?.entry.seq ?? 0
  return [...before, ...[...fromLines(text)].filter(({ entry }) => entry.seq > height)]
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

async function textOf(coming: Promise<Result<Blob, Refusal>>): Promise<string> {
  const answer = await coming
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value.text()
}

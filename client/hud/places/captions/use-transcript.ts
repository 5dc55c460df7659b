// The whole transcript of a language, fetched page by page when it is asked for.
import { useState } from 'react'
import type { ShownCaption } from '../../../../shared/lab/captions/captions-types.ts'
import type { TranscriptAnswer } from '../../../../shared/lab/captions/transcript.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Sitting } from '../../../net/sitting.ts'
import { useSitting } from '../../sitting-context.ts'

export interface Transcript {
  readonly language: string
  readonly languages: TranscriptAnswer['languages']
  readonly lines: readonly ShownCaption[]
  /** ms since 1970: when the meeting was opened in which it begins, or its first line where there was none */
  readonly openedAt: number
}

type Phase =
  | { readonly is: 'idle' | 'busy' }
  | { readonly is: 'read'; readonly transcript: Transcript | null }
  | { readonly is: 'refused'; readonly refusal: Refusal }

export function useTranscript() {
  const sitting = useSitting()
  const [phase, setPhase] = useState<Phase>({ is: 'idle' })
  /** null: whichever there is first */
  const read = async (language: string | null) => {
    setPhase({ is: 'busy' })
    const answer = await readTranscript(sitting, language)
    setPhase(
      answer.ok ? { is: 'read', transcript: answer.value } : { is: 'refused', refusal: answer.refusal },
    )
  }
  return { phase, read }
}

/** null: nothing was captioned. */
export async function readTranscript(
  sitting: Pick<Sitting, 'file'>,
  wanted: string | null,
): Promise<Result<Transcript | null, Refusal>> {
  const first = await readPage(sitting, wanted, 0)
  if (!first.ok) return first
  const { languages, openings } = first.value
  const language = languages.some((each) => each.language === wanted) ? wanted : languages[0]?.language
  if (language == null) return ok(null)
  let page = language === wanted ? first : await readPage(sitting, language, 0)
  const lines: ShownCaption[] = []
  while (page.ok) {
    lines.push(...page.value.lines)
    if (page.value.next === null) {
      const began = lines[0]?.at ?? 0
      return ok({ language, languages, lines, openedAt: openings.findLast((at) => at <= began) ?? began })
    }
    page = await readPage(sitting, language, page.value.next)
  }
  return page
}

async function readPage(
  sitting: Pick<Sitting, 'file'>,
  language: string | null,
  from: number,
): Promise<Result<TranscriptAnswer, Refusal>> {
  const query = new URLSearchParams({ from: String(from), ...(language !== null && { language }) })
  const answer = await sitting.file(`captions?${query}`)
  return answer.ok ? ok(JSON.parse(await answer.value.text()) as TranscriptAnswer) : answer
}

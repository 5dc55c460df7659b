// Voice lines of a visitor of a sitting, asked for as every client asks for them. Each rejects with the code of a refusal.
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import type { VoiceRequests } from '../../shared/protocol/voice.ts'
import type { LineKind } from '../../shared/voice/hearing.ts'

/** Visitors of every sort; null: their line broke before the answer. */
export interface Asking {
  ask<N extends keyof VoiceRequests>(name: N, payload: Ask<N>): Promise<Answer<N> | null>
}

type Lines = Pick<VoiceEngine, 'listen' | 'accept' | 'speak'>

interface Wanted {
  /** of a line to send on */
  readonly as?: LineKind
  /** of a line to listen on: what is on the wall comes, too */
  readonly sees?: boolean
}

/** What stands between a visitor and the engine, in the engine's own words; names of lines are the house's business. */
export function linesOf(visitor: Asking, { as = 'voice', sees = false }: Wanted = {}): Lines {
  const asked = async <N extends keyof VoiceRequests>(name: N, payload: Ask<N>) => {
    const answer = await visitor.ask(name, payload)
    if (!answer?.ok) throw new Error(`${name}: ${answer?.refusal.code ?? 'the line broke'}`)
    return answer.value as VoiceRequests[N]['answer']
  }
  return {
    listen: async () => (await asked('voice.listen', { sees })).offer,
    accept: async (_, sdp) => void (await asked('voice.accept', { sdp })),
    speak: async (_, sdp) => (await asked('voice.speak', { sdp, as })).answer,
  }
}

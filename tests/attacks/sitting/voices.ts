// Cases 94 and 95: lines of voice that carry something else, and lines that are tried without end. The forum goes on hearing others.
import { asData, offerOfVoice } from '../../backing/unusable-descriptions.ts'
import { takeSeat } from '../raw-room.ts'
import { type Case, post } from '../target.ts'
import { equal, verify } from '../verify.ts'

const TRIES = 120

interface Answered {
  readonly ok?: boolean
  readonly refusal?: { readonly code: string }
}

export const voices: readonly Case[] = [
  {
    name: '94 a data channel that calls itself a picture is no line of voice',
    async run(target) {
      const room = await takeSeat(target)
      const offer = await offerOfVoice()
      const speak = async (sdp: string) => (await room.ask('voice.speak', { sdp, as: 'wall' })) as Answered
      equal((await speak(asData(offer))).refusal?.code, 'no-voice', 'the answer to a data channel')
      verify((await speak(offer)).ok === true, 'an honest line is not opened afterwards')
      room.leave()
    },
  },
  {
    name: '95 one address does not take every line that may be tried',
    async run({ url }) {
      const answers = await Promise.all(
        Array.from({ length: TRIES }, () => post(`${url}/api/voice/trials`, {})),
      )
      const lines: string[] = []
      for (const answer of answers) {
        const { line } = (await answer.json()) as { readonly line?: string }
        if (line) lines.push(line)
      }
      for (const line of lines) await post(`${url}/api/voice/trials/${line}/end`, {})
      verify(lines.length > 0 && lines.length < TRIES / 2, `${lines.length} of ${TRIES} were opened`)
    },
  },
]

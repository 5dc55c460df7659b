// Cases 76–80: names that hide, pose as others, or are merely not English.
import { type Case, post } from '../target.ts'
import { equal } from '../verify.ts'

const REFUSED: readonly (readonly [string, string])[] = [
  ['76 an override in a name', 'Ali\u202Egnp'],
  ['76 an isolate', '\u2066Ali'],
  ['76 only an override', '\u202E'],
  ['76 only a zero width space', '\u200B'],
  ['76 only spaces', '   '],
  ['76 nothing', ''],
  ['77 Cyrillic among Latin', '\u0430dmin'],
  ['77 full width', '\uFF21\uFF24\uFF2D\uFF29\uFF2E'],
  ['77 a zero width space within', 'UAE\u200B'],
  ['77 mathematical letters', '\u{1D400}dmin'],
  ['78 half a pair', '\uD800'],
  ['78 NUL', 'A\u0000'],
  ['78 a colour for terminals', '\u001B[31mA'],
  ['78 a line of a log', 'A\r\n{"level":60}'],
  ['79 fifty marks', `a${'\u0301'.repeat(50)}`],
  ['79 ten kilobytes', 'a'.repeat(7_500)],
  ['79 forty families', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'.repeat(40)],
]

const ACCEPTED: readonly (readonly [string, string])[] = [
  ['80 a name with a non-joiner', 'می\u200Cخواهم'],
  ['80 with tashkeel', 'مُحَمَّدٌ'],
  ['80 Persian letters', 'علی کریمی'],
  ['80 two scripts, a word each', 'وفد UAE'],
  ['80 Devanagari', 'क्ष्मा'],
  ['80 an apostrophe', 'Seán O’Brien'],
]

const entered = (url: string, name: string): Promise<Response> =>
  post(`${url}/api/sessions/open-forum/enter`, JSON.stringify({ name }))

export const names: readonly Case[] = [
  ...REFUSED.map(
    ([name, given]): Case => ({
      name,
      async run({ url }) {
        const answer = await entered(url, given)
        const { refusal } = (await answer.json()) as { refusal: { code: string } }
        equal([answer.status, ['bad-name', 'bad-request'].includes(refusal.code)], [400, true], refusal.code)
      },
    }),
  ),
  ...ACCEPTED.map(
    ([name, given]): Case => ({
      name,
      async run({ url }) {
        const answer = await entered(url, given)
        const said = (await answer.json()) as { name?: string }
        equal([answer.status, said.name], [200, given.normalize('NFC')], 'the answer')
      },
    }),
  ),
]

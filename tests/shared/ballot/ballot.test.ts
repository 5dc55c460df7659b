// A ballot holds for every allowed choice, can be made for no other, opens to what was chosen, and is signed by its credential.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBallot } from '../../../shared/ballot/cast/audit-ballot.ts'
import { ballotText, readBallot } from '../../../shared/ballot/cast/ballot.ts'
import { checkProofs, checkQuickly } from '../../../shared/ballot/cast/check-ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { isCredential } from '../../../shared/ballot/election/credential-text.ts'
import {
  credentialsText,
  drawCredential,
  readCredentials,
  secretOf,
} from '../../../shared/ballot/election/credentials.ts'
import { type Choice, type Question, slotsOfChoice } from '../../../shared/ballot/election/question.ts'
import { groupOf } from '../../../shared/ballot/group/group.ts'
import { ADOPT, CHAIR, MEMBERS, setUp } from './sample-board.ts'
import { seededChance } from './seeded-chance.ts'

const HEX = [...'0123456789abcdef']
const BOTH = ['Ed25519', 'BELENIOS-2048'] as const

function everyChoice({ answers, mayBeBlank, min, max }: Question): readonly Choice[] {
  const sets = Array.from({ length: 2 ** answers.length }, (_, bits) =>
    answers.map((_, index) => index).filter((index) => (bits >> index) & 1),
  )
  const allowed = sets.filter(({ length }) => length >= min && length <= max)
  return mayBeBlank ? [...allowed, 'blank'] : allowed
}

describe.each(BOTH)('in %s', (group) => {
  const made = setUp({ group, questions: [ADOPT, CHAIR] })
  const { election, credentials, chance } = made
  const registered = readCredentials(election.group, made.setup.credentials)

  it('[BA13] every allowed choice passes all checks, and opens to itself', () => {
    for (const first of everyChoice(ADOPT))
      for (const second of group === 'Ed25519' ? everyChoice(CHAIR) : (['blank', [1]] as const)) {
        const { text, opening } = encryptBallot(election, [first, second], credentials[0]!, chance)
        checkProofs(election, checkQuickly(election, registered, text))
        const slots = [slotsOfChoice(ADOPT, first), slotsOfChoice(CHAIR, second)]
        expect(openBallot(election, text, opening)).toEqual(slots)
      }
  })

  it('[BA12] has one text', () => {
    const { text } = encryptBallot(election, [[0], 'blank'], credentials[1]!, chance)
    expect(ballotText(readBallot(election.group, text))).toBe(text)
  })

  it('[BA16] an opening of another ballot shows nothing', () => {
    const [one, other] = [0, 1].map((answer) =>
      encryptBallot(election, [[answer], 'blank'], credentials[0]!, chance),
    )
    expect(openBallot(election, one!.text, other!.opening)).toBeNull()
  })
})

describe('[BA11] choices that a question does not allow', () => {
  const none: readonly (readonly [string, Question, Choice])[] = [
    ['too few', MEMBERS, [0]],
    ['too many', MEMBERS, [0, 1, 2, 3]],
    ['an answer that is none', ADOPT, [3]],
    ['a negative one', ADOPT, [-1]],
    ['half of one', ADOPT, [0.5]],
    ['one twice', MEMBERS, [1, 1]],
    ['blank where none may be', ADOPT, 'blank'],
    ['nothing', ADOPT, []],
  ]
  it.each(none)('%s', (_, question, choice) => {
    expect(() => slotsOfChoice(question, choice)).toThrow(RangeError)
  })

  it('[BA13] ranges hold at both ends', () => {
    const { election, credentials, setup, chance } = setUp({ questions: [MEMBERS] })
    const registered = readCredentials(election.group, setup.credentials)
    for (const choice of [
      [0, 4],
      [1, 2, 3],
      [2, 3],
    ]) {
      const { text } = encryptBallot(election, [choice], credentials[2]!, chance)
      checkProofs(election, checkQuickly(election, registered, text))
    }
  })
})

describe('[BA5] credentials', () => {
  it('are drawn in the form of Belenios', () => {
    const chance = seededChance('credentials')
    const drawn = Array.from({ length: 50 }, () => drawCredential(chance))
    expect(drawn.every(isCredential)).toBe(true)
    expect(new Set(drawn).size).toBe(50)
  })

  it.each(['', 'abc', 'AAAAA-BBBBBB-CCCCC', 'AAAAA-BBBBBB-CCCCC-DDDDD0', 'AAAAABBBBBBCCCCCDDDDDD'])(
    'are none: %s',
    (text) => expect(isCredential(text)).toBe(false),
  )

  it('depend on the election', () => {
    const group = groupOf('Ed25519')!
    const credential = 'AAAAA-BBBBBB-CCCCC-DDDDDD'
    expect(secretOf(group, 'srnJaeyRws65uq', credential)).not.toBe(
      secretOf(group, 'srnJaeyRws65ur', credential),
    )
  })

  it('[BA6] are listed in an order that tells nothing of who they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom(...HEX) }), { maxLength: 20 }),
        (parts) => {
          expect(credentialsText([...parts].reverse())).toBe(credentialsText(parts))
        },
      ),
    )
  })
})

// Secret ballots on the screens of chair, trustees and registrar: what is set up, what is missing from whom, what is called for.
import { describe, expect, it } from 'vitest'
import { needsOf } from '../../client/hud/alert/needs.ts'
import { OfficeBlock } from '../../client/hud/desk/office/office-block.tsx'
import { OpenVoteDesk } from '../../client/hud/desk/voting/open-vote-desk.tsx'
import { OfficeDuties } from '../../client/hud/secret/office-duties.tsx'
import type { PersonId } from '../../shared/ids.ts'
import { callsOf } from '../../shared/procedure/calls/called-for.ts'
import { CHAIR, type Committee, newCommittee, of } from './committee.ts'
import { ARE, FRA } from './fake-sitting.ts'
import { KEN, REGISTRAR, withOffice } from './office-hall.ts'
import { show, textOf } from './show.tsx'

const HASH = 'ab'.repeat(32)
const bare = newCommittee('open-floor', [ARE, FRA, KEN])
const opened = withOffice(2)

/** By the house, or an act whose payload the law alone reads. */
const does = (committee: Committee, who: PersonId | 'system', name: string, ask: object): Committee =>
  committee.act(who, name as 'secret.end', ask as never)

const given = (committee: Committee, step: string, ...people: readonly PersonId[]): Committee =>
  people.reduce(
    (now, who) => does(now, who, 'trustee.give', { office: 'o1', step, text: `${who}` }),
    committee,
  )
const TRUSTEES = [CHAIR, of(ARE), of(FRA)]
const keyed = ['certificate', 'polynomial', 'share'].reduce(
  (now, step) => given(now, step, ...TRUSTEES),
  opened,
)
const registered = does(keyed, REGISTRAR, 'credentials.register', {
  office: 'o1',
  credentials: [ARE, FRA, KEN].map((delegation, index) => ({ delegation, credential: `c${index}` })),
})
const put = does(
  does(registered, CHAIR, 'vote.open', {
    question: 'Shall we?',
    method: 'secret',
    decision: null,
    again: null,
  }),
  'system',
  'secret.open',
  { vote: 'v1', hash: HASH, election: '{}' },
)
const cast = does(put, of(ARE), 'secret.cast', {
  ...{ vote: 'v1', ballot: 'b', tracker: 't', marks: ['m'], credential: 'c0' },
})
const ended = does(cast, CHAIR, 'secret.end', { vote: 'v1' })
const tallied = does(ended, 'system', 'secret.tally', { vote: 'v1', hash: HASH, ballots: 1 })
const half = does(tallied, of(FRA), 'secret.decrypt', { vote: 'v1', text: 'd' })

/** the house alone */
const SOLE = {
  group: 'Ed25519',
  registrar: REGISTRAR,
  trustees: [],
  threshold: null,
  uuid: HASH,
  houseKey: '',
}

const desk = (committee: Committee, language: 'en' | 'ar' = 'en', who = CHAIR) =>
  textOf(show(<OfficeBlock />, committee.view(who), language))
const duties = (committee: Committee, who: PersonId, language: 'en' | 'ar' = 'en') =>
  textOf(show(<OfficeDuties />, committee.view(who), language))

describe('the office at the desk', () => {
  it('[SB3] is set up with chair and others as trustees, and says what is promised', () => {
    expect(desk(bare)).toContain('Who opens the ballots together The server and people of this sitting')
    expect(desk(bare)).toContain('What a secret ballot promises, and what it does not')
    expect(desk(bare, 'ar')).toContain('من يفتحون الأوراق معًا')
  })

  it('says what is missing from whom', () => {
    const text = desk(given(opened, 'certificate', CHAIR))
    expect(text).toContain('ken Registrar 0 of 3 credentials are registered')
    expect(text).toContain('chair Trustee has given all are Trustee key is awaited (1 of 3)')
    expect(desk(opened, 'ar')).toContain('يُنتظر مفتاحه')
  })

  it('[SB7] is ready when all is there', () => {
    expect(desk(keyed)).not.toContain('All is there')
    expect(desk(registered)).toContain('All is there: a question can be put to a secret vote.')
  })

  it('is set up by who presides alone', () => {
    expect(desk(opened, 'en', of(ARE))).not.toContain('Set up anew')
  })
})

describe('what is due', () => {
  it('[SB5] from a trustee: a key first, then its part in opening the count, and nothing between', () => {
    expect(duties(opened, of(ARE))).toContain('Make my key')
    expect(duties(opened, of(ARE), 'ar')).toContain('إعداد مفتاحي')
    expect(duties(registered, of(ARE))).toContain('Nothing is due from you now.')
    expect(duties(tallied, of(ARE))).toContain('Please help to open the count.')
    expect(duties(half, of(FRA))).toContain('Your part is recorded.')
  })

  it('[SB6] from the registrar: credentials', () => {
    expect(duties(opened, REGISTRAR)).toContain('Draw 3 credentials')
    expect(duties(opened, REGISTRAR, 'ar')).toContain('استخراج 3 أوراق اعتماد')
    expect(duties(registered, REGISTRAR)).toContain('Each delegation has its credential.')
  })

  it('from nobody else', () => {
    expect(duties(does(opened, CHAIR, 'office.open', SOLE), of(ARE))).toBe('')
  })

  it.each<[string, Committee, PersonId, readonly string[]]>([
    ['a key', opened, of(ARE), ['office o1 certificate']],
    ['nothing while others are awaited', given(opened, 'certificate', of(ARE)), of(ARE), []],
    ['credentials', opened, REGISTRAR, ['office o1 credentials']],
    ['opening the count', tallied, of(ARE), ['opening v1']],
    ['nothing when that is done', half, of(FRA), []],
    ['no ballot when casting has ended', ended, REGISTRAR, []],
  ])('calls for %s', (_, committee, who, keys) => {
    expect(needsOf(committee.view(who), {}, 0).map(({ key }) => key)).toEqual(keys)
  })
})

describe('a secret vote at the desk', () => {
  const first = ({ sitting, at }: Committee) => callsOf(sitting, at)[0]

  it('[SB14] waits for ballots, then for trustees, then for the house', () => {
    const done = does(half, of(ARE), 'secret.decrypt', { vote: 'v1', text: 'd' })
    expect(first(put)).toMatchObject({ is: 'wait-for-ballots' })
    expect([ended, tallied, half, done].map(first)).toMatchObject([
      { is: 'open-count', missing: null },
      { is: 'open-count', missing: 2 },
      { is: 'open-count', missing: 1 },
      { is: 'open-count', missing: 0 },
    ])
  })

  it('[SB16] may be annulled with a reason, and [SB17] warns that few take part', () => {
    const text = textOf(show(<OpenVoteDesk />, put.view(CHAIR)))
    expect(text).toContain('Annul this vote')
    expect(text).toContain('Fewer than five of those who may vote are present.')
  })
})

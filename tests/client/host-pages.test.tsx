// What a host reads: why a row is wrong, how a badge stands, what cannot be printed.
import { describe, expect, it } from 'vitest'
import { readList } from '../../client/lobby/host/plan/read-list.ts'
import { faultText, WrongRows } from '../../client/lobby/host/plan/wrong-rows.tsx'
import { BadgeItem } from '../../client/lobby/host/session/badge-item.tsx'
import type { SessionInHand } from '../../client/lobby/host/session/use-session.ts'
import { BadgeCard } from '../../client/lobby/host/sheet/badge-card.tsx'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import type { Badge } from '../../shared/protocol/host-api.ts'
import { fakeView } from './fake-sitting.ts'
import { show, stateOf, textOf } from './show.tsx'

const sentencesOf = (list: string, language: Language, chosen: readonly string[] = []) => {
  const { host } = stateOf(language)
  if (!host) throw new Error('the words of hosts are missing')
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
  return readList(list, chosen).wrong.map(({ row, fault }) => [row, plain(faultText(host, language, fault))])
}

describe('a wrong row', () => {
  it('is told with its number and what to do', () => {
    expect(sentencesOf('A\n\n\n\n\n\nZZZ', 'en')).toEqual([
      [7, 'ZZZ is no code of a member state; write a name instead.'],
    ])
    expect(sentencesOf('A\nZZZ', 'ar')).toEqual([[2, 'ZZZ ليس رمزًا لدولة عضو؛ يُرجى كتابة اسم بدلًا منه.']])
  })

  it('names states in the language of the reader', () => {
    expect(sentencesOf('KEN\nKEN', 'en')).toEqual([
      [2, 'Kenya stands in row 1 already; leave one of the two out.'],
    ])
    expect(sentencesOf('code,name\nFRA,Germany', 'ar')).toEqual([
      [2, 'FRA هو رمز فرنسا، والاسم المكتوب Germany؛ يُرجى تصحيح أحدهما.'],
    ])
    expect(sentencesOf('OMN', 'en', ['OMN'])).toEqual([
      [1, 'Oman is selected above already; leave this row out.'],
    ])
  })

  it('is one of a dozen shown when there are many, all of them counted', () => {
    const codes = Array.from({ length: 20 }, () => 'ZZZ').join('\n')
    const text = textOf(show(<WrongRows wrong={readList(codes).wrong} onSelect={() => {}} />, fakeView()))
    expect(text).toContain('20 rows need your attention')
    expect(text.match(/Row \d+/g)).toHaveLength(12)
  })
})

const BADGE: Badge = {
  id: 'b_1',
  role: 'delegate',
  delegation: { id: 'KEN' as DelegationId, en: 'Kenya', ar: 'كينيا' },
  label: '',
  uses: 16,
  usesLeft: 16,
  expiresAt: null,
  revokedAt: null,
  people: [],
}

function itemOf(badge: Partial<Badge>, link: string | null = null, language: Language = 'en') {
  const links = new Map(link === null ? [] : [['b_1', link]])
  const inHand = { links } as unknown as SessionInHand
  const item = <BadgeItem badge={{ ...BADGE, ...badge }} inHand={inHand} act={async () => true} />
  return textOf(show(item, fakeView(), language))
}

describe('a badge', () => {
  it('is named and says that nobody has used it', () => {
    expect(itemOf({})).toBe('Kenya Not used yet 16 of 16 uses left Reissue Revoke')
    expect(itemOf({ label: 'Deputy' }, null, 'ar')).toBe(
      'كينيا – Deputy لم تُستخدم بعد بقي 16 استخدامًا من 16 إعادة إصدار سحب',
    )
  })

  it('says who came in with it, and who of them was removed', () => {
    const people = [
      { name: 'Amina', isRemoved: false },
      { name: '#1', isRemoved: true },
    ]
    expect(itemOf({ people, usesLeft: 0 })).toContain(
      'Used by 2 people: Amina and #1 (removed) No further use left',
    )
  })

  it('says until when it works, or that it is over', () => {
    expect(itemOf({ expiresAt: Date.UTC(2099, 0, 1) })).toMatch(/Works until 1 January 2099/)
    expect(itemOf({ expiresAt: 5 }, null, 'ar')).toMatch(/انتهت صلاحيته 1 يناير 1970/)
  })

  it('shows its link where it is kept, and never that of a revoked one', () => {
    expect(itemOf({}, 'https://x/s/1#k=2')).toContain('https://x/s/1#k=2')
    const revoked = itemOf({ revokedAt: 5 }, 'https://x/s/1#k=2')
    expect(revoked).toMatch(/^Kenya Revoked 1 January 1970/)
    expect(revoked).not.toMatch(/https|Revoke\b(?!d)/)
  })
})

describe('a card', () => {
  const cardOf = (badge: Partial<Badge>) =>
    textOf(show(<BadgeCard badge={{ ...BADGE, ...badge }} link="https://x/#k=1" title="T" />, fakeView()))

  it('has delegation and role in both languages, and the link', () => {
    expect(cardOf({})).toMatch(/^T Kenya كينيا Delegate مندوب .* https:\/\/x\/#k=1$/)
  })

  it('has a name of the host’s own once', () => {
    const delegation = { id: 'd1' as DelegationId, en: 'Youth', ar: 'Youth' }
    expect(cardOf({ delegation })).toMatch(/^T Youth Delegate مندوب /)
  })

  it('has the role in large where there is no delegation, and whom it is for', () => {
    expect(cardOf({ role: 'secretary', delegation: null, label: 'المقرّر' })).toMatch(
      /^T Secretary الأمانة المقرّر Point/,
    )
  })
})

// From what a host prepares to a request, from a session back to a plan, and from links to files that can be sent on.
import { describe, expect, it } from 'vitest'
import { TEMPLATE_IDS, TEMPLATE_STATES } from '../../client/lobby/host/desk/templates.ts'
import { readOwnRulebook } from '../../client/lobby/host/plan/own-rulebook.ts'
import { decodeText, readTextFile } from '../../client/lobby/host/plan/read-file.ts'
import { countOf, EMPTY_PLAN, planOf, problemOf, sessionOf } from '../../client/lobby/host/plan/session-of.ts'
import { invitationCsv, invitationText } from '../../client/lobby/host/session/invitation-files.ts'
import type { SessionId } from '../../shared/ids.ts'
import type { ListEntry } from '../../shared/members/delegation-list.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import { RULEBOOKS } from '../../shared/procedure/rulebooks/rulebooks.ts'
import type { SittingPlan } from '../../shared/protocol/host-api.ts'

const planWith = (plan: Partial<SittingPlan>): SittingPlan => ({ ...EMPTY_PLAN, ...plan })

describe('the request', () => {
  it('names chosen states in seating order, then the list in its own', () => {
    const plan = planWith({ title: ' Summit ', states: ['FRA', 'DZA'], list: 'Youth\nKEN', public: true })
    expect(sessionOf(plan)).toEqual({
      title: 'Summit',
      rulebook: 'open-floor',
      delegations: [{ id: 'DZA' }, { id: 'FRA' }, { name: 'Youth' }, { id: 'KEN' }],
      public: true,
    })
  })

  it.each([
    [{ title: '  ', list: 'A' }, 'title'],
    [{ title: 'T', list: ' \n' }, 'delegations'],
    [{ title: 'T', list: 'A\nZZZ' }, 'rows'],
    [{ title: 'T', list: 'FRA', states: ['FRA'] }, 'rows'],
    [{ title: 'T', states: [...MEMBER_BY_ID.keys(), 'XX1', 'XX2'] }, null],
    [{ title: 'T', list: 'A' }, null],
    [{ title: 'T', list: 'A', rulebook: 'own' }, 'rulebook'],
    [{ title: 'T', list: 'A', rulebook: 'own', ownRulebook: '{}' }, 'rulebook'],
    [{ title: 'T', list: 'A', rulebook: 'own', ownRulebook: JSON.stringify(RULEBOOKS['model-un']) }, null],
    [{ title: 'T', list: 'Youth', rulebook: 'general-assembly' }, 'unfit'],
    [{ title: 'T', states: ['ARE'], rulebook: 'gcc-supreme-council' }, 'unfit'],
    // rules that this forum does not know (any more) become the open floor
    [{ title: 'T', list: 'A', rulebook: 'of another forum' }, null],
  ])('%# lacks %s', (plan, problem) => {
    expect(problemOf(planWith(plan))).toBe(problem)
  })
})

describe('rules of one’s own', () => {
  it('are told from no text, from what is no JSON, and from rules with faults, each with its place', () => {
    const places = (text: string) => {
      const read = readOwnRulebook(text)
      return read.is === 'faulty' ? read.faults.map(({ path }) => path).slice(0, 2) : read.is
    }
    const rules = { ...RULEBOOKS['open-floor'], version: 0, sources: [] }
    expect([' ', '{', JSON.stringify(rules)].map(places)).toEqual([
      'empty',
      'no-json',
      ['version', 'sources'],
    ])
  })

  it('are every rulebook of the forum, to begin with', () => {
    const read = Object.values(RULEBOOKS).map((rulebook) => readOwnRulebook(JSON.stringify(rulebook)).is)
    expect(new Set(read)).toEqual(new Set(['fine']))
  })

  it('go with the request as they were written, and come back with a duplicate', () => {
    const ownRulebook = JSON.stringify(RULEBOOKS['open-floor'], null, 2)
    const plan = planWith({ rulebook: 'own', ownRulebook, list: 'A' })
    expect(sessionOf(plan)).toMatchObject({ rulebook: 'own', ownRulebook })
    expect(sessionOf(planWith({ ownRulebook }))).not.toHaveProperty('ownRulebook')
  })
})

describe('the plan of a session that was', () => {
  const session = { id: 's_1' as SessionId, title: 'T', rulebook: 'open-floor', public: true }
  const times = { createdAt: 1, endedAt: 2, planned: null, present: 0 }
  const again = (delegations: readonly ListEntry[]) =>
    planOf({ session: { ...session, ...times }, ownRulebook: '', delegations, badges: [] })

  it.each<[string, readonly ListEntry[]]>([
    ['states in seating order and names', [{ id: 'DZA' }, { id: 'FRA' }, { name: 'Youth' }]],
    ['states in another order', [{ id: 'FRA' }, { id: 'DZA' }]],
    ['states after names', [{ name: 'Youth' }, { id: 'DZA' }]],
    ['names that a table would cut', [{ name: 'Bread, salt; "and" peace' }, { name: 'B' }]],
    ['names that look like codes', [{ id: 'DZA' }, { name: 'WWF' }]],
    ['names that look like headings', [{ name: 'Delegation' }, { name: 'B' }]],
    ['names that look like numbers', [{ name: '1947' }, { id: 'DZA' }]],
  ])('asks for the same again: %s', (_, delegations) => {
    expect(sessionOf(again(delegations))).toEqual({
      title: 'T',
      rulebook: 'open-floor',
      delegations,
      public: true,
    })
  })

  it('has states chosen where their order allows, so that they can be unchosen', () => {
    expect(again([{ id: 'DZA' }, { id: 'FRA' }, { name: 'Youth' }])).toMatchObject({
      states: ['DZA', 'FRA'],
      list: 'Youth',
    })
  })
})

describe('templates', () => {
  it('name states that there are, each once', () => {
    const counts = TEMPLATE_IDS.map((id) => [id, countOf(planWith({ states: TEMPLATE_STATES[id] }))])
    expect(Object.fromEntries(counts)).toEqual({
      'general-assembly': 193,
      'general-assembly-committee': 193,
      'security-council': 15,
      'eu-council': 27,
      'gcc-supreme-council': 6,
      'model-un': 0,
      'open-floor': 0,
    })
  })

  it('may be opened as they are: their members are those that their rules ask for', () => {
    const fixed = TEMPLATE_IDS.filter((id) => TEMPLATE_STATES[id].length > 0)
    const problems = fixed.map((id) =>
      problemOf(planWith({ title: 'T', rulebook: id, states: TEMPLATE_STATES[id] })),
    )
    expect(problems).toEqual(fixed.map(() => null))
  })
})

describe('a file', () => {
  const bytes = (...values: readonly number[]) => new Uint8Array(values)
  it.each([
    ['UTF-8', new TextEncoder().encode('مصر'), 'ar', 'مصر'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'en', 'A'],
    ['UTF-16, the other end first', bytes(0xfe, 0xff, 0, 0x41), 'en', 'A'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0), 'en', 'A'],
    ['the old code page of Arabic', bytes(0xe3, 0xd5, 0xd1), 'ar', 'مصر'],
    ['the old code page of the west', bytes(0x43, 0xf4, 0x74, 0x65), 'en', 'Côte'],
  ] as const)('in %s is read', (_, file, language, text) => {
    expect(decodeText(file, language)).toEqual({ ok: true, value: text })
  })

  it('has the line breaks of a text field', async () => {
    const file = new Blob(['\uFEFFa\r\nb\rc\n'])
    expect(await readTextFile(file, 'en')).toEqual({ ok: true, value: 'a\nb\nc\n' })
  })

  it('of a size that no list has is not read', async () => {
    expect(await readTextFile(new Blob(['x'.repeat(200_001)]), 'en')).toEqual({
      ok: false,
      refusal: 'too-large',
    })
  })

  it('that is a workbook is none', () => {
    expect(decodeText(bytes(0x50, 0x4b, 3, 4, 0, 0), 'en')).toEqual({ ok: false, refusal: 'not-text' })
  })
})

describe('the spreadsheet', () => {
  it('is quoted, with a byte order mark and CRLF', () => {
    expect(invitationCsv(['Delegation', 'Link'], [{ name: 'A "b", c', link: 'https://x/s/1#k=2' }])).toBe(
      '\uFEFF"Delegation","Link"\r\n"A ""b"", c","https://x/s/1#k=2"\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc'])(
    'does not calculate %j',
    (name) => {
      expect(invitationCsv(['D', 'L'], [{ name, link: 'x' }])).toBe(`\uFEFF"D","L"\r\n"'${name}","x"\r\n`)
    },
  )
})

describe('the text', () => {
  it('has the title and each name with its link', () => {
    expect(invitationText('Summit', [{ name: 'مصر', link: 'https://x/1' }])).toBe(
      'Summit\n\nمصر\nhttps://x/1\n',
    )
  })
})

// From a host's form to a request, and from its answer to files that can be sent on.
import { describe, expect, it } from 'vitest'
import { invitationCsv, invitationText } from '../../client/lobby/host/invitation-files.ts'
import { parseNames } from '../../client/lobby/host/parse-names.ts'
import { EMPTY_FORM, problemOf, sessionOf } from '../../client/lobby/host/use-host-form.ts'

describe('names of a host', () => {
  it('are one a line, without empty ones and repetitions', () => {
    expect(parseNames('  Team A \r\n\nفريق ب\nTeam A\n')).toEqual(['Team A', 'فريق ب'])
  })

  it('are the first column of what a spreadsheet copies', () => {
    expect(parseNames('"Say ""yes"""\t12\nNorth   Bank\t7')).toEqual(['Say "yes"', 'North Bank'])
  })
})

describe('the request', () => {
  const order = ['DZA', 'EGY', 'FRA']

  it('names chosen states in seating order', () => {
    const form = { ...EMPTY_FORM, title: ' Summit ', chosen: new Set(['FRA', 'DZA']), isPublic: true }
    expect(sessionOf(form, order)).toEqual({
      title: 'Summit',
      rulebook: 'open-floor',
      delegations: [{ id: 'DZA' }, { id: 'FRA' }],
      public: true,
    })
  })

  it('names delegations of the host, whatever states are chosen', () => {
    const form = { ...EMPTY_FORM, source: 'names' as const, chosen: new Set(['FRA']), namesText: 'A\nB' }
    expect(sessionOf(form, order).delegations).toEqual([{ name: 'A' }, { name: 'B' }])
  })

  const names = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`).join('\n')
  it.each([
    [{ title: '  ', namesText: 'A' }, 'title'],
    [{ title: 'T', namesText: ' \n' }, 'delegations'],
    [{ title: 'T', namesText: names(197) }, 'too-many'],
    [{ title: 'T', namesText: names(196) }, null],
  ])('%# lacks %s', (filled, problem) => {
    expect(problemOf(sessionOf({ ...EMPTY_FORM, source: 'names', ...filled }, order))).toBe(problem)
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

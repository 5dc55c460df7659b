// The desk as who works at it finds it: what is called for on top, what is folded, why something is not in order.
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { ACTS } from '../../client/hud/desk/now/call-acts.tsx'
import { PeoplePanel } from '../../client/hud/people/people-panel.tsx'
import { PresidingPanel } from '../../client/hud/people/presiding-panel.tsx'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { atWork, CHAIR, type Committee, newCommittee, of } from './committee.ts'
import { ARE, FRA, fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const KEN = 'KEN' as DelegationId
const SEATS = [ARE, FRA, KEN]
const begun = atWork('model-un', SEATS)
const OMAR = person('omar', { role: 'secretary' })

const asSecretary = (committee: Committee): SittingView => {
  const view = committee.view(CHAIR)
  return { ...view, me: OMAR, people: new Map([...view.people, [OMAR.id, OMAR]]) }
}

const markup = (
  view: SittingView,
  at: number,
  language: Language = 'en',
  node: ReactNode = <PresidingPanel />,
) => show(node, view, language, at)
const text = (committee: Committee, language: Language = 'en') =>
  textOf(markup(committee.view(CHAIR), committee.at, language))

/** Headings of the blocks, those that are open marked. */
const blocks = (committee: Committee): readonly string[] =>
  [
    ...markup(committee.view(CHAIR), committee.at).matchAll(
      /class="desk-block-head" aria-expanded="(\w+)"[^>]*><span>([^<]+)</g,
    ),
  ].map(([, isOpen, heading]) => (isOpen === 'true' ? `${heading} +` : (heading ?? '')))

describe('for others', () => {
  it('says who presides and what the chair is for', () => {
    const view = begun.view(of(KEN))
    expect(textOf(markup(view, begun.at))).toBe(
      'chair presides. The chair leads the session from here: meetings and the roll call, the floor and its clocks, points, motions and votes.',
    )
  })

  it('[RO2] offers the free chair of the open forum', () => {
    expect(textOf(markup(fakeView(), 0))).toContain('In the open forum anyone may take the chair.')
    expect(textOf(markup(fakeView(), 0))).toContain('Take the chair')
  })
})

describe('what is called for', () => {
  it('stands on top, in both languages', () => {
    const gathered = newCommittee('model-un', SEATS)
    expect(text(gathered)).toContain(
      'Now Call the roll 0 delegations are present; the quorum to open is 1. To the roll call Meeting',
    )
    expect(text(gathered, 'ar')).toContain(
      'الآن نداء الوفود لا وفود حاضرة، والمطلوب للافتتاح 1. إلى نداء الوفود الاجتماع',
    )
  })

  it('has its act there and not a second time in its block', () => {
    const listed = begun.act(of(FRA), 'floor.request', { kind: 'speech' })
    const shown = text(listed)
    expect(shown).toContain('Now Give the floor to France Give the floor Meeting')
    expect(shown.match(/Give the floor(?! to)/g)?.length).toBe(1)
  })

  it('shows who speaks with the clock, and what comes after', () => {
    const speaking = begun
      .act(of(FRA), 'floor.request', { kind: 'speech' })
      .act(of(ARE), 'floor.request', { kind: 'speech' })
      .act(CHAIR, 'floor.give', { entry: 'e1' as never })
      .wait(70_000)
    expect(text(speaking)).toContain(
      'Now The time of France is over France Speech fra 1:10 of 1:00 The time of this speech is over. 0:10 over time End the speech Stop the clock +30 s Then Give the floor to United Arab Emirates',
    )
  })

  it('[PO6] rules on the first point with words', () => {
    const raised = begun.act(of(FRA), 'point.raise', { kind: 'order', text: 'The vote was not announced.' })
    expect(text(raised)).toContain(
      'Now Rule on the point of order Raised by France The vote was not announced. Words of the chair (not needed) Well taken Not well taken',
    )
  })
})

describe('the blocks', () => {
  it('are those that the rules have a use for, the one that is called for open', () => {
    expect(blocks(begun)).toEqual([
      ...['Meeting', 'Roll call', 'Agenda', 'Floor +', 'Motions', 'Proposals', 'Voting'],
      ...['Elections', 'Secret ballots', 'People and door', 'The chair itself'],
    ])
    expect(blocks(newCommittee('open-floor', SEATS))).toEqual([
      ...['Meeting', 'Agenda', 'Floor +', 'Proposals', 'Voting', 'Elections', 'Secret ballots'],
      ...['People and door', 'The chair itself'],
    ])
    expect(blocks(atWork('security-council', SEATS))).not.toContain('Elections')
  })

  it('[MO14] show motions in their order, with the rule and why', () => {
    const moved = begun
      .act(of(FRA), 'motion.move', {
        ...{ motion: 'moderated-caucus', terms: { minutes: 10, seconds: 45 }, text: 'Wells' },
      })
      .act(of(KEN), 'motion.move', { motion: 'unmoderated-caucus', terms: { minutes: 5 }, text: '' })
      .act(of(ARE), 'motion.second', { motion: 'm1' as never })
      .act(of(ARE), 'motion.second', { motion: 'm2' as never })
    expect(text(moved)).toContain(
      'Unmoderated caucus 5 minutes Moved by Kenya seconded by United Arab Emirates Model United Nations, rule 12 before the next one by precedence',
    )
  })

  it('have a label for every field, a name for every button, and no id twice', () => {
    const view = newCommittee('model-un', SEATS)
    const page = markup(view.view(CHAIR), view.at)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    const fields = [...page.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([field]) => field)
    const isNamed = (field: string) =>
      field.includes('aria-label=') || page.includes(`for="${/ id="([^"]+)"/.exec(field)?.[1]}"`)
    expect(fields.filter((field) => !isNamed(field))).toEqual([])
    expect(page).not.toMatch(/<button(?![^>]*aria-label)[^>]*><svg/)
  })
})

describe('the roll call', () => {
  it('is a grid of groups, one row of which is in the order of the keyboard', () => {
    const gathered = newCommittee('model-un', SEATS)
    const page = markup(gathered.view(CHAIR), gathered.at)
    expect(page).toContain('role="grid"')
    expect([...page.matchAll(/role="radiogroup" aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      ...['United Arab Emirates', 'France', 'Kenya'],
    ])
    expect([...page.matchAll(/type="radio"[^>]*tabindex="0"/gi)].length).toBe(3)
    expect(textOf(page)).toContain('P or 1: Present V or 2: Present and voting A or 3: Absent')
  })
})

describe('the secretary', () => {
  const raised = begun.act(of(FRA), 'point.raise', { kind: 'order', text: '' })

  it('[RO13] works at the same desk, and reads why a ruling is not for them', () => {
    const shown = textOf(markup(asSecretary(raised), raised.at))
    expect(shown).toContain('chair presides You work at this desk with who presides.')
    expect(shown).toContain(
      'Not well taken Only the person who presides may do this. Please take the chair first, or ask the presiding person. Model United Nations, rule 9',
    )
  })
})

describe('people, for the desk', () => {
  const visitor = person('Rosa')
  const view = begun.view(CHAIR)
  const withVisitor = { ...view, people: new Map([...view.people, [visitor.id, visitor]]) }

  it('may be muted, called to the rostrum, made head or removed', () => {
    const shown = textOf(markup(withVisitor, begun.at, 'en', <PeoplePanel />))
    expect(shown).toContain('Mute To the rostrum Remove…')
  })

  it('[RO17] say who is muted', () => {
    const muted = begun.act(CHAIR, 'person.mute', { person: of(KEN), isMuted: true })
    expect(textOf(markup(muted.view(CHAIR), muted.at, 'en', <PeoplePanel />))).toContain('Muted')
  })

  it('show none of it to others', () => {
    const shown = textOf(markup(begun.view(of(KEN)), begun.at, 'en', <PeoplePanel />))
    expect(shown).not.toContain('Remove')
  })
})

describe('the open forum', () => {
  it('is led from the same desk, and nobody ends it, shuts its door or sends somebody away', () => {
    const me = person('me')
    const view = fakeView({
      me,
      presiding: personId('me'),
      people: peopleMap(me, person('Rosa')),
      chapters: newCommittee('open-floor', SEATS).view(CHAIR).chapters,
    })
    const shown = textOf(markup(view, 0))
    expect(shown).toContain('Now Nothing waits for the chair')
    expect(shown).toContain('You preside.')
    expect(shown).not.toContain('End the session')
    expect(shown).toContain('People and door 2 people')
    expect(textOf(markup(view, 0, 'en', <PeoplePanel />))).not.toContain('Remove')
  })
})

it('closes a vote by one and the same button, however many have voted', () => {
  expect([ACTS['close-vote'], ACTS['ask-consent']]).toEqual([
    ACTS['wait-for-ballots'],
    ACTS['wait-for-ballots'],
  ])
})

// Notes: by who they are exchanged with, what is new, and the places to read and write them, in both languages.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ExchangeView } from '../../client/hud/notes/exchange.tsx'
import { exchangesOf } from '../../client/hud/notes/exchanges.ts'
import { NewNote } from '../../client/hud/notes/new-note.tsx'
import { NotesPanel } from '../../client/hud/notes/notes-panel.tsx'
import { keepReadNotes, keptReadNotes, unreadNotes } from '../../client/hud/notes/read-notes.ts'
import { ChatPanel } from '../../client/hud/people/chat-panel.tsx'
import { PanelTabs } from '../../client/hud/tabs/panel-tabs.tsx'
import { ownEnd } from '../../client/net/own-end.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { Note, NoteEnd } from '../../shared/protocol/messages.ts'
import { peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'
import { ARE, FRA, KEN, viewWith } from './wall-samples.ts'

const note = (id: number, from: NoteEnd, to: NoteEnd, text = `note ${id}`): Note => ({
  ...{ id, from, to, text, person: personId(`of ${from}`), name: `Person of ${from}`, at: 0 },
})
const NOTES = [note(1, FRA, ARE), note(2, ARE, FRA), note(3, 'chair', ARE), note(5, FRA, ARE)]

const delegate = person('me', { role: 'delegate', delegation: ARE })
const inDelegation = (more: Partial<SittingView> = {}) =>
  viewWith({}, { me: delegate, people: peopleMap(delegate), notes: NOTES, ...more })

describe('one writes and reads', () => {
  it.each([
    [{ delegation: ARE }, null, ARE],
    [{ role: 'chair' }, null, 'chair'],
    [{ role: 'secretary' }, null, 'chair'],
    [{}, 'me', 'chair'],
    [{ delegation: KEN }, 'me', KEN],
    [{}, null, null],
    [{ role: 'observer' }, null, null],
  ] as const)('as %o, presiding %s: the notes of %s', (who, presiding, end) => {
    const me = person('me', who)
    expect(ownEnd({ me, presiding: presiding && me.id })).toBe(end)
  })
})

describe('exchanges', () => {
  it('stand with the latest first, and count what of theirs was not read', () => {
    const read = { [FRA]: 1 }
    expect(
      exchangesOf(NOTES, ARE, read).map(({ end, notes, unread }) => [end, notes.map(({ id }) => id), unread]),
    ).toEqual([
      [FRA, [1, 2, 5], 1],
      ['chair', [3], 1],
    ])
  })

  it('are new until they are read, for who may read them', () => {
    const view = inDelegation()
    expect(unreadNotes(view, {}).map(({ id }) => id)).toEqual([1, 3, 5])
    expect(unreadNotes(view, { [FRA]: 5, chair: 3 })).toEqual([])
    expect(unreadNotes({ ...view, me: person('me') }, {})).toEqual([])
  })
})

describe('what was read', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
    return () => vi.unstubAllGlobals()
  })

  it('is kept for each session', () => {
    keepReadNotes('s_1', { [FRA]: 5 })
    expect([keptReadNotes('s_1'), keptReadNotes('s_2')]).toEqual([{ [FRA]: 5 }, {}])
  })

  it.each(['nonsense', 'null', '{"FRA":"five"}', '3'])('is nothing when what was kept is %s', (text) => {
    kept.set('majlis.notes.s_1', text)
    expect(keptReadNotes('s_1')).toEqual({})
  })
})

describe('the panel', () => {
  it('is the chat alone for who has no notes', () => {
    expect(show(<ChatPanel />, viewWith({}))).not.toContain('role="tab"')
  })

  it('has the notes beside it, with the number of new ones', () => {
    expect(textOf(show(<ChatPanel />, inDelegation()))).toMatch(/^Everyone Notes 3 3 new notes/)
    expect(textOf(show(<ChatPanel />, inDelegation(), 'ar'))).toMatch(/^الجميع المذكرات 3 3 مذكرات جديدة/)
  })

  it('lists the exchanges with their last words', () => {
    const text = textOf(show(<NotesPanel own={ARE} />, inDelegation()))
    expect(text).toMatch(/Write a note France 2 new notes \S+ note 5 The chair’s desk 1 new note \S+ note 3$/)
    expect(textOf(show(<NotesPanel own={ARE} />, inDelegation({ notes: [] }), 'ar'))).toContain(
      'لا مذكرات بعد.',
    )
  })

  it('shows an exchange, with whose words are whose, and a labelled place to answer', () => {
    const markup = show(
      <ExchangeView own={ARE} end={FRA} notes={[note(1, FRA, ARE), note(2, ARE, FRA)]} onBack={() => {}} />,
      inDelegation(),
    )
    expect(textOf(markup)).toMatch(
      /^Notes with France All notes Person of FRA \S+ note 1 Person of ARE \S+ note 2 Note to France Send/,
    )
    expect(markup.match(/<label for="([^"]+)"/)?.[1]).toBe(markup.match(/<textarea id="([^"]+)"/)?.[1])
    expect(markup.match(/note-line is-ours/g)).toHaveLength(1)
  })

  it('offers the desk and all other delegations, and nobody to oneself', () => {
    const options = (own: NoteEnd) =>
      [
        ...show(<NewNote own={own} onSent={() => {}} onBack={() => {}} />, inDelegation()).matchAll(
          /<option value="(\w*)"/g,
        ),
      ].map(([, end]) => end)
    expect([options(ARE), options('chair')]).toEqual([
      ['', 'chair', FRA, KEN],
      ['', FRA, KEN, ARE],
    ])
  })

  it('is called for by its tab, messages and notes together', () => {
    const text = textOf(show(<PanelTabs open={null} />, inDelegation()))
    expect(text).toContain('Chat 3 3 new notes')
  })
})

describe('who is muted', () => {
  const muted = viewWith({ conduct: { ...viewWith({}).chapters.conduct, muted: [personId('me')] } })
  it('[RO17] sees it where they would write', () => {
    const markup = show(<ChatPanel />, muted)
    expect(textOf(markup)).toContain(
      'The chair has muted you: you are not heard, and can neither write in the chat',
    )
    expect(markup).not.toContain('<form')
    expect(textOf(show(<ChatPanel />, muted, 'ar'))).toContain('كتمت الرئاسة صوتكم')
  })
})

// Notes over the wire: read by the people of their two ends, by nobody else, and there again for who comes back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DelegationId } from '../../shared/ids.ts'
import type { Note, NoteEnd } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

interface Reader extends Visitor {
  readonly got: readonly Note[]
}

async function reader(session: string, name: string, link?: string): Promise<Reader> {
  const got: Note[] = []
  const who = link === undefined ? { name } : { name, badge: secretOf(link) }
  const visitor = await visit(forum.url, session, who, (room) => {
    room.onMessage(MESSAGE.note, (note: Note) => got.push(note))
    room.onMessage(MESSAGE.knocking, () => undefined)
  })
  return { ...visitor, got }
}

async function sitting() {
  const made = await makeSession(forum.url, {
    title: 'Notes',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }, { id: 'KEN' }, { id: 'FRA' }],
    public: true,
  })
  const { id } = made.session
  const [are, ken, fra] = made.delegations.map(({ link }) => link)
  const people = await Promise.all([
    reader(id, 'President', made.chair.link),
    reader(id, 'Layla', are),
    reader(id, 'Omar', are),
    reader(id, 'Otieno', ken),
    reader(id, 'Claire', fra),
    reader(id, 'Visitor'),
  ])
  const [chair, layla, omar, otieno, claire, visitor] = people as [
    Reader,
    Reader,
    Reader,
    Reader,
    Reader,
    Reader,
  ]
  const leave = () => Promise.all(people.map((each) => each.leave()))
  return { id, chair, layla, omar, otieno, claire, visitor, leave, are: are ?? '' }
}

const send = (from: Visitor, to: string, text: string) => from.ask('note.send', { to: to as NoteEnd, text })
const textsOf = (notes: readonly Note[]) => notes.map(({ text }) => text)

test('a note reaches the people of its two ends and nobody else', async () => {
  const { chair, layla, omar, otieno, claire, visitor, leave } = await sitting()
  const sent = await send(layla, 'KEN', 'Shall we meet? <b>مرحبا</b>')
  expect(sent).toMatchObject({ ok: true, value: { note: { from: 'ARE', to: 'KEN', name: 'Layla' } } })
  // asked after it, answered after it: whoever was to get it has it by now
  await Promise.all([chair, layla, omar, otieno, claire, visitor].map((each) => each.ask('chat.recent', {})))
  const heard = [layla, omar, otieno, chair, claire, visitor].map(({ got }) => textsOf(got))
  const words = ['Shall we meet? <b>مرحبا</b>']
  expect(heard).toEqual([words, words, words, [], [], []])
  await leave()
})

test('the desk has its notes, and who comes back reads those of their delegation', async () => {
  const { id, are, chair, layla, otieno, visitor, leave } = await sitting()
  await send(layla, 'chair', 'A point about the list')
  await send(chair, 'ARE', 'Noted')
  await send(otieno, 'chair', 'Not for the Emirates')
  const later = await reader(id, 'Salem', are)
  const [ours, desk, none] = await Promise.all(
    [later, chair, visitor].map((each) => each.ask('note.recent', {})),
  )
  expect([ours, desk, none].map((answer) => answer?.ok && textsOf(answer.value.notes))).toEqual([
    ['A point about the list', 'Noted'],
    ['A point about the list', 'Noted', 'Not for the Emirates'],
    [],
  ])
  await Promise.all([later.leave(), leave()])
})

test('a visitor writes none, nobody writes to whom there is not, and no note is empty', async () => {
  const { layla, visitor, leave } = await sitting()
  const refusals = await Promise.all([
    send(visitor, 'KEN', 'Hello'),
    send(layla, 'XXX' as DelegationId, 'Hello'),
    send(layla, 'KEN', ' \n '),
  ])
  expect(refusals).toMatchObject([
    { ok: false, refusal: { code: 'not-in-delegation' } },
    { ok: false, refusal: { code: 'delegation-unknown' } },
    { ok: false, refusal: { field: 'text' } },
  ])
  await leave()
})

// From the Lab to the forum in a hall: texts are written together, quoted when they are put forward, and submitted in the authors' names.
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { answerRequest } from '../../server/rooms/desk.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { toBase64 } from '../../shared/journal/base64.ts'
import type { LabAct, LabShown } from '../../shared/lab/lab/lab-types.ts'
import { guest, KEN, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'

const [CHAIR, AMINA, BILAL] = ['p_chair000', 'p_amina000', 'p_bilal000'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
]
const ARE = 'ARE' as DelegationId

async function scene() {
  const house = testHouse()
  const { hall } = await openHall(house, false)
  const admit = (person: PersonId, role: 'chair' | 'delegate', delegation: DelegationId | null) =>
    hall.host.request({ type: 'person.admit', person, role, delegation }, 'system')
  await admit(CHAIR, 'chair', null)
  await admit(AMINA, 'delegate', ARE)
  await admit(BILAL, 'delegate', KEN)
  for (const person of [CHAIR, AMINA, BILAL]) hall.arrive(guest(person))
  const act = async (person: PersonId, asked: LabAct) => {
    const done = await answerRequest(hall, person, 'place.act', { place: 'lab', act: asked })
    return done.ok ? done.value.id : done.refusal.code
  }
  const write = async (person: PersonId, text: string, words: string) => {
    await answerRequest(hall, person, 'text.open', { place: 'lab', text })
    const doc = new Y.Doc()
    doc.getText('text').insert(0, words)
    const bytes = toBase64(Y.encodeStateAsUpdate(doc))
    return answerRequest(hall, person, 'text.add', { place: 'lab', text, bytes })
  }
  const challenge = await act(CHAIR, {
    ...{ is: 'post', title: 'Water', problem: 'One river.', background: '', sources: [] },
    ...{ deadline: null, voters: 'accredited' },
  })
  const team = await act(AMINA, { is: 'team', challenge, name: 'River', capacity: 3 })
  const shown = async () => {
    const open = await answerRequest(hall, AMINA, 'place.open', { place: 'lab' })
    return open.ok ? (open.value.shown as LabShown).challenges[0]!.teams[0]! : null
  }
  return { hall, house, act, write, challenge, team, shown }
}

test('a team writes, puts forward, and the desk sends it: a draft resolution with the delegations of its authors', async () => {
  const { hall, act, write, team, shown } = await scene()
  await act(BILAL, { is: 'join', team })
  await write(AMINA, `t-${team}`, 'Sharing the river')
  expect(await write(BILAL, `b-${team}`, 'Recalling it,\n1. Shares it.')).toMatchObject({ ok: true })
  await act(AMINA, { is: 'put-forward', team })
  // what was put forward is no longer written
  expect(await write(BILAL, `b-${team}`, 'more')).toMatchObject({ refusal: { code: 'place-closed' } })
  expect(await act(AMINA, { is: 'send', team })).toBe('not-at-desk')
  await hall.host.request({ type: 'meeting.open' }, CHAIR)
  await act(CHAIR, { is: 'send', team })
  expect(hall.host.standing.sitting.proposals.proposals).toMatchObject([
    {
      ...{ id: 'r1', delegation: ARE, sponsors: [ARE, KEN] },
      text: { title: 'Sharing the river', preamble: ['Recalling it,'], operative: ['Shares it.'] },
    },
  ])
  expect([(await shown())?.sent, await act(CHAIR, { is: 'send', team })]).toEqual(['r1', 'already-moved'])
})

test('what an act quoted is a version of the text, with the hash that stands in the journal', async () => {
  const { hall, house, act, write, team } = await scene()
  await write(AMINA, `t-${team}`, 'T')
  await write(AMINA, `b-${team}`, 'نصّ المقترح')
  await act(AMINA, { is: 'put-forward', team })
  const history = await answerRequest(hall, BILAL, 'text.history', { place: 'lab', text: `b-${team}` })
  const lines = await house.store.placeJournal(hall.host.session, 'lab')
  const put = lines.find(({ entry }) => entry.type === 'lab.put-forward')
  expect(history).toMatchObject({
    value: { versions: [{ nr: 1, name: 'put-forward', content: 'نصّ المقترح', hash: put?.entry.body.hash }] },
  })
})

test('a text that nobody may submit is refused with the reason, and is not sent', async () => {
  const { hall, act, write, team, shown } = await scene()
  await write(AMINA, `t-${team}`, 'T')
  await write(AMINA, `b-${team}`, 'One.')
  await act(AMINA, { is: 'put-forward', team })
  await hall.host.request({ type: 'person.remove', person: AMINA }, 'system')
  expect([await act(CHAIR, { is: 'send', team }), hall.host.standing.sitting.proposals.proposals]).toEqual([
    ...['not-in-delegation', []],
  ])
  expect((await shown())?.sent ?? null).toBeNull()
})

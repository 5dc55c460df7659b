// The law of the Lab: challenges, teams, what is put forward, and the vote that picks.
import { expect, test } from 'vitest'
import { LAB } from '../../../shared/lab/lab/law.ts'
import {
  AMINA,
  after,
  asked,
  BORIS,
  CHAIR,
  CHALLENGE,
  CHLOE,
  challengeIn,
  codeOf,
  DALIA,
  FIRST,
  POST,
  SECOND,
  START,
  SYSTEM,
  twoTeams,
  who,
} from './lab-scene.ts'

test('the desk sets a challenge, with links that lead where they say', () => {
  const links = ['http://example.org', 'https://user@example.org', 'javascript:alert(1)', 'https://']
  expect([
    codeOf(asked(START, POST, CHAIR)),
    codeOf(asked(START, POST, AMINA)),
    codeOf(asked(START, { ...POST, deadline: 999 }, CHAIR)),
    ...links.map((link) => codeOf(asked(START, { ...POST, sources: [link] }, CHAIR))),
  ]).toEqual(['ok 1', 'not-at-desk', 'bad-figure', ...links.map(() => 'bad-request')])
  expect(challengeIn(after(START, [POST, CHAIR]))).toMatchObject({
    title: 'Water',
    phase: 'writing',
    teams: [],
  })
})

test('one is in one team of a challenge, a team has room for so many, and the last takes it along', () => {
  const lab = after(twoTeams(), [{ is: 'join', team: FIRST }, CHLOE])
  expect([
    codeOf(asked(lab, { is: 'join', team: FIRST }, CHLOE)),
    codeOf(asked(lab, { is: 'join', team: SECOND }, CHLOE)),
    codeOf(asked(lab, { is: 'join', team: FIRST }, DALIA)),
    codeOf(asked(lab, { is: 'team', challenge: CHALLENGE, name: 'X', capacity: 2 }, CHLOE)),
  ]).toEqual(['ok 0', 'already-in-team', 'place-full', 'already-in-team'])
  const led = challengeIn(after(lab, [{ is: 'leave', team: FIRST }, AMINA])).teams[0]!
  expect([led.captain, led.members.map(({ name }) => name)]).toEqual([CHLOE.person, ['chloe']])
  const gone = after(lab, [{ is: 'leave', team: FIRST }, AMINA], [{ is: 'leave', team: FIRST }, CHLOE])
  expect(challengeIn(gone).teams.map(({ name, table }) => [name, table])).toEqual([['Delta', 2]])
})

test('its people write a text that everybody reads, until it is put forward or the time is over', () => {
  const may = (lab: ReturnType<typeof twoTeams>) => [
    LAB.mayText?.(lab.state, AMINA, `b-${FIRST}`),
    LAB.mayText?.(lab.state, BORIS, `b-${FIRST}`),
    LAB.mayText?.(lab.state, AMINA, `x-${FIRST}`),
    LAB.mayText?.(lab.state, AMINA, 'b-none'),
  ]
  const lab = twoTeams()
  expect(may(lab)).toEqual(['write', 'read', null, null])
  expect(may(after(lab, [{ is: 'put-forward', team: FIRST }, AMINA]))[0]).toBe('read')
  expect(LAB.due?.(lab.state)).toEqual({ at: 5_000, act: { is: 'tick' } })
  const over = after(lab, [{ is: 'tick' }, SYSTEM, 5_000])
  expect([may(over)[0], challengeIn(over).phase, LAB.due?.(over.state)]).toEqual(['read', 'over', null])
  // what was written in time may still be put forward
  expect(codeOf(asked(over, { is: 'put-forward', team: FIRST }, AMINA))).toBe('ok 1')
})

test('the captain puts forward what the shared texts say, with their hashes; an empty text is none', () => {
  const lab = twoTeams()
  expect(asked(lab, { is: 'put-forward', team: FIRST }, AMINA)).toMatchObject({
    value: [
      {
        ...{ type: 'lab.put-forward', titleHash: `hash t-${FIRST}`, hash: `hash b-${FIRST}` },
        texts: { title: `Title of t-${FIRST}`, content: `Text of b-${FIRST}` },
      },
    ],
  })
  expect(codeOf(asked(lab, { is: 'put-forward', team: FIRST }, BORIS))).toBe('not-captain')
  const empty = LAB.decide(lab.state, { is: 'put-forward', team: FIRST }, AMINA, {
    ...{ id: 'x', salt: 'salt', at: 1_000 },
    quoted: { [`t-${FIRST}`]: { content: ' ', hash: '' }, [`b-${FIRST}`]: { content: 'x', hash: '' } },
  })
  expect(codeOf(empty)).toBe('bad-text')
})

test('two teams become one when both captains agree: its authors are those of both', () => {
  const offered = after(twoTeams(), [{ is: 'offer', team: FIRST, to: SECOND }, AMINA])
  expect([
    codeOf(asked(twoTeams(), { is: 'combine', team: SECOND, into: FIRST }, BORIS)),
    codeOf(asked(offered, { is: 'combine', team: SECOND, into: FIRST }, AMINA)),
  ]).toEqual(['place-unknown', 'not-captain'])
  const [one, other] = challengeIn(
    after(offered, [{ is: 'combine', team: SECOND, into: FIRST }, BORIS]),
  ).teams
  expect([one?.members.map(({ name }) => name), one?.parts, one?.offersTo]).toEqual([
    ['amina', 'boris'],
    [{ team: 'Delta', title: `Title of t-${SECOND}`, content: `Text of b-${SECOND}` }],
    null,
  ])
  expect([other?.phase, other?.into]).toEqual(['combined', FIRST])
})

test('everybody supports and comments; a comment is taken away by its author or the desk', () => {
  const lab = after(
    twoTeams(),
    [{ is: 'support', team: FIRST, isFor: true }, BORIS],
    [{ is: 'support', team: FIRST, isFor: true }, who('guest', { role: 'visitor' })],
    [{ is: 'comment', team: FIRST, text: 'And the fish?' }, BORIS],
  )
  const team = challengeIn(lab).teams[0]!
  const [comment] = team.comments
  expect([team.supporters, comment?.text, LAB.own(lab.state, BORIS)?.supports]).toEqual([
    ...[2, 'And the fish?', [FIRST]],
  ])
  const away = { is: 'uncomment', team: FIRST, comment: comment!.id } as const
  expect([
    codeOf(asked(lab, away, AMINA)),
    codeOf(asked(lab, away, BORIS)),
    codeOf(asked(lab, away, CHAIR)),
  ]).toEqual([...['not-at-desk', 'ok 1', 'ok 1']])
})

const voting = () =>
  after(
    twoTeams(),
    [{ is: 'put-forward', team: FIRST }, AMINA],
    [{ is: 'put-forward', team: SECOND }, BORIS],
    [{ is: 'open-vote', challenge: CHALLENGE }, CHAIR],
  )

test('who may vote ranks, changes it until the close, and nobody sees it before', () => {
  const visitor = who('guest', { role: 'visitor' })
  const rank = (...ranking: string[]) => ({ is: 'rank', challenge: CHALLENGE, ranking }) as const
  expect([
    codeOf(asked(voting(), rank(FIRST), visitor)),
    codeOf(asked(voting(), rank(FIRST, FIRST), AMINA)),
    codeOf(asked(voting(), rank('other'), AMINA)),
    codeOf(asked(twoTeams(), rank(FIRST), AMINA)),
  ]).toEqual(['badge-needed', 'candidate-unknown', 'candidate-unknown', 'place-closed'])
  const lab = after(
    voting(),
    [rank(FIRST, SECOND), AMINA],
    [rank(FIRST), BORIS],
    [rank(SECOND), BORIS],
    [rank(SECOND, FIRST), CHLOE],
  )
  expect(LAB.open.has('lab.ranked')).toBe(false)
  expect([challengeIn(lab).voted, challengeIn(lab).count, LAB.own(lab.state, BORIS)?.rankings]).toEqual([
    ...[3, null, { [CHALLENGE]: [SECOND] }],
  ])
  const decided = after(lab, [{ is: 'close-vote', challenge: CHALLENGE }, CHAIR])
  expect([
    challengeIn(decided).phase,
    challengeIn(decided).count?.winner,
    challengeIn(decided).voted,
  ]).toEqual([...['decided', SECOND, 3]])
  expect(LAB.own(decided.state, BORIS)?.rankings).toEqual({})
})

test('a vote needs something to vote on', () => {
  expect(codeOf(asked(twoTeams(), { is: 'open-vote', challenge: CHALLENGE }, CHAIR))).toBe('proposal-unknown')
})

test('the desk sends what was put forward, once', () => {
  const lab = voting()
  const send = { is: 'send', team: FIRST, proposal: 'r1' as never } as const
  expect([codeOf(asked(lab, send, AMINA)), codeOf(asked(lab, send, CHAIR))]).toEqual(['not-at-desk', 'ok 1'])
  const sent = after(lab, [send, CHAIR])
  expect([challengeIn(sent).teams[0]?.sent, codeOf(asked(sent, send, CHAIR))]).toEqual([
    'r1',
    'already-moved',
  ])
})

test('what was erased leaves everything standing, without its words', () => {
  const erased = LAB.evolve(LAB.empty, {
    ...{ seq: 1, at: 1, by: CHAIR.person },
    event: { type: 'lab.posted', challenge: 'c', deadline: null, voters: 'all', texts: null, salt: '' },
  })
  expect(LAB.shown(erased).challenges[0]).toMatchObject({ title: '', sources: [], teams: [] })
})

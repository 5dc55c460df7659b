// Cases 57–58 and 61–70: ballots that may not count, and that may not count twice.

import { visit } from '../../bots/visitor.ts'
import type { Case, Target } from '../target.ts'
import { equal, verify } from '../verify.ts'
import {
  cast,
  closeVote,
  codeOf,
  inMeeting,
  journalHolds,
  type Meeting,
  newKey,
  putQuestion,
} from './meeting.ts'

const CHOICES = ['yes', 'no', 'abstain'] as const
const BAD_CHOICES: readonly unknown[] = [
  'YES',
  'yes ',
  ['yes'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  '',
  null,
  1,
  {},
]
const MANY = 20

/** A case that needs an open vote of two delegations. */
const inVote = (name: string, act: (meeting: Meeting, vote: string) => Promise<void>): Case => ({
  name,
  run: (target: Target) => inMeeting(target, 2, async (meeting) => act(meeting, await putQuestion(meeting))),
})

export const casting: readonly Case[] = [
  inVote('57 the same ballot sent twice has one receipt and one effect', async (meeting, vote) => {
    const [one] = meeting.delegates
    const asked = { vote: vote as never, choice: 'yes' as const, key: newKey() }
    equal(await one!.ask('ballot.cast', asked), await one!.ask('ballot.cast', asked), 'the receipts')
    equal(await closeVote(meeting.chair, vote as never), [1, 0, 0], 'the tally')
  }),
  inVote('58 the same key with another choice is a conflict, and the first stands', async (meeting, vote) => {
    const [one] = meeting.delegates
    const key = newKey()
    equal(
      [await cast(one!, vote, 'yes', key), await cast(one!, vote, 'no', key)],
      ['ok', 'key-conflict'],
      'both',
    )
    equal(await closeVote(meeting.chair, vote as never), [1, 0, 0], 'the tally')
  }),
  {
    name: '61 before the vote is open, after it is closed, and in one that never was',
    run: (target) =>
      inMeeting(target, 2, async (meeting) => {
        const [one] = meeting.delegates
        equal(await cast(one!, 'v1', 'yes'), 'vote-unknown', 'before')
        const vote = await putQuestion(meeting)
        equal(await cast(one!, 'v999', 'yes'), 'vote-unknown', 'another')
        await closeVote(meeting.chair, vote)
        equal(await cast(one!, vote, 'yes'), 'vote-closed', 'after')
        await journalHolds(meeting, 1)
      }),
  },
  inVote('62 who casts twice has one ballot, and the last one counts', async (meeting, vote) => {
    const [one] = meeting.delegates
    equal(
      [await cast(one!, vote, 'yes'), await cast(one!, vote, 'yes'), await cast(one!, vote, 'no')],
      ['ok', 'ok', 'ok'],
      'answers',
    )
    equal(await closeVote(meeting.chair, vote as never), [0, 1, 0], 'the tally')
    await journalHolds(meeting, 1)
  }),
  inVote('63 choices that are none', async (meeting, vote) => {
    const [one, two] = meeting.delegates
    for (const choice of BAD_CHOICES.slice(0, 4))
      verify((await cast(one!, vote, choice)) !== 'ok', JSON.stringify(choice))
    for (const choice of BAD_CHOICES.slice(4))
      verify((await cast(two!, vote, choice)) !== 'ok', JSON.stringify(choice))
    equal(await closeVote(meeting.chair, vote as never), [0, 0, 0], 'the tally')
  }),
  inVote('64 nobody casts for another delegation, nor without leave of their own', async (meeting, vote) => {
    const [one] = meeting.delegates
    const forOthers = { vote, choice: 'no', key: newKey(), delegation: 'd2' }
    equal(await codeOf(one!, 'ballot.cast', forOthers), 'bad-request', 'another delegation')
    const deputy = await visit(meeting.url, meeting.id, { name: 'Deputy', badge: meeting.secrets[1]! })
    equal(await cast(deputy, vote, 'no'), 'not-entitled-to-cast', 'a deputy without leave')
    const visitor = await visit(meeting.url, meeting.id, { name: 'Visitor' })
    equal(await cast(visitor, vote, 'no'), 'not-in-delegation', 'a visitor')
    equal(await closeVote(meeting.chair, vote as never), [0, 0, 0], 'the tally')
    await Promise.all([deputy.leave(), visitor.leave()])
  }),
  inVote('65 a delegate who is also a visitor in another tab has one ballot', async (meeting, vote) => {
    const [one] = meeting.delegates
    const second = await visit(meeting.url, meeting.id, { name: 'Person 1 again' })
    equal(
      [await cast(one!, vote, 'yes'), await cast(second, vote, 'yes')],
      ['ok', 'not-in-delegation'],
      'both',
    )
    equal(await closeVote(meeting.chair, vote as never), [1, 0, 0], 'the tally')
    await second.leave()
  }),
  inVote('68 who presides casts nothing, and the question stands while it is open', async (meeting, vote) => {
    equal(await cast(meeting.chair, vote, 'yes'), 'not-in-delegation', 'the chair')
    for (const name of ['vote.edit', 'vote.question', 'vote.reset'])
      equal(await codeOf(meeting.chair, name, { vote, question: 'Another?' }), 'unknown-request', name)
    equal(await codeOf(meeting.delegates[0]!, 'vote.close', { vote }), 'not-presiding', 'a delegate closes')
    equal(await closeVote(meeting.chair, vote as never), [0, 0, 0], 'the tally')
    await journalHolds(meeting, 1)
  }),
  {
    name: '69 of two votes opened at once exactly one is open',
    run: (target) =>
      inMeeting(target, 2, async (meeting) => {
        const asked = { question: 'Now?', method: 'recorded', decision: null, again: null }
        const codes = await Promise.all(
          Array.from({ length: 5 }, () => codeOf(meeting.chair, 'vote.open', asked)),
        )
        equal(codes.filter((code) => code === 'ok').length, 1, codes.join())
      }),
  },
  {
    name: `70 ${MANY} ballots against a close: what was acknowledged is counted`,
    run: (target) =>
      inMeeting(target, MANY, async (meeting) => {
        const vote = await putQuestion(meeting)
        const casts = meeting.delegates.map((each, index) => cast(each, vote, CHOICES[index % 3]))
        const [counted, answers] = await Promise.all([closeVote(meeting.chair, vote), Promise.all(casts)])
        const acknowledged = CHOICES.map(
          (choice) => answers.filter((code, index) => code === 'ok' && CHOICES[index % 3] === choice).length,
        )
        equal(counted, acknowledged, 'the tally')
        await journalHolds(meeting, 1)
      }),
  },
]

// Cases 66–67 and 71–75: who is there, what weighs, what stays secret until the close, and what nobody can forge.
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import { newHost } from '../../bots/host.ts'
import type { Case } from '../target.ts'
import { equal, verify } from '../verify.ts'
import { cast, closeVote, codeOf, inMeeting, journalHolds, journalOf, meet, putQuestion } from './meeting.ts'

const WEIGHTS = ['0.1+0.2', '1e9999', '-1', 'NaN', '0.1234567', 1e308]
const ASSEMBLY = {
  rulebook: 'general-assembly' as const,
  delegations: [{ id: 'ARE' }, { id: 'KEN' }, { id: 'NOR' }],
}

/** What a sitting decided by `choices`, one a delegation; undefined: casts nothing. */
const decides = (
  name: string,
  choices: readonly (string | undefined)[],
  tally: readonly number[],
  isCarried: boolean,
): Case => ({
  name: `75 ${name}`,
  async run(target) {
    await inMeeting(target, choices.length, async (meeting) => {
      const vote = await putQuestion(meeting)
      for (const [index, choice] of choices.entries())
        if (choice !== undefined) equal(await cast(meeting.delegates[index]!, vote, choice), 'ok', 'a ballot')
      equal(await closeVote(meeting.chair, vote), tally, 'the tally')
      const past = await meeting.chair.ask('votes.decided', {})
      const outcome = past.ok ? past.value.votes.at(-1)?.outcome : undefined
      equal(outcome?.outcome === 'adopted', isCarried, `outcome ${outcome?.outcome}`)
      await journalHolds(meeting, 1)
    })
  },
})

export const deciding: readonly Case[] = [
  {
    name: '66 who is absent casts nothing where the roll is called',
    run: (target) =>
      inMeeting(
        target,
        3,
        async (meeting) => {
          const { chair, delegates } = meeting
          for (const delegation of ['ARE', 'KEN'])
            equal(await codeOf(chair, 'presence.note', { delegation, presence: 'present' }), 'ok', delegation)
          equal(await codeOf(chair, 'meeting.open', {}), 'ok', 'opening')
          const vote = await putQuestion(meeting)
          verify((await cast(delegates[2]!, vote, 'yes')) !== 'ok', 'an absent delegation cast')
          equal(await cast(delegates[0]!, vote, 'yes'), 'ok', 'a present one')
          equal(await closeVote(chair, vote), [1, 0, 0], 'the tally')
        },
        ASSEMBLY,
      ),
  },
  {
    name: '67 a weight is no business of who casts or founds',
    run: (target) =>
      inMeeting(target, 2, async (meeting) => {
        const vote = await putQuestion(meeting)
        for (const [index, weight] of WEIGHTS.entries()) {
          // the fifth malformed request of one person would put them out
          const asked = { vote, choice: 'yes', key: '0'.repeat(32), weight }
          equal(
            await codeOf(meeting.delegates[index % 2]!, 'ballot.cast', asked),
            'bad-request',
            String(weight),
          )
          const founding = {
            title: 'W',
            rulebook: 'open-floor',
            public: true,
            delegations: [{ name: 'A', weight }],
          }
          const refused = await newHost(target.url)
            .make(founding as never)
            .catch(String)
          verify(/: (400|429) /.test(String(refused)), `founded with ${weight}: ${JSON.stringify(refused)}`)
        }
        equal(await closeVote(meeting.chair, vote), [0, 0, 0], 'the tally')
      }),
  },
  {
    name: '71 one host alone cannot undo what was decided',
    run: (target) =>
      inMeeting(target, 2, async (meeting) => {
        const vote = await putQuestion(meeting)
        await cast(meeting.delegates[0]!, vote, 'yes')
        await closeVote(meeting.chair, vote)
        for (const name of ['vote.annul', 'vote.reset', 'vote.close', 'decision.annul'])
          await codeOf(meeting.chair, name, { vote })
        const past = await meeting.chair.ask('votes.decided', {})
        equal(past.ok && past.value.votes.map(({ outcome }) => outcome.outcome), ['adopted'], 'the decision')
        await journalHolds(meeting, 1)
      }),
  },
  {
    name: '72–73 before the close nobody reads a choice or a part of the tally',
    run: (target) =>
      inMeeting(target, 3, async (meeting) => {
        const [one, two] = meeting.delegates
        const heard: unknown[] = []
        two!.room.onMessage('*', (type, message) => heard.push([type, message]))
        const vote = await putQuestion(meeting)
        const answer = await one!.ask('ballot.cast', { vote, choice: 'abstain', key: 'a'.repeat(32) })
        verify(answer.ok, 'the ballot')
        const pages = ['journal', 'minutes.json', 'votes/v1.json', 'votes/v1.csv', 'attendance.csv']
        const read = await Promise.all(
          pages.map(async (page) => (await fetch(`${target.url}/api/sessions/${meeting.id}/${page}`)).text()),
        )
        const told = [...read, JSON.stringify(two!.room.state.toJSON()), JSON.stringify(heard)]
        for (const text of told)
          verify(!text.includes('"abstain"') && !text.includes(answer.value.receipt.salt), text.slice(0, 200))
      }),
  },
  {
    name: '74 an edited journal does not hold, and its first bad entry is named',
    async run(target) {
      const meeting = await meet(target, 2)
      const other = await meet(target, 2)
      const vote = await putQuestion(meeting)
      await cast(meeting.delegates[0]!, vote, 'yes')
      await closeVote(meeting.chair, vote)
      const text = await journalOf(meeting)
      const forged = verifyJournal(fromLines(text.replaceAll('"yes"', '"no"')))
      equal(forged.ok, false, 'yes made no')
      const lines = text.trimEnd().split('\n')
      const without = verifyJournal(fromLines(lines.toSpliced(2, 1).join('\n')))
      equal(without.ok ? null : without.seq, 3, 'the entry left out')
      const mixed = [lines[0], ...(await journalOf(other)).trimEnd().split('\n').slice(1)].join('\n')
      equal(verifyJournal(fromLines(mixed)).ok, false, 'entries of another hall')
      await Promise.all([meeting.leave(), other.leave()])
    },
  },
  decides('a tie does not carry', ['yes', 'no'], [1, 1, 0], false),
  decides('abstentions alone do not carry', ['abstain', 'abstain'], [0, 0, 2], false),
  decides('nobody casts', [undefined, undefined], [0, 0, 0], false),
  decides('one more yes than no carries', ['yes', 'yes', 'no'], [2, 1, 0], true),
]

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const DELEGATIONS = 20
const ROUNDS = 12
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

const key = () => crypto.randomUUID().replaceAll('-', '')
/** null: the line broke before the answer */
const cast = (
  who: Visitor,
  vote: VoteId,
  choice: Choice,
  once: string,
): Promise<Answer<'ballot.cast'> | null> =>
  who.ask('ballot.cast', { vote, choice, key: once }).catch(() => null)

test('kill -9 while ballots arrive, twelve times: acknowledged ballots stand, retries count once, the journal holds', async () => {
  const names = Array.from({ length: DELEGATIONS }, (_, index) => ({ name: `Delegation ${index + 1}` }))
  const made = await makeSession(forum.url, {
    title: 'Kills',
    rulebook: 'open-floor',
    delegations: names,
    public: true,
  })
  const session = made.session.id
  const links = [made.chair.link, ...made.delegations.map(({ link }) => link)]
  const enter = (link: string, index: number) =>
    visit(forum.url, session, { name: `Person ${index}`, badge: secretOf(link) })
  let people = await Promise.all(links.map(enter))

  for (let round = 0; round < ROUNDS; round++) {
    const [chair, ...delegates] = people as [Visitor, ...Visitor[]]
    const opened = await chair.ask('vote.open', {
      question: `Question ${round + 1}?`,
      ...{ method: 'recorded', decision: null, again: null },
    })
    const vote = (opened.ok ? opened.value.vote : '') as VoteId
    const choices = delegates.map((_, index) => CHOICES[(index + round) % 3] ?? 'yes')
    const keys = delegates.map(key)
    const casting = delegates.map((each, index) =>
      cast(each, vote, choices[index] ?? 'yes', keys[index] ?? ''),
    )
    // at another moment each round: after so many answers
    await Promise.all(casting.slice(0, round + 1))
    await forum.kill9()
    const first = await Promise.all(casting)
    await forum.restart()
    people = await Promise.all(
      people.map(({ entered }) => visit(forum.url, session, { token: entered.token })),
    )
    const [chairAgain, ...back] = people as [Visitor, ...Visitor[]]
    const second = await Promise.all(
      back.map((each, index) => cast(each, vote, choices[index] ?? 'yes', keys[index] ?? '')),
    )
    for (const [index, answer] of first.entries()) if (answer !== null) expect(second[index]).toEqual(answer)
    const closed = await chairAgain.ask('vote.close', { vote })
    const counts = { yes: 0, no: 0, abstain: 0 }
    for (const choice of choices) counts[choice] += 1
    expect(closed).toMatchObject({ ok: true, value: { outcome: { tally: counts } } })
  }
  const file = await (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()
  expect(verifyJournal(fromLines(file))).toMatchObject({ ok: true, votes: ROUNDS })
})

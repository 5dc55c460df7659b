// Motions and votes of a committee: moved and seconded, taken up and put, cast, closed, and seen by everybody with their rule.
import type { Locator } from 'playwright-core'
import type { DelegationId, MotionId } from '../../shared/ids.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import type { MotionKind } from '../../shared/procedure/rulebooks/procedure.ts'
import type { OpenVoteView } from '../../shared/procedure/view.ts'
import { calledOf } from '../../shared/procedure/votes/called.ts'
import { stateWhere, type Visitor } from '../bots/visitor.ts'
import { type Committee, callsFor, type Seated, unfolds } from './committee.ts'
import { sees } from './person.ts'

export type Ballots = Readonly<Record<string, Choice>>

export const YES = 'yes'
/** the delegations without a screen, all in favour */
export const FOUR = { BRA: YES, EGY: YES, FRA: YES, JPN: YES } as const
const chapterOf = <T>({ room }: Visitor, name: string): T =>
  JSON.parse(room.state.chapters.get(name) ?? 'null')
const openVote = (visitor: Visitor): OpenVoteView | null => chapterOf(visitor, 'vote')

/** Chooses, confirms, and sees it recorded. */
async function casts(person: Seated, choice: Choice): Promise<void> {
  const { vote } = person.words
  await confirms(person, choice)
  await sees(person.page, vote.recorded({ choice: vote.choices[choice] }))
}

/** Called, answers; the turn goes on to the next, and what was said stands. */
async function answersCall(person: Seated, choice: Choice): Promise<void> {
  await confirms(person, choice)
  await reads(person, person.words.vote.castByYou)
}

async function confirms(person: Seated, choice: Choice): Promise<void> {
  const { vote } = person.words
  const ballot = await ballotOf(person)
  await person.hands.pick(ballot.getByRole('radio', { name: vote.choices[choice], exact: true }))
  await person.hands.press(
    ballot.getByRole('button', { name: vote.confirm({ choice: vote.choices[choice] }) }),
  )
}

/** A delegation without a screen; resolves when its ballot is in. */
export async function castsOverWire(visitor: Visitor, choice: Choice): Promise<void> {
  await stateWhere(visitor.room, () => openVote(visitor) !== null)
  const key = crypto.randomUUID().replaceAll('-', '')
  const answer = await visitor.ask('ballot.cast', { vote: openVote(visitor)!.id, choice, key })
  if (!answer.ok) throw new Error(answer.refusal.code)
}

const screensOf = ({ layla, wanjiru }: Committee): Readonly<Record<string, Seated>> => ({
  ARE: layla,
  KEN: wanjiru,
})

/** The vote on the screen of a delegate, to whom it comes by itself in the hall too. */
export async function ballotOf({ page, words }: Seated): Promise<Locator> {
  const place = page.getByRole('region', { name: words.vote.heading, exact: true })
  await place.waitFor()
  return place
}

/** It stands where the delegate votes. */
export async function reads(delegate: Seated, text: string): Promise<void> {
  await (await ballotOf(delegate)).getByText(text).first().waitFor()
}

const tallyOf = (ballots: Ballots) => {
  const count = (choice: Choice) => Object.values(ballots).filter((each) => each === choice).length
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') }
}

/**
 * Everybody named casts, at their screens or over the wire; the chair closes, and the delegates see it adopted. One ballot comes while
 * the chair is asked whether to close, and takes the question from nobody.
 */
export async function decide(committee: Committee, ballots: Ballots): Promise<void> {
  const screens = screensOf(committee)
  for (const person of Object.values(screens)) await reads(person, person.words.vote.open)
  const cast = ([id, choice]: readonly [string, Choice]) => {
    const screen = screens[id]
    return screen ? casts(screen, choice) : castsOverWire(committee.others.get(id as DelegationId)!, choice)
  }
  const entries = Object.entries(ballots)
  const late = entries.findIndex(([id]) => !(id in screens))
  await Promise.all(entries.toSpliced(late, 1).map(cast))
  await callsFor(committee.chair, committee.chair.words.vote.close)
  await cast(entries[late]!)
  await confirmsClose(committee, ballots)
}

async function confirmsClose({ chair, layla, wanjiru }: Committee, ballots: Ballots): Promise<void> {
  const { vote } = chair.words
  const question = chair.page.getByRole('alertdialog', { name: vote.closeQuestion })
  await chair.hands.press(question.getByRole('button', { name: vote.closeConfirm }))
  for (const person of [layla, wanjiru])
    await reads(person, person.words.vote.sentence.majority(tallyOf(ballots)))
}

export interface Moving {
  readonly by: Seated
  readonly motion: MotionKind
  /** minutes of it, where it has any */
  readonly minutes?: string
  readonly seconds?: string
  readonly text?: string
}

export async function moves({ by, motion, minutes, seconds, text }: Moving): Promise<void> {
  const { business, rules } = by.words
  const form = await unfolds(by, 'business', business.move)
  await by.hands.select(form.getByLabel(business.moveWhich), rules.motions[motion])
  const figure = async (label: string, value: string | undefined) =>
    value === undefined ? undefined : by.hands.write(form.getByLabel(label), value)
  await figure(business.fields.minutes, minutes)
  await figure(business.fields.seconds, seconds)
  await figure(business.fields.topic, text)
  await by.hands.press(form.getByRole('button', { name: business.moveNow }))
}

/** A delegation without a screen seconds what was moved. */
export async function seconds(visitor: Visitor): Promise<void> {
  const moved = () => chapterOf<{ pending: readonly { id: string }[] }>(visitor, 'motions').pending.at(-1)
  await stateWhere(visitor.room, () => moved() !== undefined)
  const answer = await visitor.ask('motion.second', { motion: moved()!.id as MotionId })
  if (!answer.ok) throw new Error(answer.refusal.code)
}

/** The chair takes up the motion, puts it, and it is decided. */
export async function decidesMotion(committee: Committee, ballots: Ballots): Promise<void> {
  const { chair } = committee
  await callsFor(chair, chair.words.chair.motions.takeUp)
  await callsFor(chair, chair.words.chair.motions.put)
  await decide(committee, ballots)
}

/** Moved by somebody at a screen, seconded by Brazil, carried by who is named. */
export async function carries(committee: Committee, moving: Moving, ballots: Ballots): Promise<void> {
  await moves(moving)
  await seconds(committee.others.get('BRA' as DelegationId)!)
  await decidesMotion(committee, ballots)
}

/** The chair draws the lot; each answers when called, and `passing` passes at first. */
export async function callsTheRoll(committee: Committee, ballots: Ballots, passing: Seated): Promise<void> {
  const { chair, others } = committee
  await callsFor(chair, chair.words.chair.ballots.draw)
  const screens = screensOf(committee)
  const clerk = others.get('BRA' as DelegationId)!
  const called = (): DelegationId | null => {
    const vote = openVote(clerk)
    return vote && calledOf({ ...vote, ballots: new Map(Object.entries(vote.answers)) as never })
  }
  const { room } = clerk
  let hasPassed = false
  // one of them is called twice
  for (let turn = 0; turn <= Object.keys(ballots).length; turn++) {
    await stateWhere(room, () => called() !== null)
    const before = room.state.chapters.get('vote')
    const id = called()!
    const screen = screens[id]
    if (screen === passing && !hasPassed) {
      hasPassed = true
      const ballot = await ballotOf(passing)
      await passing.hands.press(
        ballot.getByRole('button', { name: passing.words.ways.roll.pass, exact: true }),
      )
    } else if (screen) await answersCall(screen, ballots[id]!)
    else await castsOverWire(others.get(id)!, ballots[id]!)
    await stateWhere(room, () => room.state.chapters.get('vote') !== before)
  }
  await callsFor(chair, chair.words.vote.close)
  await confirmsClose(committee, ballots)
}

// A committee meets: the roll, the agenda, a debate with a point of order, a caucus, and the end of the meeting with its minutes.
import { type Committee, callsFor, languageOf, panel, presses, type Seated, unfolds } from './committee.ts'
import { PAPER } from './committee-text.ts'
import { carries, decidesMotion, FOUR, moves, YES } from './committee-votes.ts'
import { stateName } from './host.ts'
import { sees } from './person.ts'
import { RECORD_WORDS } from './words.ts'

export async function opens(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru, others } = committee
  const answers = (person: Seated, presence: 'present' | 'present-and-voting') =>
    presses(person, 'delegation', person.words.rules.presences[presence])
  await Promise.all([
    answers(layla, 'present-and-voting'),
    answers(wanjiru, 'present'),
    ...[...others].map(([delegation, each]) =>
      each.ask('presence.note', { delegation, presence: 'present' }),
    ),
  ])
  const { meeting, agenda } = chair.words.chair
  await callsFor(chair, meeting.openIt)
  const desk = await panel(chair, 'chair')
  await callsFor(chair, agenda.add)
  await chair.hands.write(desk.getByRole('textbox', { name: agenda.addLabel }), PAPER.title)
  await chair.page.keyboard.press('Enter')
  await callsFor(chair, agenda.adopt)
  await callsFor(chair, agenda.takeUp)
}

/** A speech that is yielded, and a point of order in the middle of it. */
export async function debates(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru } = committee
  const { floor, rules } = wanjiru.words
  await presses(wanjiru, 'floor', floor.ask.speech)
  await callsFor(chair, chair.words.chair.floor.give)
  const clock = (await panel(wanjiru, 'floor')).getByRole('timer')
  await clock.filter({ hasText: /0:0[1-9]/ }).waitFor()
  const yields = await unfolds(wanjiru, 'floor', floor.yieldHeading)
  await wanjiru.hands.select(yields.getByLabel(floor.yieldTo.delegation), stateName('ARE', 'en'))
  await wanjiru.hands.press(yields.getByRole('button', { name: floor.yield, exact: true }))
  await panel(layla, 'floor')
  await sees(layla.page, layla.words.floor.youHold)

  const point = await unfolds(wanjiru, 'floor', floor.raise)
  await wanjiru.hands.pick(point.getByRole('radio', { name: rules.points.order }))
  await wanjiru.hands.write(point.getByLabel(floor.pointText), 'The clock stood still')
  await wanjiru.hands.press(point.getByRole('button', { name: floor.raiseNow }))
  await sees(chair.page, 'The clock stood still')
  await chair.shot(`committee-${chair.hands.view}-1-point`)
  await callsFor(chair, chair.words.chair.points.wellTaken)
  for (const { page, words } of [layla, wanjiru]) await sees(page, words.floor.rulings['well-taken'])
  await presses(layla, 'floor', layla.words.floor.end)
}

export async function caucuses(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru } = committee
  const { floor } = chair.words.chair
  const text = 'Who measures, and who pays'
  await moves({ by: layla, motion: 'moderated-caucus', minutes: '5', seconds: '30', text })
  await presses(wanjiru, 'business', wanjiru.words.business.second)
  await decidesMotion(committee, { ARE: YES, KEN: YES, ...FOUR, FRA: 'no' })

  const { page, words, hands } = wanjiru
  await hands.press(page.getByRole('button', { name: words.people.raise, exact: true }))
  const kenya = stateName('KEN', languageOf(chair))
  await callsFor(chair, floor.recogniseLong({ name: kenya }))
  await presses(wanjiru, 'floor', words.floor.end)
  await presses(chair, 'chair', floor.endCaucus)
  const question = chair.page.getByRole('alertdialog', { name: floor.endCaucusQuestion })
  await hands.press(question.getByRole('button', { name: floor.endCaucus }))
}

export async function closes(committee: Committee): Promise<void> {
  const { chair, wanjiru } = committee
  const { meeting } = chair.words.chair
  // every act of a hall without a graphics card takes its time
  if (chair.hands.view === 'plain') {
    await carries(committee, { by: wanjiru, motion: 'suspend-meeting', minutes: '5' }, FOUR)
    await callsFor(chair, meeting.resume)
  }
  await carries(committee, { by: wanjiru, motion: 'adjourn-meeting' }, FOUR)
  await sees(chair.page, meeting.closed({ number: 1 }))
  await readsTheMinutes(wanjiru)
}

async function readsTheMinutes(person: Seated): Promise<void> {
  const { panel: words, minutes } = RECORD_WORDS[languageOf(person)]
  const { page, hands } = person
  if (hands.view === 'plain') await presses(person, 'record', person.words.entries.recordOpen)
  await presses(person, 'record', words.read)
  const record = page.getByRole('article', { name: words.minutes })
  await record.getByText(PAPER.amended).first().waitFor()
  const [rose] = minutes.acts.meetingAdjourned({ when: '…', until: null }).split('…')
  await record.getByText(rose!.trim()).first().waitFor()
  await person.shot(`committee-${hands.view}-5-minutes`)
}

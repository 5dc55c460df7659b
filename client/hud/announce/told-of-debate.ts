// News of the debate: the floor, the list, caucuses, points, motions, the item and the meeting.

import { nameOf, personOf } from '../../wall/saying.ts'
import { motionWords } from '../business/motion-words.ts'
import { assertive, polite, type Tell } from './announcement.ts'

const MINUTE_MS = 60_000

const ofFloor: Tell = ({ chapters: before }, now) => {
  const { view, words } = now
  const [was, floor] = [before.speakers.floor, view.chapters.speakers.floor]
  if (floor?.givenAt === was?.givenAt && floor?.person === was?.person) return []
  if (floor === null) return was?.person === view.me.id ? [polite('floor', words.told.floorOver)] : []
  const { person, delegation, kind } = floor
  const said = words.floor.kinds[kind]
  if (person === view.me.id)
    return [
      assertive('floor', kind === 'guest' ? words.told.floorAtRostrum : words.told.floorMine({ kind: said })),
    ]
  const name = delegation === null ? personOf(now, person) || words.floor.someone : nameOf(now, delegation)
  return [polite('floor', words.told.floorOf({ name, kind: said }))]
}

const ofList: Tell = ({ chapters: before }, { view: { chapters }, words: { told } }) => {
  if (chapters.speakers.isOpen === before.speakers.isOpen) return []
  return [polite('list', chapters.speakers.isOpen ? told.listOpened : told.listClosed)]
}

const ofCaucus: Tell = ({ chapters: before }, { view: { chapters }, words }) => {
  const [was, caucus] = [before.speakers.caucus, chapters.speakers.caucus]
  if (caucus?.startedAt === was?.startedAt) return []
  if (caucus === null) return [polite('caucus', words.told.caucusEnded)]
  const count = Math.round((caucus.endsAt - caucus.startedAt) / MINUTE_MS)
  const started = words.told.caucusStarted({ name: words.rules.motions[`${caucus.kind}-caucus`], count })
  const topic = caucus.topic === null ? '' : ` ${words.told.caucusOn({ topic: caucus.topic })}`
  return [polite('caucus', started + topic)]
}

const ofPoints: Tell = ({ chapters: before }, now) => {
  const { view, words } = now
  return view.chapters.points.raised.flatMap(({ id, kind, delegation, ruling }) => {
    const was = before.points.raised.find((each) => each.id === id)
    const point = words.rules.points[kind]
    if (!was && ruling === null)
      return [assertive('point', words.told.pointRaised({ name: nameOf(now, delegation), point }))]
    if (was && was.ruling === null && ruling !== null)
      return [polite('point', words.told.pointRuled({ point, ruling: words.floor.rulings[ruling] }))]
    return []
  })
}

const ofMotions: Tell = ({ chapters: before }, now) => {
  const { view, words } = now
  const { pending, current } = view.chapters.motions
  const said = (motion: (typeof pending)[number]) => motionWords(motion, view.chapters, words)
  const moved = pending
    .filter(({ id }) => !before.motions.pending.some((each) => each.id === id))
    .map((motion) =>
      polite(
        'motion',
        words.told.motionMoved({ name: nameOf(now, motion.delegation), motion: said(motion) }),
      ),
    )
  const taken = current === before.motions.current ? undefined : pending.find(({ id }) => id === current)
  return taken ? [...moved, polite('motion', words.told.motionTakenUp({ motion: said(taken) }))] : moved
}

const ofMeeting: Tell = ({ chapters: before }, { view: { chapters }, words: { told } }) => {
  if (chapters.rules.endedAt !== null && before.rules.endedAt === null)
    return [assertive('meeting', told.sittingEnded)]
  const [was, is] = [before.agenda.meeting, chapters.agenda.meeting]
  if (was.phase === is.phase && was.number === is.number) return []
  if (is.phase === 'open')
    return [
      assertive(
        'meeting',
        was.number === is.number ? told.meetingResumed : told.meetingOpened({ number: is.number }),
      ),
    ]
  if (is.phase === 'closed') return [assertive('meeting', told.meetingAdjourned)]
  const until = is.until === null ? told.meetingSuspended : told.meetingSuspendedUntil({ at: is.until })
  return [assertive('meeting', until)]
}

const ofItem: Tell = ({ chapters: before }, { view: { chapters }, words: { told } }) => {
  const { current, items } = chapters.agenda
  const title = current === before.agenda.current ? null : items.find(({ id }) => id === current)?.title
  return title ? [polite('item', told.itemOpened({ name: title }))] : []
}

export const DEBATE_TELLS: readonly Tell[] = [
  ofMeeting,
  ofItem,
  ofFloor,
  ofPoints,
  ofMotions,
  ofList,
  ofCaucus,
]

// The wall while somebody speaks, delegations confer, a motion is debated, or the meeting rests.
import { isolate } from '../../shared/i18n/format.ts'
import { motionWords } from '../hud/business/motion-words.ts'
import { clockText } from '../hud/clock/clock-text.ts'
import { nameOf, personOf, questionOf, type Saying } from './saying.ts'
import type { WallScene } from './wall-scene.ts'
import { line, sheet, type WallClock, type WallLine, type WallSheet } from './wall-sheet.ts'

type SceneOf<T extends WallScene['is']> = Extract<WallScene, { is: T }>

/** so many who come next are named */
const NAMED_NEXT = 3
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export function speakerSheet(saying: Saying, { floor, caucus, motion }: SceneOf<'speaker'>): WallSheet {
  const { words, view } = saying
  const person = personOf(saying, floor.person)
  const { delegation, givenAt, limitMs, pausedAt, pausedMs, kind } = floor
  const about: WallLine[] = []
  const asked = view.chapters.publicQuestion
  if (asked) about.push(line(words.wall.publicQuestionOf({ text: asked.text }), 'gold'))
  if (floor.yieldedTo === 'questions') about.push(line(words.floor.toQuestions, 'gold'))
  if (caucus?.topic) about.push(line(words.wall.inCaucus({ topic: caucus.topic }), 'soft'))
  else if (motion)
    about.push(line(words.wall.onMotion({ motion: motionWords(motion, view.chapters, words) }), 'soft'))
  else about.push(...nextSpeakers(saying))
  return sheet('speaker', {
    label: words.floor.kinds[kind],
    head: delegation === null ? person || words.floor.someone : nameOf(saying, delegation),
    flag: delegation,
    lines: [...(delegation === null || person === '' ? [] : [line(isolate(person))]), ...about],
    clock: { is: 'speech', givenAt, limitMs, pausedAt, pausedMs },
  })
}

function nextSpeakers(saying: Saying): readonly WallLine[] {
  const { entries } = saying.view.chapters.speakers
  const names = entries.slice(0, NAMED_NEXT).map(({ delegation }) => nameOf(saying, delegation))
  return names.length === 0 ? [] : [line(saying.words.wall.next({ names }), 'soft')]
}

/** Who answers it has the wall, and the question stands below them. */
export const publicQuestionSheet = (
  { words }: Saying,
  { question: { text, name } }: SceneOf<'public-question'>,
): WallSheet =>
  sheet('public-question', {
    label: words.wall.publicQuestion,
    head: text || words.wall.erased,
    lines: name === '' ? [] : [line(isolate(name), 'soft')],
  })

export function caucusSheet({ words, format }: Saying, { caucus }: SceneOf<'caucus'>): WallSheet {
  const { kind, topic, seconds, startedAt, endsAt } = caucus
  const name = words.rules.motions[`${kind}-caucus`]
  return sheet('caucus', {
    label: topic === null ? null : name,
    head: topic ?? name,
    lines:
      seconds === null
        ? []
        : [line(words.floor.eachSpeech({ time: clockText(seconds * 1000, format) }), 'soft')],
    clock: { is: 'until', startedAt, endsAt },
  })
}

export function motionSheet(saying: Saying, { motion }: SceneOf<'motion'>): WallSheet {
  const { words, view } = saying
  const { delegation, spokenFor, spokenAgainst } = motion
  const debated =
    spokenFor + spokenAgainst === 0
      ? []
      : [words.wall.spoken({ count: spokenFor }), words.wall.spokenAgainst({ count: spokenAgainst })]
  return sheet('motion', {
    label: words.wall.motion,
    head: motionWords(motion, view.chapters, words),
    lines: [
      line(words.wall.movedBy({ name: nameOf(saying, delegation) }), 'gold'),
      ...(debated.length > 0 ? [line(debated.join(' · '), 'soft')] : []),
    ],
  })
}

export function silenceSheet(saying: Saying, { silence }: SceneOf<'silence'>, now: number): WallSheet {
  const { words } = saying
  const { deadlineAt, openedAt } = silence
  const leftMs = deadlineAt - now
  const clock: WallClock | null =
    leftMs < HOUR_MS ? { is: 'until', startedAt: openedAt, endsAt: deadlineAt } : null
  return sheet('silence', {
    label: words.rules.methods.silence,
    head: questionOf(saying, silence),
    lines: [
      ...(clock ? [] : [line(words.wall.hours({ count: Math.floor(leftMs / HOUR_MS) }), 'gold')]),
      line(words.wall.silenceEnds({ at: deadlineAt }), 'soft'),
    ],
    clock,
  })
}

export function meetingSheet(
  { words, view }: Saying,
  { meeting: { number, phase, until, since } }: SceneOf<'meeting'>,
  now: number,
): WallSheet {
  const { wall } = words
  const isSuspended = phase === 'suspended'
  const clock: WallClock | null =
    isSuspended && until !== null && until > now && until - now < HOUR_MS
      ? { is: 'until', startedAt: since, endsAt: until }
      : null
  const when =
    until === null ? [] : [line(isSuspended ? wall.resumes({ at: until }) : wall.nextMeeting({ at: until }))]
  return sheet('meeting', {
    label: number === 0 ? isolate(view.session.title) : wall.meeting({ number }),
    head: number === 0 ? wall.meetings.none : wall.meetings[isSuspended ? 'suspended' : 'closed'],
    lines: when,
    clock,
  })
}

export function itemSheet(saying: Saying, { item }: SceneOf<'item'>): WallSheet {
  const { words, view } = saying
  const { agenda, speakers } = view.chapters
  const count = speakers.entries.length
  const list = speakers.isOpen ? words.wall.listOpen({ count }) : words.wall.listClosed({ count })
  return sheet('item', {
    label: words.wall.item({ number: agenda.items.indexOf(item) + 1 }),
    head: item.title ?? words.wall.erased,
    lines: [line(agenda.isDebateClosed ? words.business.debateClosed : list), ...nextSpeakers(saying)],
  })
}

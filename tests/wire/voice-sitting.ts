// A sitting of six who all listen and speak without pause, one of them with a film beside it, and who do at random what changes who is
// heard. Who is to hear whom at each moment voice-heard.ts says.
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { SeatIndex } from '../../shared/ids.ts'
import type { Speakers } from '../../shared/procedure/speakers/speakers-state.ts'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import { clockMs, openEar, openMouth } from '../backing/rtp-person.ts'
import { chance } from '../bench/figures.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { linesOf } from '../bots/voice-lines.ts'
import { FILM, type Film, openFilm } from './voice-film.ts'
import { heardBy, type Person } from './voice-heard.ts'

/** What the rules let everybody hear, from the time an act was asked for until the next one was acknowledged. */
export interface Moment {
  readonly act: string
  readonly from: number
  until: number
  /** listener → speakers, by their numbers */
  readonly heard: ReadonlyMap<number, ReadonlySet<number>>
}

interface Said {
  readonly from: number
  readonly number: number
  readonly at: number
}

export interface Speaking {
  readonly people: readonly Person[]
  readonly moments: readonly Moment[]
  readonly said: readonly Said[]
  /** by kind */
  readonly acts: Readonly<Record<string, number>>
  /** Everybody who has a microphone says a packet. */
  say(): void
  /** One act of somebody, acknowledged. */
  act(): Promise<void>
  removeOne(): Promise<void>
  /** "SSRC from" → packets, of all listeners */
  received(): Readonly<Record<string, number>>
  leave(): Promise<void>
}

const DELEGATIONS = ['ARE', 'KEN', 'BRA'] as const
/** where they meet in twos and threes */
const CORNER = 0
const COUNCIL = SEATS.filter(({ kind }) => kind === 'council').map(({ index }) => index)

async function done<N extends RequestName>({ visitor }: Person, name: N, ask: Ask<N>): Promise<void> {
  const answer: Answer<N> = await visitor.ask(name, ask)
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code}`)
}

const speakersOf = ({ visitor: { room } }: Person): Speakers =>
  JSON.parse(room.state.chapters.get('speakers') ?? 'null')

export async function convene(url: string, seed: number): Promise<Speaking> {
  const made = await makeSession(url, {
    ...{ title: 'Voices', rulebook: 'open-floor', public: true },
    delegations: DELEGATIONS.map((id) => ({ id })),
  })
  const links = [made.chair.link, ...made.delegations.map(({ link }) => link), null, null]
  const come = async (link: string | null, place: number): Promise<Person> => {
    const badge = link === null ? {} : { badge: secretOf(link) }
    const visitor = await visit(url, made.session.id, { name: `Person ${place}`, ...badge })
    const [from, desk] = [place + 1, COUNCIL[place]!]
    const lines = linesOf(visitor, { sees: true })
    const [ear, mouth] = await Promise.all([openEar(lines, ''), openMouth(lines, '', from)])
    const person = { from, id: visitor.entered.person, visitor, ear, mouth, desk, seat: desk }
    const whole = { ...person, isMuted: false, isGone: false }
    await done(whole, 'seat.take', { seat: desk as SeatIndex })
    return whole
  }
  const people = await Promise.all(links.map(come))
  return speakAtRandom(people, await openFilm(people[0]!.visitor), chance(seed))
}

function speakAtRandom(people: readonly Person[], film: Film, random: () => number): Speaking {
  const [chair, ...others] = people as [Person, ...Person[]]
  const delegates = others.slice(0, DELEGATIONS.length)
  const moments: Moment[] = []
  const said: Said[] = []
  const acts: Record<string, number> = {}
  let presiding: Person | null = chair
  let speaker: Person | null = null
  let isFilmOn = false

  const begin = (act: string, from: number): void => {
    const before = moments.at(-1)
    if (before) before.until = clockMs()
    moments.push({
      act,
      from,
      until: Number.POSITIVE_INFINITY,
      heard: heardBy(people, { chair, speaker, presiding, isFilmOn }),
    })
  }
  begin('all sit', clockMs())

  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const here = (): Person[] => others.filter(({ isGone }) => !isGone)
  const performed = async (act: string, ask: () => Promise<void>): Promise<void> => {
    const from = clockMs()
    await ask()
    begin(act, from)
    acts[act] = (acts[act] ?? 0) + 1
  }

  const give = (): Promise<void> => {
    const who = pick(delegates.filter(({ isMuted, isGone }) => !isMuted && !isGone))
    return performed('give', async () => {
      await done(who, 'floor.request', { kind: 'speech' })
      const entry = () => speakersOf(chair).entries.find(({ person }) => person === who.id)
      await stateWhere(chair.visitor.room, () => entry() !== undefined)
      await done(chair, 'floor.give', { entry: entry()!.id })
      speaker = who
    })
  }
  const end = (): Promise<void> =>
    performed('end', async () => {
      await stateWhere(chair.visitor.room, () => speakersOf(chair).floor?.person === speaker?.id)
      await done(chair, 'floor.end', { givenAt: speakersOf(chair).floor!.givenAt })
      speaker = null
    })
  const mute = (who: Person): Promise<void> =>
    performed(who.isMuted ? 'unmute' : 'mute', async () => {
      await done(chair, 'person.mute', { person: who.id, isMuted: !who.isMuted })
      who.isMuted = !who.isMuted
    })
  const move = (who: Person): Promise<void> => {
    if (who.seat !== who.desk)
      return performed('leave the corner', async () => {
        await done(who, 'seat.take', { seat: who.desk as SeatIndex })
        who.seat = who.desk
      })
    const free = seatsOfCorner(CORNER).find(({ index }) => !people.some(({ seat }) => seat === index))!
    return performed('enter a corner', async () => {
      await done(who, 'corner.enter', { corner: CORNER })
      who.seat = free.index
    })
  }
  const hush = (who: Person): Promise<void> =>
    who.mouth === null
      ? performed('speak', async () => {
          who.mouth = await openMouth(linesOf(who.visitor), '', who.from)
        })
      : performed('hush', async () => {
          await done(who, 'voice.hush', { as: 'voice' })
          who.mouth?.close()
          who.mouth = null
        })
  const preside = (): Promise<void> =>
    performed(presiding ? 'leave the chair' : 'take the chair', async () => {
      await done(chair, presiding ? 'presiding.leave' : 'presiding.take', {})
      presiding = presiding ? null : chair
    })

  const show = (): Promise<void> =>
    performed(isFilmOn ? 'end the film' : 'show a film', async () => {
      const act = isFilmOn
        ? { is: 'clear' as const }
        : { is: 'go-live' as const, kind: 'film' as const, title: 'Flood' }
      await done(chair, 'place.act', { place: 'wall', act })
      isFilmOn = !isFilmOn
    })

  return {
    people,
    moments,
    said,
    acts,
    say() {
      for (const { mouth, from } of people) {
        if (mouth === null) continue
        said.push({ from, number: mouth.said(), at: clockMs() })
        mouth.say()
      }
      said.push({ from: FILM, number: film.sound.said(), at: clockMs() })
      film.sound.say()
    },
    act() {
      const moves = [() => move(pick(here())), () => move(pick(here()))]
      if (presiding === null) return pick([...moves, preside, show])()
      const floor = speaker === null ? give : end
      const rests = speaker === null ? [preside] : [() => mute(speaker!)]
      return pick([
        ...moves,
        floor,
        floor,
        ...rests,
        () => mute(pick(delegates)),
        () => hush(pick(here())),
        show,
      ])()
    },
    removeOne() {
      const visitor = people.at(-1)!
      return performed('remove', async () => {
        if (presiding === null) await done(chair, 'presiding.take', {})
        presiding = chair
        await done(chair, 'person.remove', { person: visitor.id })
        visitor.isGone = true
      })
    },
    received() {
      const counts: Record<string, number> = {}
      for (const { ear } of people)
        for (const { ssrc, from } of ear.heard)
          counts[`${ssrc} ${from}`] = (counts[`${ssrc} ${from}`] ?? 0) + 1
      return counts
    },
    async leave() {
      film.close()
      for (const { ear, mouth } of people) {
        ear.close()
        mouth?.close()
      }
      await Promise.all(
        here()
          .concat(chair)
          .map(({ visitor }) => visitor.leave()),
      )
    },
  }
}

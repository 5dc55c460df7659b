// The sounds of the hall as data: which follows which news, that each is to be known from the others, and how feet are heard.
import { describe, expect, test } from 'vitest'
import { createNews } from '../../client/hud/announce/news.ts'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { CUES, cueOf } from '../../client/sound/cues.ts'
import { hasStepped, nearWalkers, newWalker, stepFrom } from '../../client/sound/footsteps.ts'
import { BUSES, bend, bendCurve, CEILING, GRAPH, wayOf } from '../../client/sound/graph.ts'
import { isHeard } from '../../client/sound/hearing.ts'
import { RAST } from '../../client/sound/motifs.ts'
import { applause, step } from '../../client/sound/noises.ts'
import { lengthOf } from '../../client/sound/score.ts'
import { scoreOf } from '../../client/sound/scores.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { FLOORS, floorAt } from '../../shared/hall/underfoot.ts'
import { personId } from './fake-sitting.ts'

test.each([
  ['meeting', 'assertive', 'gavel'],
  ['vote', 'assertive', 'vote'],
  ['result', 'assertive', 'result'],
  ['floor', 'assertive', 'floor'],
  ['floor', 'polite', null],
  ['clock', 'polite', 'warning'],
  ['time-over', 'assertive', 'timeOver'],
  ['turnout', 'polite', null],
  ['joined', 'polite', null],
  ['note', 'polite', null],
] as const)('after news of %s (%s) sounds %s', (kind, urgency, cue) => {
  expect(cueOf({ kind, urgency })).toBe(cue)
})

test('news reach whoever listens, until they stop', () => {
  const news = createNews()
  const heard: string[] = []
  const stop = news.listen(({ text }) => heard.push(text))
  news.tell({ kind: 'vote', text: 'one', urgency: 'polite', everyMs: 0 })
  stop()
  news.tell({ kind: 'vote', text: 'two', urgency: 'polite', everyMs: 0 })
  expect(heard).toEqual(['one'])
})

test.each([
  [{ isMuted: false, volume: 0.5 }, true],
  [{ isMuted: true, volume: 0.5 }, false],
  [{ isMuted: false, volume: 0 }, false],
])('%o is heard: %s', (settings, is) => {
  expect(isHeard(settings)).toBe(is)
})

describe('the scores', () => {
  test('end within five seconds, and no tone is louder than half', () => {
    const found = CUES.map((cue) => {
      const score = scoreOf(cue)
      return [
        cue,
        lengthOf(score) < 4.5,
        score.every(
          ({ gain, lasts, attack, source }) => gain <= (source.is === 'tone' ? 0.5 : 1) && attack < lasts,
        ),
      ]
    })
    expect(found).toEqual(CUES.map((cue) => [cue, true, true]))
  })

  test('of the three calls begin with different lines, in the scale of Rast', () => {
    const lineOf = (cue: 'floor' | 'vote' | 'result') =>
      scoreOf(cue)
        .filter((_, index) => index % 4 === 0)
        .map(({ source }) => (source.is === 'tone' ? Number((source.hz / 293.66).toFixed(3)) : 0))
    const [third] = [Number(RAST[2].toFixed(3))]
    expect(lineOf('floor')).toEqual([1, third, 1.5])
    expect(lineOf('vote')).toEqual([1.5, 1.5, 0.5, 2])
    expect(lineOf('result')).toEqual([2, 1.688, 1.5, third, 0.5, 1, 1.5])
  })

  test('of applause grow with the people and stay as loud, and are the same each time', () => {
    const [few, many] = [applause(2, 5), applause(12, 5)]
    const sum = (score: typeof few) => score.reduce((all, { gain }) => all + gain ** 2, 0)
    expect([many.length > 4 * few.length, applause(12, 5)]).toEqual([true, many])
    expect(sum(many) / sum(few)).toBeCloseTo(1, 0)
    expect(applause(900, 5).length).toBe(applause(14, 5).length)
  })

  test('of a step differ by the floor', () => {
    expect(new Set(FLOORS.map((floor) => JSON.stringify(step(floor, 1)))).size).toBe(3)
  })
})

describe('the graph', () => {
  test('leads everything over the volume and under the ceiling', () => {
    for (const bus of ['room', 'steps', 'cues'] as const)
      expect(wayOf(bus)).toEqual([bus, 'volume', 'ceiling'])
    expect(BUSES.filter((bus) => GRAPH[bus].to === 'device')).toEqual(['ceiling'])
  })

  test('bends nothing that is quiet, and lets nothing over −3 dBFS', () => {
    expect([bend(0.3), bend(-0.45)]).toEqual([0.3, -0.45])
    const loudest = Math.max(...bendCurve(1025))
    expect([loudest < CEILING, loudest < 10 ** (-3 / 20), Math.min(...bendCurve(1025)) > -CEILING]).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('steps', () => {
  const pose = (x: number, z: number, gait: DrawnPose['gait'] = GAIT.walk): DrawnPose => ({
    ...{ x, z, gait },
    ...{ y: 0, yaw: 0 },
  })

  test('are heard once for each stride, and not after a leap or while one sits', () => {
    const walker = newWalker(pose(0, 0))
    const heard = [0.3, 0.6, 0.9, 1.2, 1.5, 40].map((z) => hasStepped(walker, pose(0, z)))
    expect(heard).toEqual([false, false, true, false, true, false])
    expect(hasStepped(walker, pose(0, 41, GAIT.sit))).toBe(false)
    expect(walker).toEqual({ x: 0, z: 41, gone: 0, steps: 2 })
  })

  test('grow softer with the distance, and come from where they are taken', () => {
    // looking to -z, to the right is +x
    const own = { x: 0, z: 0, yaw: Math.PI }
    const [right, left, far] = [
      stepFrom(own, pose(3, 0)),
      stepFrom(own, pose(-3, 0)),
      stepFrom(own, pose(0, -9)),
    ]
    expect([right.pan > 0.9, left.pan < -0.9, Math.abs(far.pan) < 1e-9, far.gain]).toEqual([
      true,
      true,
      true,
      0,
    ])
    expect(right.gain).toBeCloseTo(left.gain, 9)
  })

  test('of the nearest four alone are heard', () => {
    const others = new Map([1, 2, 3, 4, 5, 20].map((z) => [personId(`p${z}`), pose(0, z)]))
    expect(nearWalkers(pose(0, 0), others).map(([, { z }]) => z)).toEqual([1, 2, 3, 4])
  })

  test.each([
    ['the middle of the hall', 0, 0, 'carpet'],
    ['the promenade', 0, 28.4, 'stone'],
    ['the court', 0, HALL.lobby.spawn.z, 'stone'],
    ['a row of desks', SEATS[0]!.exit.x, SEATS[0]!.exit.z, 'carpet'],
    ['the rostrum', HALL.rostrum.speaker.x, HALL.rostrum.speaker.z, 'wood'],
  ])('%s (%d, %d) sounds of %s', (_, x, z, floor) => {
    expect(floorAt(x, z)).toBe(floor)
  })
})

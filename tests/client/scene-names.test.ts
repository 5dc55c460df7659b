// When a name over a head is seen, and how large it is: never in the way of the wall or of whoever speaks.
import { PerspectiveCamera } from 'three'
import { expect, test } from 'vitest'
import { veilAt, WALL, widthAt } from '../../client/scene/chamber/name-plate.ts'
import { createNameRoom } from '../../client/scene/chamber/name-room.ts'
import { SEATS } from '../../shared/hall/seats.ts'

const REACH = 20
const EYE = 1.25
const desks = SEATS.filter(({ kind }) => kind === 'desk')

function eyeAt(x: number, y: number, z: number, at: readonly [number, number, number]): PerspectiveCamera {
  const camera = new PerspectiveCamera(56, 16 / 9, 0.12, 400)
  camera.position.set(x, y, z)
  camera.lookAt(...at)
  camera.updateMatrixWorld()
  return camera
}
const ahead = eyeAt(0, 1.6, 40, [0, 1.6, 0])
const before = (metres: number, x = 0) => ({ x, y: 1.6, z: 40 - metres })

test('a name is as wide on the screen at three metres as at eight, and smaller farther off', () => {
  const seen = [3, 8, 12].map((far) => Math.round((widthAt(far) / far) * 10_000))
  expect(seen).toEqual([1250, 1250, 875])
})

test.each([
  [0.8, 0],
  [1.4, 0.5],
  [3, 1],
  [12, 1],
  [20, 0],
])('at %f metres %f of it is seen', (metres, veil) => {
  expect(veilAt(ahead, before(metres), REACH, null)).toBeCloseTo(veil, 5)
})

test('it is not seen before whoever speaks, but beside them, behind them and over themselves it is', () => {
  const speaker = before(9)
  const seen = [before(4), before(4, 1.5), before(12), speaker].map((foot) =>
    veilAt(ahead, foot, REACH, speaker),
  )
  expect(seen).toEqual([0, 1, 1, 1])
})

test('from no desk does anybody else’s name stand before the middle of the voting wall', () => {
  const inTheWay = desks.flatMap((seat) => {
    const eye = eyeAt(seat.x, seat.y + EYE, seat.z, [WALL.x, WALL.y, WALL.z])
    // somebody on their feet, a third of the way to the wall, as tall as it takes
    const at = (from: number, to: number) => from + (to - from) / 3
    const foot = { x: at(seat.x, WALL.x), y: at(seat.y + EYE, WALL.y), z: at(seat.z, WALL.z) }
    return veilAt(eye, foot, 99, null) > 0 ? [seat.index] : []
  })
  expect(desks.length).toBeGreaterThan(100)
  expect(inTheWay).toEqual([])
})

test('a neighbour’s name is nowhere wider than a seventh of what one sees', () => {
  const half = Math.tan((56 / 2) * (Math.PI / 180)) * (16 / 9)
  const widest = Math.max(...[1, 2, 3, 5, 8].map((far) => widthAt(far) / (2 * half * far)))
  expect(widest).toBeLessThan(1 / 7)
})

test('of two names that would cover each other the nearer one is shown; beside and above it there is room', () => {
  const room = createNameRoom(8)
  const offered = [before(4), before(6), before(6, 1.2), { ...before(6), y: 2.4 }]
  const taken = offered.map((foot) => room.take(ahead, foot))
  room.clear()
  expect([...taken, room.take(ahead, before(6))]).toEqual([true, false, true, true, true])
})

import { describe, expect, it } from 'vitest'
import { isClear, isInBounds } from '../../../shared/hall/collide.ts'
import { heightAt } from '../../../shared/hall/heights.ts'
import { SPAWNS } from '../../../shared/hall/layout.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { DESK_COUNT, SEATS } from '../../../shared/hall/seats.ts'
import { isReached, reachOnFoot } from './reach.ts'

const nameOf = ({ kind, row, desk }: (typeof SEATS)[number]): string => `${kind} ${row}/${desk}`
const count = (kind: string): number => SEATS.filter((seat) => seat.kind === kind).length

describe('seats', () => {
  it('has a desk for every member and observer state, and the other seats after them', () => {
    expect({
      desks: count('desk'),
      first: DESK_COUNT,
      council: count('council'),
      gallery: count('gallery') >= 120,
      majlis: count('majlis'),
      numbered: SEATS.every((seat, index) => seat.index === index),
      desksFirst: SEATS.slice(0, DESK_COUNT).every(
        ({ kind, desk, index }) => kind === 'desk' && desk === index,
      ),
    }).toEqual({
      desks: 196,
      first: 196,
      council: 15,
      gallery: true,
      majlis: 32,
      numbered: true,
      desksFirst: true,
    })
  })

  it('numbers desks from the front row and its middle outward, left and right in turn', () => {
    const first = SEATS.slice(0, 32)
    const aside = first.map(({ x, z }) => Math.atan2(x, z))
    expect({
      rows: new Set(first.map(({ row }) => row)),
      mirrored: aside.every(
        (angle, index) => index % 2 === 0 || Math.abs(angle + (aside[index - 1] ?? 0)) < 0.001,
      ),
      outward: aside.every((angle, index) => index < 2 || Math.abs(angle) > Math.abs(aside[index - 2] ?? 0)),
    }).toEqual({ rows: new Set([0]), mirrored: true, outward: true })
  })

  it('leaves at least 0.6 m between any two seats', () => {
    const close = SEATS.flatMap((one) =>
      SEATS.filter(
        (other) => other.index > one.index && Math.hypot(one.x - other.x, one.z - other.z) < 0.6,
      ).map((other) => `${nameOf(one)} – ${nameOf(other)}`),
    )
    expect(close).toEqual([])
  })

  it('stands within the house, each seat on its floor', () => {
    const wrong = SEATS.filter(({ x, y, z }) => !isInBounds(x, z) || Math.abs(heightAt(x, z) - y) > 0.001)
    expect(wrong.map(nameOf)).toEqual([])
  })

  it('stands on the grid of 1/1024 m with its exit, which is free and as high as the seat', () => {
    const wrong = SEATS.filter(({ x, y, z, exit }) => {
      const isOnGrid = [x, z, exit.x, exit.z].every((metres) => Number.isInteger(metres * 1024))
      return !isOnGrid || !isClear(exit.x, exit.z) || Math.abs(heightAt(exit.x, exit.z) - y) > 0.001
    })
    expect(wrong.map(nameOf)).toEqual([])
  })

  it('has every seat within reach of the entrance on foot', () => {
    const reached = reachOnFoot()
    expect(SEATS.filter(({ exit }) => !isReached(reached, exit)).map(nameOf)).toEqual([])
  })

  it('looks from desks and council to the centre of the hall', () => {
    const away = SEATS.filter(({ kind, x, z, heading }) => {
      const cosine = -(Math.sin(heading) * x + Math.cos(heading) * z) / Math.hypot(x, z)
      return (kind === 'desk' || kind === 'council') && cosine < 0.999
    })
    expect(away.map(nameOf)).toEqual([])
  })
})

describe('aisles', () => {
  it('are at least 1.2 m wide and free from the floor to the promenade', () => {
    expect(HALL.aisles.width).toBeGreaterThanOrEqual(1.2)
    const blocked = HALL.aisles.angles.flatMap((angle) =>
      Array.from({ length: 180 }, (_, index) => 9.2 + index * 0.1).filter(
        (distance) => !isClear(distance * Math.sin(angle), distance * Math.cos(angle)),
      ),
    )
    expect(blocked).toEqual([])
  })

  it('rise no more than 1:5 anywhere', () => {
    const steep = HALL.aisles.profile.filter(([distance, y], index) => {
      const [before, yBefore] = HALL.aisles.profile[index - 1] ?? [0, 0]
      return Math.abs(y - yBefore) > (distance - before) / 5 + 0.001
    })
    expect(steep).toEqual([])
  })

  it('raises each tier by at most 0.38 m', () => {
    expect(HALL.tiers.filter(({ y }, tier) => y - (HALL.tiers[tier - 1]?.y ?? 0) > 0.38)).toEqual([])
  })
})

describe('spawns', () => {
  it('are free and look at the hall', () => {
    expect(SPAWNS.filter(({ x, z, heading }) => !isClear(x, z) || heading !== Math.PI)).toEqual([])
  })
})

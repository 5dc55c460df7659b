// The drawn building agrees with the walked one, and costs no more than it may.
import type { BufferAttribute, BufferGeometry } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { archAt, archway } from '../../client/scene/hall/kit/archway.ts'
import { withFineness } from '../../client/scene/hall/kit/fineness.ts'
import { floorShapeAt, type Heights, skylightAt } from '../../client/scene/hall/matter/skylight.ts'
import { chairGeometry } from '../../client/scene/hall/parts/chair.ts'
import { deskSetGeometry, deskSets } from '../../client/scene/hall/parts/desk-set.ts'
import { domeGeometry } from '../../client/scene/hall/parts/dome.ts'
import { roomChairs } from '../../client/scene/hall/parts/rooms.ts'
import { skylineGeometry } from '../../client/scene/hall/parts/skyline.ts'
import { torusGeometry } from '../../client/scene/hall/parts/torus.ts'
import { ghafGeometry, palmGeometry } from '../../client/scene/hall/parts/trees.ts'
import { wovenGeometry } from '../../client/scene/hall/parts/woven.ts'
import { buildShell, hasChair, type Shell } from '../../client/scene/hall/shell.ts'
import { heightAt } from '../../shared/hall/heights.ts'
import { GHAFS, PALMS } from '../../shared/hall/layout.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'

const trianglesOf = (geometry: BufferGeometry): number => geometry.index!.count / 3
const FLAT: Heights = new Float32Array(600 * 600)

let shell: Shell
beforeAll(() => {
  shell = buildShell()
})

describe('the shell', () => {
  test('stands as high as walkers do where people get up from their seats', () => {
    const wrong = SEATS.filter(({ kind }) => kind !== 'majlis').flatMap(({ index, exit }) => {
      const gap = floorShapeAt(shell.heights, exit.x, exit.z) - heightAt(exit.x, exit.z)
      return Math.abs(gap) < 0.05 ? [] : [{ index, gap: Number(gap.toFixed(2)) }]
    })
    expect(wrong).toEqual([])
  })

  test('climbs with the walkers along the aisles', () => {
    const wrong = HALL.aisles.angles.flatMap((angle) =>
      Array.from({ length: 28 }, (_, i) => 11.5 + i * 0.55).flatMap((distance) => {
        const [x, z] = [Math.sin(angle) * distance, Math.cos(angle) * distance]
        // a cell of the heights is 0.2 m wide and keeps the highest place in it
        const gap = floorShapeAt(shell.heights, x, z) - heightAt(x, z)
        return gap > -0.02 && gap < 0.09 ? [] : [{ angle, distance, gap }]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('has a finite place and a normal of length 1 at every vertex', () => {
    const { position, normal } = shell.geometry.attributes as Record<string, BufferAttribute>
    let wrong = 0
    for (let i = 0; i < position!.count; i += 1) {
      const length = Math.hypot(normal!.getX(i), normal!.getY(i), normal!.getZ(i))
      if (
        !Number.isFinite(position!.getX(i) + position!.getY(i) + position!.getZ(i)) ||
        Math.abs(length - 1) > 0.01
      )
        wrong += 1
    }
    expect(wrong).toBe(0)
  })

  test('with all that stands in it stays under 0.45 million triangles, people not counted', () => {
    const chairs = SEATS.filter(hasChair).length * trianglesOf(chairGeometry())
    const palms = PALMS.reduce((sum, { variant }) => sum + trianglesOf(palmGeometry(variant)), 0)
    const ghafs = GHAFS.length * trianglesOf(ghafGeometry())
    const rest = trianglesOf(torusGeometry()) + trianglesOf(skylineGeometry())
    const apart = trianglesOf(domeGeometry()) + trianglesOf(wovenGeometry())
    const sets = deskSets().length * trianglesOf(deskSetGeometry())
    expect(trianglesOf(shell.geometry) + chairs + palms + ghafs + rest + apart + sets).toBeLessThan(450_000)
  })

  test('stays under 0.14 million triangles on the low tier', () => {
    const low = withFineness('coarse', () => ({
      shell: buildShell(true).geometry,
      apart: [torusGeometry(true), skylineGeometry(), domeGeometry(), wovenGeometry(true)],
      chair: chairGeometry(true),
      palms: PALMS.map(({ variant }) => palmGeometry(variant, true)),
      ghaf: ghafGeometry(45),
    }))
    const chairs = (SEATS.filter(hasChair).length + roomChairs().length) * trianglesOf(low.chair)
    const palms = low.palms.reduce((sum, palm) => sum + trianglesOf(palm), 0)
    const ghafs = GHAFS.length * trianglesOf(low.ghaf)
    const rest = low.apart.reduce((sum, geometry) => sum + trianglesOf(geometry), 0)
    expect(trianglesOf(low.shell) + chairs + palms + ghafs + rest).toBeLessThan(140_000)
  })

  test('leaves the arch of the door as wide and as high as the plan says', () => {
    const { width, height, spring } = HALL.door
    const arch = { half: width / 2, spring, peak: height, outer: 8, top: 9, thickness: 1 }
    const geometry = archway(arch)
    const at = geometry.attributes.position as BufferAttribute
    let inside = 0
    for (let i = 0; i < at.count; i += 1) {
      const across = Math.abs(at.getX(i))
      if (across < arch.half - 0.001 && at.getY(i) < archAt(arch, across) - 0.001) inside += 1
    }
    expect([inside, archAt(arch, 0), archAt(arch, arch.half)]).toEqual([0, height, spring])
  })
})

describe('skylight', () => {
  test('a bare floor sees the whole sky', () => {
    expect(skylightAt(FLAT, 3, 0, 3, 0, 1, 0)).toBe(1)
  })

  test('the foot of a wall sees less than a place before it', () => {
    const rim = HALL.tiers[3]!.radius + HALL.row.back
    const at = (far: number): number =>
      skylightAt(shell.heights, 0.6 * (rim + far), 0, 0.8 * (rim + far), 0, 1, 0)
    expect(at(0.15)).toBeLessThan(at(0.8))
  })
})

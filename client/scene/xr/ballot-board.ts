// Voting by pointing: the board comes before the eyes when a vote opens that one has a part in, stays where it came, and goes with it.
import { Group, Matrix4, type Texture, Vector3 } from 'three'
import type { SittingView } from '../../net/sitting-view.ts'
import type { HeadsetReport, World } from '../world.ts'
import { type Board, boardOf, type Picked, pressBoard } from './board.ts'
import { meetBoard, placeOf } from './board-layout.ts'
import { createBoardMesh } from './board-mesh.ts'
import type { Hands } from './hands.ts'
import type { Head } from './rig.ts'

/** before the eyes, and below them, metres */
const AWAY = 1.25
const BELOW = 0.12

export interface BallotBoard {
  /** stands in the headset's room */
  readonly object: Group
  /** metres to where the ray meets it, or null */
  readonly far: number | null
  show(view: SittingView, hands: Hands, head: Head): void
  /** The trigger was pulled: true when it was pulled at the board. */
  press(): boolean
  report(): HeadsetReport['board']
  dispose(): void
}

const toBoard = new Matrix4()
const origin = new Vector3()
const direction = new Vector3()

export function createBallotBoard(world: World, flags: Texture): BallotBoard {
  const mesh = createBoardMesh(flags)
  const object = new Group()
  object.add(mesh.object)
  let board: Board | null = null
  let picked: Picked = null
  let pointed = -1
  let far: number | null = null
  let vote: string | null = null

  const placeBefore = (head: Head): void => {
    object.position.set(
      head.x - Math.sin(head.turn) * AWAY,
      head.y - BELOW,
      head.z - Math.cos(head.turn) * AWAY,
    )
    object.rotation.y = head.turn
    object.updateMatrix()
  }

  const point = ({ ray }: Hands): void => {
    pointed = -1
    far = null
    if (!board || !ray.isKnown) return
    toBoard.copy(object.matrix).invert()
    origin.copy(ray.origin).applyMatrix4(toBoard)
    direction.copy(ray.direction).transformDirection(toBoard)
    const met = meetBoard({
      ...{ x: origin.x, y: origin.y, z: origin.z },
      ...{ dx: direction.x, dy: direction.y, dz: direction.z },
    })
    if (!met) return
    pointed = placeOf(mesh.places, met.x, met.y)
    if (pointed >= 0) far = met.far
  }

  return {
    object,
    get far() {
      return far
    },
    show: (view, hands, head) => {
      const { saying, language } = world.words
      const now = view.vote?.isOpen ? view.vote.id : null
      if (now !== vote) picked = null
      board = saying && boardOf({ view, ...saying }, picked, world.sitting.now())
      if (board && now !== vote) placeBefore(head)
      if (board || now === null) vote = now
      mesh.object.visible = board !== null
      point(hands)
      if (board) mesh.show(board, pointed, language === 'ar')
    },
    press: () => {
      const button = board?.buttons[pointed]
      if (!button) return false
      const next = pressBoard(picked, button.press)
      picked = next.picked
      if (next.cast !== null) void world.sitting.cast(next.cast)
      return true
    },
    report: () =>
      board && {
        question: board.question,
        status: board.status,
        buttons: board.buttons.map(({ press, word }, index) => {
          const { x = 0, y = 0 } = mesh.places[index] ?? {}
          const at = origin.set(x, y, 0).applyMatrix4(object.matrix)
          return { press: typeof press === 'string' ? press : 'names', word, x: at.x, y: at.y, z: at.z }
        }),
      },
    dispose: () => mesh.dispose(),
  }
}

// The hall with a headset on: what the hands ask for, where the room stands, and what is shown in it. One call before the hall's own
// systems of a frame and one after.
import { Group, PerspectiveCamera, type Texture } from 'three'
import { GAIT } from '../../net/walk-sync.ts'
import { seatedAim } from '../camera/gaze.ts'
import { goToSeat, seatOnRay } from '../systems/answer-click.ts'
import { steer } from '../systems/steer.ts'
import { snapOf } from '../systems/turn-view.ts'
import type { Frame, Headset, World } from '../world.ts'
import { mayGoThere, newArc, type Ray, throwArc } from './arc.ts'
import { createArcLine } from './arc-line.ts'
import { createBallotBoard } from './ballot-board.ts'
import { newHands, readHands } from './hands.ts'
import { createPointer } from './pointer.ts'
import { type Head, lookAlong, loweredBy, putHead, type Rig, turnAboutHead, yawOf } from './rig.ts'
import { createVignette } from './vignette.ts'
import { createWrist } from './wrist.ts'

const SNAP = Math.PI / 6
/** a stick pushed so far ahead aims, let back so far it goes */
const AIM_AT = 0.6
const GO_AT = 0.3
/** frames between two looks whether a way leads there */
const LOOK_EVERY = 6
/** nobody walks so far in a frame: whoever went farther was brought there, metres */
const LEAP = 1.2

export function createHeadset(world: World, flags: Texture, session: XRSession, gl: Frame['gl']): Headset {
  const { sitting, view, input, route } = world
  const { own } = sitting.walk
  const camera = new PerspectiveCamera()
  const room = new Group()
  const hands = newHands()
  const arc = newArc()
  const line = createArcLine()
  const pointer = createPointer()
  const vignette = createVignette()
  const wrist = createWrist(flags)
  const board = createBallotBoard(world, flags)
  room.add(camera, pointer.object, vignette.object, wrist.object, board.object)
  const object = new Group()
  object.add(room, line.object)

  const rig: Rig = { x: own.x, y: own.y, z: own.z, turn: view.yaw - Math.PI }
  let head: Head = { x: 0, y: 1.6, z: 0, turn: 0 }
  const last = { x: own.x, z: own.z, isSeated: own.gait === GAIT.sit }
  const snapped = { isSnapped: false }
  let [isCentred, isAiming, isFree, isHopping, isMoving] = [false, false, false, false, false]

  /** Over one's place in the hall, looking along a yaw when it is given. */
  const arrive = (yaw: number | null): void => {
    if (yaw !== null) lookAlong(rig, head, yaw)
    putHead(rig, head, own)
    vignette.blink()
  }

  const readHead = (frame: XRFrame, space: XRReferenceSpace): boolean => {
    const pose = frame.getViewerPose(space)
    if (!pose) return false
    const { position, orientation } = pose.transform
    camera.position.set(position.x, position.y, position.z)
    camera.quaternion.set(orientation.x, orientation.y, orientation.z, orientation.w)
    vignette.object.position.copy(camera.position)
    vignette.object.quaternion.copy(camera.quaternion)
    const { x, y, z, w } = orientation
    // the upright part of the turn alone: who nods does not turn
    const turn = Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x))
    head = { x: position.x, y: position.y, z: position.z, turn }
    return true
  }

  /** The pointing hand's ray in the hall. */
  const rayInHall = (): Ray => {
    const { origin, direction } = hands.ray
    const [sin, cos] = [Math.sin(rig.turn), Math.cos(rig.turn)]
    return {
      x: rig.x + origin.x * cos + origin.z * sin,
      y: rig.y + origin.y,
      z: rig.z - origin.x * sin + origin.z * cos,
      dx: direction.x * cos + direction.z * sin,
      dy: direction.y,
      dz: -direction.x * sin + direction.z * cos,
    }
  }

  const aim = (): void => {
    const { ahead } = hands.right
    if (ahead > AIM_AT && hands.ray.isKnown) {
      throwArc(rayInHall(), arc)
      if (!isAiming || world.frames % LOOK_EVERY === 0) isFree = mayGoThere(own, arc)
      isFree &&= arc.lands
      isAiming = true
      line.show(arc, isFree)
    } else if (isAiming && ahead < GO_AT) {
      isAiming = false
      line.hide()
      if (isFree) setOut()
    }
  }

  /** One's figure walks there by the hall's rules; one sees it go, and is there when it has arrived. */
  const setOut = (): void => {
    if (view.isSeated) void sitting.ask('seat.leave', {})
    route.isOn = route.way.goTo({ x: arc.x, z: arc.z }, 2)
    route.seat = -1
    isHopping = route.isOn
  }

  const press = (): void => {
    if (!hands.pressed || board.press()) return
    const { x, y, z, dx, dy, dz } = rayInHall()
    const seat = seatOnRay(x, y, z, dx, dy, dz)
    if (seat >= 0) goToSeat(world, seat)
  }

  return {
    object,
    camera,
    steer: (frame) => {
      const xrFrame = gl.xr.getFrame()
      const space = gl.xr.getReferenceSpace()
      if (!xrFrame || !space || !readHead(xrFrame, space)) return
      if (!isCentred) arrive(view.yaw)
      isCentred = true
      readHands(hands, session, xrFrame, space)
      const turn = Math.abs(hands.right.aside) > Math.abs(hands.right.ahead) ? hands.right.aside : 0
      turnAboutHead(rig, head, -SNAP * snapOf(snapped, turn))
      aim()
      press()
      input.stick.aside = hands.left.aside
      input.stick.ahead = hands.left.ahead
      isMoving = hands.left.aside !== 0 || hands.left.ahead !== 0
      view.yaw = yawOf(rig, head)
      steer(world, frame)
      view.yaw = yawOf(rig, head)
    },
    place: (frame) => {
      const isSeated = own.gait === GAIT.sit
      view.isSeated = isSeated
      const gone = Math.hypot(own.x - last.x, own.z - last.z)
      if (isSeated !== last.isSeated || gone > LEAP) {
        isHopping = false
        arrive(isSeated ? seatedAim(own.x, own.y, own.z).yaw : gone > LEAP ? own.yaw : null)
      } else if (isHopping && !route.isOn) {
        isHopping = false
        arrive(null)
      } else if (!isHopping) {
        rig.x += own.x - last.x
        rig.z += own.z - last.z
      }
      if (!isHopping) rig.y = own.y - loweredBy(head, isSeated)
      last.x = own.x
      last.z = own.z
      last.isSeated = isSeated
      view.seesSelf = isHopping
      // the page goes on from here when the headset is put aside
      view.x = own.x
      view.z = own.z
      room.position.set(rig.x, rig.y, rig.z)
      room.rotation.y = rig.turn
      const state = sitting.store.getState()
      board.show(state, hands, head)
      wrist.show(state, world.words, sitting.now(), hands, head)
      pointer.show(hands, board.far, isAiming)
      vignette.frame(isMoving && gone > 0 && !isHopping, frame.dt)
      object.updateMatrixWorld()
      frame.camera = camera
    },
    report: () => ({
      ...{ x: room.position.x, z: room.position.z, yaw: yawOf(rig, head), eye: rig.y + head.y },
      aim: !isAiming ? 'none' : isFree ? 'free' : 'blocked',
      isHopping,
      dark: vignette.dark,
      wrist: wrist.text,
      board: board.report(),
    }),
    end: () => void session.end().catch(() => undefined),
    dispose: () => {
      input.stick.aside = input.stick.ahead = 0
      object.removeFromParent()
      for (const part of [line, pointer, vignette, wrist, board]) part.dispose()
    },
  }
}

// What the controllers say, read once a frame: sticks, triggers, and the ray of the pointing hand.
import { Vector3 } from 'three'

export interface Stick {
  /** to the right, and ahead; -1 … 1 */
  aside: number
  ahead: number
}

export interface Hands {
  readonly left: Stick
  readonly right: Stick
  /** in the frame of the headset's room: from the pointing hand along its direction; `isKnown` once it was seen */
  readonly ray: { origin: Vector3; direction: Vector3; isKnown: boolean }
  /** of the other hand, where the wrist's panel hangs */
  readonly wrist: { readonly place: Vector3; isKnown: boolean }
  /** the trigger of the pointing hand went down since the last frame */
  pressed: boolean
  wasDown: boolean
}

export const newHands = (): Hands => ({
  left: { aside: 0, ahead: 0 },
  right: { aside: 0, ahead: 0 },
  ray: { origin: new Vector3(), direction: new Vector3(0, 0, -1), isKnown: false },
  wrist: { place: new Vector3(), isKnown: false },
  ...{ pressed: false, wasDown: false },
})

/** sticks rest near the middle, not in it */
const DEAD = 0.15
const live = (value: number | undefined): number =>
  value === undefined || Math.abs(value) < DEAD ? 0 : value

const TRIGGER = 0
const DOWN = 0.6

function readStick(stick: Stick, axes: readonly number[] | undefined): void {
  // the thumbstick comes after the touchpad (WebXR Gamepads Module, xr-standard mapping)
  const first = axes && axes.length > 2 ? 2 : 0
  stick.aside = live(axes?.[first])
  stick.ahead = -live(axes?.[first + 1])
}

/** Changes `hands`. Whoever has one controller points with it. */
export function readHands(hands: Hands, session: XRSession, frame: XRFrame, space: XRReferenceSpace): void {
  hands.left.aside = hands.left.ahead = hands.right.aside = hands.right.ahead = 0
  hands.ray.isKnown = hands.wrist.isKnown = false
  let isDown = false
  const sources = session.inputSources
  for (const source of sources) {
    const isPointing = source.handedness !== 'left' || sources.length === 1
    readStick(isPointing ? hands.right : hands.left, source.gamepad?.axes)
    if (isPointing) {
      const pose = frame.getPose(source.targetRaySpace, space)
      if (pose) point(hands, pose.transform)
      isDown = (source.gamepad?.buttons[TRIGGER]?.value ?? 0) > DOWN
    } else {
      const pose = source.gripSpace && frame.getPose(source.gripSpace, space)
      if (!pose) continue
      const { x, y, z } = pose.transform.position
      hands.wrist.place.set(x, y, z)
      hands.wrist.isKnown = true
    }
  }
  hands.pressed = isDown && !hands.wasDown
  hands.wasDown = isDown
}

function point({ ray }: Hands, { position, matrix }: XRRigidTransform): void {
  ray.origin.set(position.x, position.y, position.z)
  // the ray goes along the pose's own -z
  ray.direction.set(-matrix[8]!, -matrix[9]!, -matrix[10]!).normalize()
  ray.isKnown = true
}

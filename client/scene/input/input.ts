// What the devices say, gathered between two frames. Listeners write, systems read; nothing here moves anything.

export interface Input {
  /** `KeyboardEvent.code` of keys that are down: the place on the board, not the letter on it */
  readonly keys: Set<string>
  /** touch stick and gamepad, each axis -1..1: `ahead` forward, `aside` to the right */
  readonly stick: { ahead: number; aside: number }
  readonly pad: { ahead: number; aside: number; turn: number; tilt: number }
  /** radians to turn (to the right) and to tilt (up) since the last frame, from drags */
  readonly look: { turn: number; tilt: number }
  /** factor on the camera's distance since the last frame */
  zoom: number
  /** a click or tap to answer, in CSS pixels of the viewport; `isNew` until it is answered */
  readonly click: { x: number; y: number; isNew: boolean }
  /** the view key was pressed */
  switchView: boolean
  /** the key that looks at whoever has the floor was pressed */
  lookUp: boolean
}

export const newInput = (): Input => ({
  keys: new Set(),
  stick: { ahead: 0, aside: 0 },
  pad: { ahead: 0, aside: 0, turn: 0, tilt: 0 },
  look: { turn: 0, tilt: 0 },
  zoom: 1,
  click: { x: 0, y: 0, isNew: false },
  switchView: false,
  lookUp: false,
})

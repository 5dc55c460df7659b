// The names on the wire between a client and its room: message types, close codes, rates.
export const HALL_ROOM = 'hall'

/** Messages that may be lost (bytes) and notices from the server. */
export const MESSAGE = {
  /** client → server, bytes: an intent (protocol/intents.ts) */
  intent: 'i',
  /** server → client, bytes: where the moved walkers are (protocol/poses.ts) */
  poses: 'p',
  /** server → client, bytes: what the server made of one's own intents (protocol/intents.ts) */
  stepped: 's',
  /** server → client: `GestureNotice` */
  gesture: 'gesture',
  /** server → client: `ChatLine` */
  chat: 'chat',
  /** server → people of one delegation: `OwnBallot` */
  ballot: 'ballot',
  /** server → people of a delegation, or of the desk: `Note` */
  note: 'note',
  /** server → the desk: `Knocking[]`, when someone knocks or is let in */
  knocking: 'knocking',
  /** server → who sits in a corner of the hall, or is invited to one: `CornerNews` */
  corner: 'corner',
  /** server → who is in a place, bytes: UTF-8 JSON `{ place, seq, shown }`, when it has changed */
  place: 'place',
  /** server → one person in a place: `{ place, seq, own }`, when what they alone see has changed */
  placeOwn: 'place-own',
  /** server → who has it open: `TextNotice` */
  text: 'text',
  /** server → one person: `VoiceNews` (protocol/voice.ts) */
  voice: 'voice',
  /** client → server, request and answer: `[name, payload]` → `Answer` */
  ask: 'ask',
  /** server → client, every 2 s: its clock (ms since 1970) as proof of life; silence for 4 s means that the line is dead */
  pulse: 'pulse',
  /** server → client: it restarts in a moment, closes with CLOSE.restarting, and one comes back by oneself */
  restarting: 'restarting',
} as const

/** WebSocket close codes of our own (4000–4999). */
export const CLOSE = {
  /** the server restarts: come back after a moment */
  restarting: 4010,
  /** called from a gallery to the floor: enter again, and the hall is open */
  called: 4302,
  /** the same person came in from another tab, which goes on */
  replaced: 4409,
  /** removed from the sitting: the token is dead */
  removed: 4403,
  /** too many malformed or too frequent messages */
  abused: 4400,
  /** the room could not send its state and starts anew */
  roomFault: 4500,
} as const

/** How often everybody's walk goes on, and those near by are told; screens draw them a little in the past, smoothly. */
export const STEPS_PER_SECOND = 20

/** How often a change of the state is told. */
export const PATCHES_PER_SECOND = 10

/** Most intents a client sends in a second. */
export const INTENTS_PER_SECOND = 10

// Case 39: a client that stops reading, while it asks for more and more. What waits for it is bounded, and the others go on.
import { stateWhere } from '../../bots/visitor.ts'
import { takeSeat } from '../raw-room.ts'
import { type Case, reserve } from '../target.ts'
import { verify } from '../verify.ts'
import { codeOf, inMeeting } from './meeting.ts'

/** each delegate says so many lines: the chat shows the last fifty */
const DELEGATIONS = 10
const LINES = 5
/** five hundred graphemes of many bytes are the longest line there may be */
const FAMILIES = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'.repeat(360)
/** kernels hold some megabytes before anything waits in the process */
const ASKS = 55
const CUT_WITHIN_MS = 10_000

export const deaf: Case = {
  name: '39 who asks and does not read is cut off, and may come back',
  run: (target) =>
    inMeeting(target, DELEGATIONS, async ({ delegates, id, chair }) => {
      await Promise.all(
        delegates.flatMap((each) =>
          Array.from({ length: LINES }, () => codeOf(each, 'chat.say', { text: FAMILIES })),
        ),
      )
      const entrance = async () => ({ token: delegates[0]!.entered.token, session: id })
      const room = await takeSeat(target, { seat: await reserve({ ...target, enter: entrance }) })
      room.socket.pause()
      for (let asked = 0; asked < ASKS; asked++) void room.ask('chat.recent', {})
      const person = delegates[0]!.entered.person
      await stateWhere(chair.room, ({ walkers }) => walkers.get(person)?.away === true, CUT_WITHIN_MS)
      room.socket.terminate()
      const back = await takeSeat(target, { seat: await reserve({ ...target, enter: entrance }) })
      verify(((await back.ask('ballot.mine', {})) as { ok?: boolean })?.ok === true, 'it may not come back')
      back.leave()
    }),
}

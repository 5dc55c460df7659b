// What the house does in a secret vote by itself: it writes down what is asked, tallies when casting has ended, and closes when enough
// trustees have decrypted. All of it follows from the sitting alone, so that it goes on after a restart, and in whatever process.
import { createHash, randomBytes } from 'node:crypto'
import type { Command } from '../../shared/procedure/command.ts'
import { neededOf } from '../../shared/procedure/secret/office.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { electionOf } from './election-of.ts'

/** after something that could not be done: storage that is gone is not asked in a row */
const AGAIN_MS = 1000
const SALT_BYTES = 16

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What is due, as a command of the house; null: nothing. */
async function dueIn({ ballots }: House, { session, standing }: KeptSitting): Promise<Command | null> {
  const { sitting, head } = standing
  const { vote } = sitting
  const { office } = sitting.secret
  if (!vote?.secret || office === null || sitting.endedAt !== null) return null
  const { secret } = vote
  if (secret.election === null) {
    const { publicKey } = await ballots.trustees(office)
    const election = electionOf(session, sitting, vote, office, publicKey)
    const salt = randomBytes(SALT_BYTES).toString('hex')
    return { type: 'secret.open', vote: vote.id, hash: sha256(election), election, salt }
  }
  const mayClose = secret.tally !== null && secret.decrypted.length >= neededOf(office)
  if (secret.endedAt === null || (secret.tally !== null && !mayClose)) return null
  const board = await ballots.board(session, vote.id, head.seq)
  const texts = board && (await ballots.texts(board))
  // erased while it was counted: who presides annuls it
  if (!texts) return null
  const { election, trustees } = texts.setup
  const cast = { election, ballots: texts.ballots }
  if (secret.tally === null) {
    const { tally, ballots: counted } = await ballots.workers.do('tally', cast)
    return { type: 'secret.tally', vote: vote.id, hash: sha256(tally), ballots: counted }
  }
  const own = await ballots.houseSecret(session, office.uuid)
  const { decryptions } = texts
  const { text, sums } = await ballots.workers.do('open', { ...cast, trustees, secret: own, decryptions })
  return { type: 'secret.close', vote: vote.id, text, sums }
}

/** Does what is due in a sitting's secret votes; returns how to stop. */
export function keepBallots(house: House, host: KeptSitting): () => void {
  let isBusy = false
  let isWanted = false
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (): Promise<void> => {
    isWanted = true
    if (isBusy) return
    isBusy = true
    clearTimeout(timer)
    let isDone = true
    while (isWanted && isDone && !isStopped) {
      isWanted = false
      isDone = await attend(house, host)
    }
    isBusy = false
    if (!isDone && !isStopped) timer = setTimeout(() => void look(), AGAIN_MS).unref()
  }
  const untell = host.onTold(({ sitting }) => {
    if (sitting.vote?.secret) void look()
  })
  void look()
  return () => {
    isStopped = true
    untell()
    clearTimeout(timer)
  }
}

/** Until nothing is due any more. False: something could not be done. */
async function attend(house: House, host: KeptSitting): Promise<boolean> {
  try {
    for (;;) {
      const { seq } = host.standing.head
      const command = await dueIn(house, host)
      if (command === null) return true
      const done = await host.request(command, 'system')
      if (!done.ok) house.log.warn({ session: host.session, code: done.refusal.code }, 'a secret vote waits')
      // somebody was quicker, or nothing came of it
      if (host.standing.head.seq === seq) return done.ok
    }
  } catch (error) {
    house.log.error({ err: error, session: host.session }, 'a secret vote could not go on')
    return false
  }
}

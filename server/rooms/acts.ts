// Acts of procedure: texts are cleaned and salts minted here, the law is in shared/procedure.
import type { PersonId } from '../../shared/ids.ts'
import type { Command } from '../../shared/procedure/command.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { ActAnswer, ActAsk, ActName } from '../../shared/protocol/acts.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { proved } from '../ballot/proved-acts.ts'
import { readCast } from '../ballot/read-cast.ts'
import { cleanTexts } from './act-texts.ts'
import type { Hall } from './hall.ts'
import { secretReceipt } from './secret-texts.ts'
import { receiptOfKey } from './standing-ballots.ts'

const SALT_BYTES = 16
const SEED_BYTES = 32

/** What rests on proofs, and on what the house adds to it. */
const PROVED: ReadonlySet<ActName> = new Set([
  ...(['office.open', 'trustee.give', 'credentials.register', 'secret.cast', 'secret.decrypt'] as const),
])

type Told<N extends ActName> = Result<ActAnswer<N>, Refusal>

/** Decides an act; resolves when it is on storage. What it answers beyond that stands in ANSWERS. */
export async function performAct<N extends ActName>(
  hall: Hall,
  person: PersonId,
  name: N,
  ask: ActAsk<N>,
): Promise<Told<N>> {
  const clean = cleanTexts(name, ask)
  if (!clean.ok) return clean
  const command = commandOf(hall, name, clean.value)
  const whole = PROVED.has(name) ? await proved({ ...hall, person }, command) : ok(command)
  if (!whole.ok) return whole
  const done = await hall.host.request(whole.value, person)
  if (!done.ok) return done
  const answer = ANSWERS[name] as Answering<N> | undefined
  return answer ? answer(hall, done.value.sitting, clean.value) : (ok(null) as Told<N>)
}

/** Salts and seeds are minted for every act; those that need none pass them over. */
const commandOf = <N extends ActName>({ house }: Hall, name: N, ask: ActAsk<N>): Command =>
  ({
    ...ask,
    type: name,
    salt: house.randomHex(SALT_BYTES),
    seed: house.randomHex(SEED_BYTES),
    seedSalt: house.randomHex(SALT_BYTES),
  }) as unknown as Command

type Answering<N extends ActName> = (hall: Hall, sitting: Sitting, ask: ActAsk<N>) => Told<N>

const ANSWERS: { readonly [N in ActName]?: Answering<N> } = {
  'vote.open': (_, { vote, decided }) => {
    const id = vote?.id ?? decided.at(-1)?.vote
    return id ? ok({ vote: id as ActAnswer<'vote.open'>['vote'] }) : refuse('vote-unknown')
  },
  'vote.close': (_, { decided }, { vote }) => {
    const closed = decided.find((each) => each.vote === vote)
    return closed ? ok({ outcome: closed.outcome }) : refuse('vote-unknown')
  },
  /** Twice with one key is harmless: the receipt of the first is given again. */
  'ballot.cast': (hall, _, { key }) => {
    const receipt = receiptOfKey(hall.host, key)
    return receipt ? ok({ receipt }) : refuse('vote-closed')
  },
  /** Twice is harmless: a ballot has one receipt. */
  'secret.cast': (hall, _, { ballot }) => {
    const receipt = secretReceipt(hall, readCast(ballot)?.tracker ?? '')
    return receipt ? ok({ receipt }) : refuse('vote-closed')
  },
  'silence.open': (_, { silences }) => {
    const opened = silences.at(-1)
    return opened ? ok({ silence: opened.id }) : refuse('silence-unknown')
  },
}

// A delegate at work in the booth, in this page: the choice is made, sealed, and cast or opened. The plain choice leaves the page never, and
// the thread of ballots only as a ballot.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Choice } from '../../../shared/ballot/election/question.ts'
import type { DelegationId } from '../../../shared/ids.ts'
import type { SecretReceipt, SecretTexts } from '../../../shared/protocol/messages.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import type { BallotJobs } from '../call.ts'
import { credentialsIn } from '../credential-link.ts'
import type { BallotMade } from '../jobs/encrypt-ballot.ts'
import { type BoothState, type BoothTrouble, CHOOSING } from './booth-state.ts'
import { castSealed } from './cast-sealed.ts'
import { checkCredential } from './check-credential.ts'
import { keptBallots, type PendingBallot } from './kept-ballots.ts'
import { keepCredential, keptCredential } from './kept-credential.ts'
import { type Found, lookUp } from './look-up.ts'

export interface BoothWork {
  readonly store: StoreApi<BoothState>
  /** Reads what is asked, and checks it and the credential. Harmless twice. */
  prepare(): Promise<void>
  /** Takes a credential, its link, or a text with such in it. */
  use(text: string): Promise<void>
  /** The credential is no longer kept in this browser. */
  forget(): void
  enter(): Promise<void>
  /** What was not cast is forgotten. */
  leave(): Promise<void>
  choose(choice: Choice | null): void
  seal(): Promise<void>
  callOff(): void
  /** Opens the sealed ballot instead of casting it. */
  audit(): Promise<void>
  /** Back to choosing: what is sealed or opened is thrown away. */
  discard(): void
  cast(): Promise<void>
  /** The ballot of before, which is not known to be recorded, once more. */
  castAgain(): Promise<void>
  /** It was not cast, as far as this page is concerned. */
  letGo(): void
  lookUp(receipt: SecretReceipt): Promise<Found>
}

const isCasting = ({ chapters }: SittingView): boolean =>
  chapters.vote?.secret != null && chapters.vote.secret.endedAt === null

export function createBoothWork(sitting: Sitting, jobs: BallotJobs): BoothWork {
  const view = () => sitting.store.getState()
  const { session, me } = view()
  const kept = keptBallots(session.id, me.id)
  const store = createStore<BoothState>(() => ({
    ...{ paper: null, credential: { is: 'none' }, picked: null, stage: CHOOSING, trouble: null },
    ...{ pending: kept.pending(), receipts: kept.receipts(), standing: null },
  }))
  const { getState, setState } = store
  const fail = (trouble: BoothTrouble) => setState({ trouble })
  let sealing: AbortController | null = null

  const pick = (choice: Choice | null): void => {
    const { paper } = getState()
    kept.keepPicked(paper && choice && { vote: paper.vote, choice })
    setState({ picked: choice, stage: CHOOSING, trouble: null })
  }
  const own = (): DelegationId | null => view().me.delegation

  const read = async (): Promise<SecretTexts | null> => {
    const answer = await sitting.ask('secret.read', {})
    if (!answer.ok) fail({ is: 'refused', refusal: answer.refusal })
    return answer.ok ? answer.value : null
  }
  const refreshStanding = async (): Promise<void> => {
    const answer = await sitting.ask('secret.mine', {})
    if (answer.ok) setState({ standing: answer.value.receipt })
  }
  const check = async (office: NonNullable<SecretTexts['office']>): Promise<void> => {
    const link = keptCredential(session.id)
    if (link === null) return setState({ credential: { is: 'none' } })
    if (link === 'malformed') return setState({ credential: { is: 'malformed' } })
    setState({ credential: { is: 'checking' } })
    const credential = await checkCredential(jobs, office, link, own())
    if (credential.is === 'held') keepCredential(session.id, link)
    setState({ credential })
  }
  const readPaper = async ({ office, election }: SecretTexts): Promise<void> => {
    const { vote } = view().chapters
    const hash = vote?.secret?.election
    if (!office || !vote || !hash || election === null) return
    const { uuid, group, houseKey, threshold, trustees } = office
    const texts = { group, houseKey, threshold, gave: trustees.map(({ gave }) => gave) }
    const made = await jobs.run('checkElection', { election, hash, uuid, trustees: texts })
    if (!made.ok) return fail({ is: 'fault', fault: made.refusal.fault })
    const before = kept.picked()
    setState({
      paper: { ...made.value, vote: vote.id },
      picked: before?.vote === vote.id ? before.choice : null,
    })
  }

  /** After the vote the board alone tells whether a ballot was recorded; its receipt names no entry of the chain then. */
  const settle = async ({ vote, tracker }: PendingBallot): Promise<boolean> => {
    const delegation = own()
    if (delegation === null) return false
    const found = await lookUp(sitting, jobs, { vote, tracker, delegation })
    if (found.is !== 'there') return false
    acknowledge({ vote, tracker, delegation, seq: found.seq, hash: '' })
    return true
  }
  const acknowledge = (receipt: SecretReceipt): void => {
    kept.addReceipt(receipt)
    kept.keepPending(null)
    setState({ receipts: kept.receipts(), pending: null })
    pick(null)
  }

  const send = async (pending: PendingBallot): Promise<void> => {
    const answer = await castSealed(sitting, pending, (tries) =>
      setState({ stage: { is: 'sending', tries }, trouble: null }),
    )
    if (!answer.ok) {
      if (answer.refusal.code === 'vote-closed' && (await settle(pending))) return
      // nobody answers here any more: it may have been recorded, and is kept
      const isKnown = answer.refusal.code !== 'not-saved'
      if (isKnown) kept.keepPending(null)
      setState({ stage: CHOOSING, ...(isKnown && { pending: null }) })
      return fail({ is: 'refused', refusal: answer.refusal })
    }
    const receipt = answer.value
    if (receipt.tracker !== pending.tracker) {
      setState({ stage: CHOOSING })
      return fail({ is: 'other-receipt' })
    }
    setState({ standing: receipt })
    acknowledge(receipt)
  }
  const sealed = (): BallotMade | null => {
    const { stage } = getState()
    return stage.is === 'sealed' ? stage.made : null
  }

  // what was chosen for a vote that is over is nobody's to find
  sitting.store.subscribe((now, before) => {
    if (now.chapters.vote?.id === before.chapters.vote?.id && isCasting(now)) return
    if (getState().paper === null) return
    sealing?.abort()
    pick(null)
    setState({ paper: null, standing: null })
  })

  return {
    store,
    async prepare() {
      if (!isCasting(view())) return
      const texts = await read()
      if (texts?.office) await Promise.all([readPaper(texts), check(texts.office), refreshStanding()])
    },
    async use(text) {
      const links = credentialsIn(text)
      const [first] = links
      if (!first) return setState({ credential: { is: 'malformed' } })
      setState({ credential: { is: 'checking' } })
      const texts = await read()
      if (!texts?.office) return setState({ credential: { is: 'none' } })
      // a file may have those of others in it, too
      let credential = getState().credential
      for (const link of links) {
        credential = await checkCredential(jobs, texts.office, link, own())
        if (credential.is !== 'held') continue
        keepCredential(session.id, link)
        break
      }
      setState({ credential })
    },
    forget() {
      keepCredential(session.id, null)
      setState({ credential: { is: 'none' }, stage: CHOOSING })
    },
    async enter() {
      setState({ trouble: null })
      const answer = await sitting.ask('booth.enter', {})
      if (!answer.ok) fail({ is: 'refused', refusal: answer.refusal })
    },
    async leave() {
      sealing?.abort()
      pick(null)
      const answer = await sitting.ask('booth.leave', {})
      if (!answer.ok) fail({ is: 'refused', refusal: answer.refusal })
    },
    choose: pick,
    async seal() {
      const { paper, picked, stage } = getState()
      const link = keptCredential(session.id)
      if (!paper || picked === null || stage.is !== 'choosing' || link === null || link === 'malformed')
        return
      sealing = new AbortController()
      setState({ stage: { is: 'sealing', done: 0 }, trouble: null })
      const made = await jobs.run(
        'encryptBallot',
        { election: paper.election, choice: picked, credential: link.credential },
        {
          signal: sealing.signal,
          onProgress: (done) => setState({ stage: { is: 'sealing', done } }),
        },
      )
      sealing = null
      if (made.ok) return setState({ stage: { is: 'sealed', made: made.value } })
      const { fault } = made.refusal
      if (getState().stage.is === 'sealing') setState({ stage: CHOOSING })
      if (fault !== 'called-off') fail({ is: 'fault', fault })
    },
    callOff: () => sealing?.abort(),
    async audit() {
      const made = sealed()
      const { paper } = getState()
      if (!made || !paper) return
      setState({ stage: { is: 'opening', made } })
      const { text, opening } = made
      const held = await jobs.run('openBallot', { election: paper.election, ballot: text, opening })
      if (held.ok) return setState({ stage: { is: 'opened', made, held: held.value } })
      setState({ stage: CHOOSING })
      fail({ is: 'fault', fault: held.refusal.fault })
    },
    discard: () => setState({ stage: CHOOSING, trouble: null }),
    async cast() {
      const made = sealed()
      const { paper } = getState()
      if (!made || !paper) return
      const pending = { vote: paper.vote, filled: made.filled, tracker: made.tracker }
      kept.keepPending(pending)
      setState({ pending })
      await send(pending)
    },
    async castAgain() {
      const { pending, stage } = getState()
      if (pending && stage.is === 'choosing') await send(pending)
    },
    letGo() {
      kept.keepPending(null)
      setState({ pending: null, trouble: null })
    },
    lookUp: (receipt) => lookUp(sitting, jobs, receipt),
  }
}

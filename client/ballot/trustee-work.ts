// A trustee at work in this page. The secret lives in its memory alone, and in the file that the trustee keeps: nothing is sent before
// that file was. What follows the first step is given by itself as soon as it is due; decrypting waits for the trustee's word.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TrusteeStep } from '../../shared/procedure/secret/secret-state.ts'
import type { OfficeView } from '../../shared/procedure/secret/secret-view.ts'
import type { Sitting } from '../net/sitting.ts'
import type { BallotJobs } from './call.ts'
import { readKeyFile } from './key-file.ts'
import { ownStep } from './own-step.ts'
import {
  AT_REST,
  NO_WORK,
  type TrusteeDoing,
  type TrusteeState,
  type TrusteeTrouble,
} from './trustee-state.ts'

export interface TrusteeWork {
  readonly store: StoreApi<TrusteeState>
  /** The first step: draws the key. */
  make(): Promise<void>
  /** Sends the public side of it. The file was kept. */
  give(): Promise<void>
  load(name: string, text: string): Promise<void>
  /** Verifies the board, and decrypts its tally. */
  decrypt(): Promise<void>
  /** Tries a step again that was not done. */
  goOn(): Promise<void>
}

/** Made from the seed, which the first step drew. */
const isLater = (step: TrusteeStep): boolean => step === 'polynomial' || step === 'share'

/** Follows the sitting as long as the page is there. */
export function createTrusteeWork(sitting: Sitting, jobs: BallotJobs): TrusteeWork {
  const store = createStore<TrusteeState>(() => NO_WORK)
  const begin = (doing: TrusteeDoing) => store.setState({ doing, done: 0, trouble: null })
  const fail = (trouble: TrusteeTrouble) => store.setState({ ...AT_REST, trouble })
  const onProgress = (done: number) => store.setState({ done })
  // what was given shows in the sitting a moment after the answer
  const given = new Set<string>()
  const nameOf = (office: OfficeView, step: TrusteeStep) => `${office.id} ${step}`
  const officeNow = (): OfficeView | null => sitting.store.getState().chapters.secret.office

  /** The texts of the office; what was refused is told. */
  const texts = async () => {
    const answer = await sitting.ask('secret.read', {})
    if (!answer.ok) fail({ is: 'refused', refusal: answer.refusal })
    return answer.ok ? answer.value.office : null
  }

  const send = async (step: TrusteeStep, text: string): Promise<void> => {
    const office = officeNow()
    if (office === null) return
    begin('giving')
    const answer = await sitting.ask('trustee.give', { office: office.id, step, text })
    // another page of the same trustee was quicker, with the same seed
    const isGiven = !answer.ok && answer.refusal.code === 'step-not-due' && isLater(step)
    if (!answer.ok && !isGiven) return fail({ is: 'refused', refusal: answer.refusal })
    given.add(nameOf(office, step))
    store.setState({ ...AT_REST, made: null })
  }

  const makeStep = async (step: TrusteeStep, secret: string | null) => {
    begin(secret === null ? 'making' : 'stepping')
    const office = await texts()
    if (office === null) return null
    const made = await jobs.run('trusteeStep', { office, step, secret }, { onProgress })
    if (!made.ok) fail({ is: 'fault', fault: made.refusal.fault })
    return made.ok ? { office, made: made.value } : null
  }

  const goOn = async (): Promise<void> => {
    const { key, made, doing } = store.getState()
    const step = ownStep(sitting.store.getState())
    const office = officeNow()
    if (key === null || made !== null || doing !== null || office === null) return
    if (step === null || !isLater(step) || given.has(nameOf(office, step))) return
    const next = await makeStep(step, key.secret)
    if (next) await send(step, next.made.text)
  }

  const follow = (): void => {
    const { key, trouble } = store.getState()
    // another office took the place of the one that it was made for
    if (key !== null && officeNow()?.uuid !== key.office) store.setState(NO_WORK)
    else if (trouble === null) void goOn()
  }
  sitting.store.subscribe(follow)

  return {
    store,
    goOn,
    async make() {
      const step = ownStep(sitting.store.getState())
      if (store.getState().doing !== null || step === null || isLater(step)) return
      const next = await makeStep(step, null)
      if (next === null) return
      const { office, made } = next
      const key = { office: office.uuid, group: office.group, secret: made.secret }
      store.setState({ ...AT_REST, key, made: { step, text: made.text } })
    },
    async give() {
      const { made, doing } = store.getState()
      if (made === null || doing !== null) return
      await send(made.step, made.text)
      await goOn()
    },
    async load(file, text) {
      if (store.getState().doing !== null) return
      begin('reading')
      const key = readKeyFile(text)
      if (key === null) return fail({ is: 'no-key-file', file })
      const office = await texts()
      if (office === null) return
      if (office.uuid !== key.office) return fail({ is: 'other-office', file })
      const place = await jobs.run('trusteePlace', { office, secret: key.secret })
      if (!place.ok) return fail({ is: 'fault', fault: place.refusal.fault })
      const person = place.value === null ? null : office.trustees[place.value]!.person
      if (person === null) return fail({ is: 'unknown-key', file })
      if (person !== sitting.store.getState().me.id) return fail({ is: 'other-trustee', file, person })
      store.setState({ ...AT_REST, key, made: null })
      await goOn()
    },
    async decrypt() {
      const { key, doing } = store.getState()
      const { vote } = sitting.store.getState().chapters
      if (key === null || doing !== null || !vote?.secret?.election || !vote.secret.tally) return
      const { election, tally } = vote.secret
      begin('fetching')
      const [office, file] = await Promise.all([texts(), sitting.file(`ballots/${vote.id}/archive.bel`)])
      if (office === null) return
      if (!file.ok) return fail({ is: 'refused', refusal: file.refusal })
      begin('decrypting')
      const archive = new Uint8Array(await file.value.arrayBuffer())
      const told = { election, tally }
      const made = await jobs.run(
        'decryptTally',
        { office, secret: key.secret, archive, told },
        { onProgress },
      )
      if (!made.ok) return fail({ is: 'fault', fault: made.refusal.fault })
      const answer = await sitting.ask('secret.decrypt', { vote: vote.id, text: made.value })
      if (answer.ok) store.setState(AT_REST)
      else fail({ is: 'refused', refusal: answer.refusal })
    },
  }
}

// The registrar at work in this page: credentials are drawn here, kept as a file, and only then are their public parts registered, for
// what is registered stands (SB6): a link that nobody has kept would shut its delegation out.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DelegationId } from '../../shared/ids.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Sitting } from '../net/sitting.ts'
import type { BallotJobs } from './call.ts'
import { readCredentialCsv } from './credential-file.ts'
import type { DrawnCredential } from './jobs/draw-credentials.ts'
import type { JobFault } from './jobs/job.ts'

export type RegistrarTrouble =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: JobFault }
  /** `file`: its name */
  | { readonly is: 'no-credential-file' | 'other-office' | 'other-credentials'; readonly file: string }

export interface RegistrarState {
  /** uuid of the office that they are of; null: none are in this page */
  readonly office: string | null
  readonly drawn: readonly DrawnCredential[]
  /** of those with a credential that stands */
  readonly registered: ReadonlySet<DelegationId>
  readonly doing: 'drawing' | 'registering' | 'reading' | null
  /** from 0 to 1 */
  readonly done: number
  readonly trouble: RegistrarTrouble | null
}

export interface RegistrarWork {
  readonly store: StoreApi<RegistrarState>
  /** Draws for those of the voters that have none yet. */
  draw(voters: readonly DelegationId[]): Promise<void>
  /** Registers what was drawn. The links were kept. */
  register(): Promise<void>
  load(file: string, text: string): Promise<void>
}

/** as many as one message holds in the larger group (shared/protocol/shapes/secret.ts) */
const AT_ONCE = 50
const AT_REST = { doing: null, done: 0 } as const
const NOTHING: RegistrarState = { office: null, drawn: [], registered: new Set(), trouble: null, ...AT_REST }

export function createRegistrarWork(sitting: Sitting, jobs: BallotJobs): RegistrarWork {
  const store = createStore<RegistrarState>(() => NOTHING)
  const begin = (doing: RegistrarState['doing']) => store.setState({ doing, done: 0, trouble: null })
  const fail = (trouble: RegistrarTrouble) => store.setState({ ...AT_REST, trouble })
  const onProgress = (done: number) => store.setState({ done })
  sitting.store.subscribe(({ chapters }) => {
    const { office } = store.getState()
    if (office !== null && chapters.secret.office?.uuid !== office) store.setState(NOTHING)
  })

  /** The office with all that is registered in it; what was refused is told. */
  const read = async () => {
    const answer = await sitting.ask('secret.read', {})
    if (!answer.ok) fail({ is: 'refused', refusal: answer.refusal })
    return answer.ok ? answer.value.office : null
  }

  return {
    store,
    async draw(voters) {
      if (store.getState().doing !== null) return
      begin('drawing')
      const office = await read()
      if (office === null) return
      const registered = new Set(office.credentials.map(({ delegation }) => delegation))
      const { drawn } = store.getState()
      const has = (delegation: DelegationId) =>
        registered.has(delegation) || drawn.some((each) => each.delegation === delegation)
      const delegations = voters.filter((delegation) => !has(delegation))
      const made = await jobs.run(
        'drawCredentials',
        { group: office.group, uuid: office.uuid, delegations },
        { onProgress },
      )
      if (!made.ok) return fail({ is: 'fault', fault: made.refusal.fault })
      store.setState({ ...AT_REST, office: office.uuid, registered, drawn: [...drawn, ...made.value] })
    },
    async register() {
      const { drawn, registered, doing } = store.getState()
      const id = sitting.store.getState().chapters.secret.office?.id
      if (doing !== null || id === undefined) return
      begin('registering')
      const waiting = drawn.filter(({ delegation }) => !registered.has(delegation))
      for (let from = 0; from < waiting.length; from += AT_ONCE) {
        onProgress(from / waiting.length)
        const some = waiting.slice(from, from + AT_ONCE)
        const credentials = some.map(({ delegation, credential }) => ({ delegation, credential }))
        const answer = await sitting.ask('credentials.register', { office: id, credentials })
        if (!answer.ok) return fail({ is: 'refused', refusal: answer.refusal })
        store.setState((state) => ({
          registered: new Set([...state.registered, ...some.map(({ delegation }) => delegation)]),
        }))
      }
      store.setState(AT_REST)
    },
    async load(file, text) {
      if (store.getState().doing !== null) return
      begin('reading')
      const kept = readCredentialCsv(text)
      if (kept === null) return fail({ is: 'no-credential-file', file })
      const office = await read()
      if (office === null) return
      if (office.uuid !== kept.office) return fail({ is: 'other-office', file })
      const delegations = kept.credentials.map(({ delegation }) => delegation)
      const known = kept.credentials.map(({ secret }) => secret)
      const made = await jobs.run(
        'drawCredentials',
        { group: office.group, uuid: office.uuid, delegations, known },
        { onProgress },
      )
      if (!made.ok) return fail({ is: 'fault', fault: made.refusal.fault })
      const standing = new Map(office.credentials.map((each) => [each.delegation, each.credential]))
      const differs = ({ delegation, credential }: DrawnCredential) =>
        (standing.get(delegation) ?? credential) !== credential
      if (made.value.some(differs)) return fail({ is: 'other-credentials', file })
      store.setState({
        ...{ ...AT_REST, office: office.uuid, drawn: made.value },
        registered: new Set(standing.keys()),
      })
    },
  }
}

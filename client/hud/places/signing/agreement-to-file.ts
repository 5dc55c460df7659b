// A signed agreement as its file, with the journal of the table as the house serves it.
import { AGREEMENT_FORMAT, type AgreementFile } from '../../../../shared/journal/agreement/agreement-file.ts'
import { fromLines } from '../../../../shared/journal/ndjson.ts'
import type { Agreement } from '../../../../shared/lab/signing/signing-state.ts'
import { delegationName } from '../../../i18n/delegation-names.ts'
import type { Sitting } from '../../../net/sitting.ts'

/** null: the journal could not be fetched, or the text was erased. */
export async function agreementFile(sitting: Sitting, agreement: Agreement): Promise<AgreementFile | null> {
  const { id, title, parties, text, frozen, signatures } = agreement
  const served = await sitting.file('places/signing/journal')
  if (!served.ok || title === null || text === null || frozen === null) return null
  const { session, delegations } = sitting.store.getState()
  const lines = [...fromLines(await served.value.text())]
  return {
    ...{ format: AGREEMENT_FORMAT, version: 1, session: session.id },
    terms: { agreement: id, title, parties, text },
    hash: frozen.hash,
    signatures: signatures.map(({ delegation, key, signature, at, name }) => {
      const called = { id: delegation, name: delegations.get(delegation)?.name ?? '' }
      const names = { en: delegationName(called, 'en'), ar: delegationName(called, 'ar') }
      return { delegation, names, key, signature, at, signedBy: name }
    }),
    journal: lines.map(({ entry }) => entry),
  }
}

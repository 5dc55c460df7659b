// What the office of secret ballots waits for from me: as a trustee, or as its registrar. Nothing for anybody else.
import { useView } from '../sitting-context.ts'
import { RegistrarCard } from './registrar/registrar-card.tsx'
import { TrusteeCard } from './trustee/trustee-card.tsx'
import '../../styles/secret-office.css'

export function OfficeDuties() {
  const isTrustee = useView(({ chapters, me }) =>
    (chapters.secret.office?.trustees ?? []).some(({ person }) => person === me.id),
  )
  const isRegistrar = useView(({ chapters, me }) => chapters.secret.office?.registrar === me.id)
  return (
    <>
      {isTrustee && <TrusteeCard />}
      {isRegistrar && <RegistrarCard />}
    </>
  )
}

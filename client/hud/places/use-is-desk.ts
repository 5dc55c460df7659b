// Whether one is at the desk, which runs places; in the open forum anybody is while nobody presides.
import { useView } from '../sitting-context.ts'

export const useIsDesk = (): boolean =>
  useView(
    ({ me, presiding, session }) =>
      me.role === 'chair' ||
      me.role === 'secretary' ||
      presiding === me.id ||
      (session.isOpenForum && presiding === null),
  )
